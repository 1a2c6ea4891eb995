/** "Bộ trưởng Quốc phòng A và người đồng cấp Hàn Quốc B", "Thủ tướng C hội đàm với người đồng nhiệm Lào D": the same office of another state. */
import type { AgencyChunk, OfficeChunk, Sentence } from '../doc.ts';
import { countryAt } from './country.ts';
import { nameAt } from './person.ts';
import { push, type Walk } from './walk.ts';
import { says } from './words.ts';

/** Puts the counterpart whom the words at `i` tell into the walk, and says where to go on. */
export function counterpart(w: Walk, i: number, s: Sentence): number | undefined {
  const { tokens, text } = w;
  if (!says(tokens[i], 'người') || !says(tokens[i + 1], 'đồng') || !says(tokens[i + 2], 'cấp', 'nhiệm'))
    return undefined;
  const country = countryAt(text, tokens, says(tokens[i + 3], 'của') ? i + 4 : i + 3);
  const name = country && nameAt(tokens, country.end, true);
  if (!country || !name || name.last > s.last) return undefined;
  const office = w.out.persons.at(-1)?.offices.find((o) => SAME.test(o.title) && o.agency);
  const agency = office?.agency && ofCountry(office.agency, country.name);
  if (!office || !agency) return undefined;
  const at = { first: i, last: name.first };
  const same: OfficeChunk = { ...at, title: office.title, need: office.need, agency: { ...agency, ...at } };
  return push(w, i, name, undefined, [same], s);
}
const SAME = /^(?:Bộ trưởng|Thứ trưởng|Thủ tướng|Phó Thủ tướng)$/u;

/** The ministry or government of another state that does the same. */
function ofCountry(body: AgencyChunk, country: string): AgencyChunk | undefined {
  const head = body.country ? body.head.slice(0, -body.country.length - 1) : body.head;
  if (!/^(?:Bộ |Chính phủ$)/u.test(head)) return undefined;
  if (country === 'Việt Nam')
    return { first: body.first, last: body.last, head, cls: 'central', level: 'central' };
  return { first: body.first, last: body.last, head: `${head} ${country}`, cls: 'foreign', country };
}
