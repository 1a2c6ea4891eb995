/** Laws, codes and ordinances by name: "Luật An ninh mạng", "Bộ luật Hình sự năm 2015", "Luật Hợp tác xã (sửa đổi)". */

import type { Find } from '../asked.ts';
import { readTable } from '../lexicon/table.ts';
import { Trie } from '../lexicon/trie.ts';
import { matchesOf } from '../matches.ts';
import { foldTones } from '../text.ts';
import { type AddPaper, clean, kindWord } from './paper-hit.ts';

const names = new Trie<string>();
const bare = (name: string): string => foldTones(name).replaceAll(',', '');
/** "Luật Phòng chống tham nhũng" is "Luật Phòng, chống tham nhũng". */
const withCommas = new Map<string, string>();
for (const [name = ''] of readTable('laws.tsv', 1)) {
  names.add(name, name);
  if (!name.includes(',')) continue;
  names.add(name.replaceAll(',', ''), name);
  withCommas.set(bare(name), name);
}

/** "kỷ luật Đảng", "Đại học Luật Hà Nội", "Báo Pháp luật" are no laws. */
const HEAD =
  /(?<!\p{L})(?<!(?:kỷ|kỉ|pháp|khoa|ngành|trường|học|môn|viện|hội|báo)\s)(Bộ luật|Luật|Pháp lệnh)\s+(?=\p{L})/giu;
const WORD = /\p{L}+|\d+|[^\s]/gu;
/** "Luật *sửa đổi, bổ sung một số điều của Luật* Cán bộ, công chức": a law of its own. */
const AMENDING =
  /(?<!\p{L})(?<!(?:kỷ|kỉ|pháp)\s)Luật\s+sửa\s+đổi(?:,?\s+bổ\s+sung)?\s+một\s+số\s+điều\s+của\s+(Bộ luật|Luật)\s+(?=\p{L})/giu;
/** All that `lawsIn` looks for. */
export const LAWS = [AMENDING, HEAD];
const LONGEST = 140;
const YEAR = /^\s+(?:năm\s+)?(\d{4})(?!\p{N}|\s*[-–])/u;

/** What amends a law is another paper than the law in force. */
const AMENDED = /^\s*\(sửa đổi(?:, bổ sung)?\)/u;

export function lawsIn(text: string, find: Find, add: AddPaper): void {
  for (const m of find(AMENDING)) {
    const from = m.index + m[0].length;
    const found = nameAt(text, from, 'Luật', true);
    if (!found) continue;
    const name = `Luật Sửa đổi, bổ sung một số điều của ${kindWord(m[1] ?? '')} ${found.name}`;
    add({ start: m.index, end: found.end, paper: 'Document', kind: 'Luật', name, rule: 'law-amending' });
  }
  for (const m of find(HEAD)) {
    const start = m.index;
    const from = start + m[0].length;
    // "sửa đổi *Luật* quy hoạch": a capital that no sentence gives.
    const meant = /^\p{Lu}/u.test(m[0]) && /[\p{Ll}\d)”"][,;]?\s$/u.test(text.slice(0, start));
    const plain = /^\p{Lu}/u.test(m[0]) ? 2 : PLAIN;
    const found = nameAt(text, from, kindWord(m[1] ?? ''), meant, plain) ?? unlisted(text, from);
    if (!found) continue;
    const bill = AMENDED.exec(text.slice(found.end, found.end + 20));
    const year = YEAR.exec(text.slice(found.end, found.end + 18));
    const end = found.end + ((bill ?? year)?.[0].length ?? 0);
    const kind = kindWord(m[1] ?? '');
    const behind = bill ? ' (sửa đổi)' : year ? ` năm ${year[1]}` : '';
    const name = `${kind} ${found.name}${behind}`;
    add({ start, end, paper: 'Document', kind, name, rule: 'law-named' });
  }
}

interface Named {
  name: string;
  end: number;
}

/** The longest listed name; it begins with a capital, or "luật lao động" speaks of the subject only. */
function nameAt(text: string, from: number, kind: string, meant: boolean, plain = PLAIN): Named | undefined {
  const rest = text.slice(from, from + LONGEST);
  const words = matchesOf(WORD, rest);
  const hit = names.longest(
    words.map((w) => ({ key: foldTones(w[0]) })),
    0,
  );
  const last = hit && words[hit.length - 1];
  if (!hit || !last) return undefined;
  const end = from + last.index + last[0].length;
  const capital =
    meant ||
    hit.length > plain ||
    /^\p{Lu}/u.test(rest) ||
    kind === 'Pháp lệnh' ||
    YEAR.test(text.slice(end, end + 18));
  return capital ? { name: withCommas.get(bare(hit.value)) ?? hit.value, end } : undefined;
}

/** "luật lao động", "luật hôn nhân gia đình": of so few words it may be the subject only. */
const PLAIN = 4;

const CAPITAL = /^\p{Lu}\p{L}*(?:\s+\p{L}+){1,9}?(?=\s+năm\s+\d{4}|\s*\(sửa đổi)/u;

/** A law that is not listed counts where its year or "(sửa đổi)" follows. */
function unlisted(text: string, from: number): Named | undefined {
  const hit = CAPITAL.exec(text.slice(from, from + 90));
  return hit ? { name: clean(hit[0]), end: from + hit[0].length } : undefined;
}
