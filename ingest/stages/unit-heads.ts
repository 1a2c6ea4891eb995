/**
 * Heads whose title alone says of what kind their body is: "Đồn trưởng Lê Văn A", "B, Chính trị viên của đồn", "Phó Hiệu trưởng C" in an article that
 * tells of one post or school. Where it tells of two, nothing is said.
 */
import { type AgencyChunk, bodiesIn, type Doc, type OfficeChunk, type PersonChunk } from '../doc.ts';
import { says } from '../grammar/words.ts';

const COMMISSAR = /^(?:Chính trị viên|Chính trị viên phó)$/u;
/** By the title, how the names of the bodies begin that it may be of. */
const KINDS: readonly [title: RegExp, body: RegExp][] = [
  [/^(?:Phó )?Đồn trưởng/u, /^Đồn (?:Biên phòng|Công an) /u],
  [COMMISSAR, /^(?:Đồn Biên phòng|Hải đội|Đại đội|Tiểu đoàn|Ban Chỉ huy Quân sự) /u],
  [/^(?:Phó )?Trạm trưởng$/u, /^Trạm /u],
  [/^(?:Phó )?Hạt trưởng$/u, /^Hạt Kiểm lâm/u],
  [/^(?:Phó )?Hải đội trưởng$/u, /^Hải đội /u],
  [/^(?:Phó )?Hiệu trưởng$/u, /^(?:Trường|Đại học|Học viện) /u],
];
const POST = /^Đồn Biên phòng /u;

export function unitHeads(doc: Doc): Doc {
  let bodies: readonly AgencyChunk[] | undefined;
  for (const p of doc.persons)
    for (const o of p.offices) {
      if (o.agency || o.former) continue;
      const kind = KINDS.find(([title]) => title.test(o.title))?.[1];
      const end = kind && endOf(doc, p, o);
      if (!kind || end === undefined) continue;
      bodies ??= bodiesIn(doc);
      const body = only(bodies, end > o.last && COMMISSAR.test(o.title) ? POST : kind);
      if (!body) continue;
      const reason = `cơ quan duy nhất trong bài có chức ${o.title}`;
      o.agency = { ...body, first: o.first, last: o.last, reason };
    }
  return doc;
}

/** Behind the title and "(của) đồn"; undefined where more is told of what he heads: "hiệu trưởng một trường", "Đồn trưởng Công an". */
function endOf({ tokens }: Doc, { nameFirst }: PersonChunk, { last }: OfficeChunk): number | undefined {
  if (last <= nameFirst) return last >= nameFirst - 3 ? last : undefined;
  const of = says(tokens[last], 'của') ? last + 1 : last;
  const end = says(tokens[of], 'đồn') ? of + 1 : last;
  const next = tokens[end];
  return next === undefined ||
    next.shape === 'break' ||
    /^[.,;)]$/u.test(next.text) ||
    says(next, 'cùng', 'cho', 'chia')
    ? end
    : undefined;
}

/** The only body of the kind, by whichever of its names is told first. */
function only(bodies: readonly AgencyChunk[], kind: RegExp): AgencyChunk | undefined {
  const all = bodies.filter((b) => kind.test(`${b.head} `) && !b.country);
  const [first] = all;
  return all.every((b) => nameOf(b) === (first && nameOf(first))) ? first : undefined;
}

const SYLLABLES_OF_OWN = 2;
/** "Đồn Biên phòng cửa khẩu *Sông Đốc*", with its unit. */
const nameOf = ({ head, place }: AgencyChunk): string =>
  `${head.split(' ').slice(-SYLLABLES_OF_OWN).join(' ')}|${place?.name ?? ''}`;
