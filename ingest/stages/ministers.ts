/**
 * "Bộ trưởng Nguyễn Văn A" in an article that names one ministry only, before him or beside him, and gives him no other: minister there.
 * Not where two such ministers are told, who cannot head the same one.
 */
import type { AgencyChunk, Doc, OfficeChunk } from '../doc.ts';

const MINISTRY = /^Bộ (?!Chính trị|Tư lệnh|Tổng|Chỉ huy)/;
/** Tokens between a minister and the ministry that is named behind him. */
const BESIDE = 60;

export function ministers(doc: Doc): Doc {
  const bodies = [...doc.agencies, ...doc.persons.flatMap((p) => p.offices.map((o) => o.agency))];
  const named = bodies.flatMap((a) => ministriesIn(a));
  const [only] = named;
  if (!only || named.some((a) => a.head !== only.head)) return doc;
  // The head of the government's office is a minister, too.
  if (bodies.some((a) => a?.head === 'Văn phòng Chính phủ')) return doc;
  const first = named.reduce((least, a) => Math.min(least, a.first), only.first);
  const bare = bareMinisters(doc).filter(([, o]) => first <= o.last + BESIDE);
  const heads = new Set(bare.flatMap(([name, o]) => (o.title === 'Bộ trưởng' && !o.former ? name : [])));
  for (const [, o] of bare)
    if (heads.size < 2 || o.title !== 'Bộ trưởng')
      o.agency = {
        ...only,
        first: o.first,
        last: o.last,
        reason: `bộ duy nhất được nhắc trong bài: ${only.head}`,
      };
  return doc;
}

/** Whoever is minister of nothing anywhere in the article, and nothing besides. */
function bareMinisters(doc: Doc): [name: string, office: OfficeChunk][] {
  const placed = new Set(
    doc.persons.filter((p) => p.offices.some((o) => o.need === 'ministry' && o.agency)).map((p) => p.name),
  );
  return doc.persons.flatMap(({ name, offices: [office, ...more] }) =>
    office?.need === 'ministry' && !office.agency && more.length === 0 && !placed.has(name)
      ? [[name, office] as [string, OfficeChunk]]
      : [],
  );
}

const ministriesIn = (a: AgencyChunk | undefined): AgencyChunk[] =>
  a === undefined ? [] : a.cls === 'central' && MINISTRY.test(a.head) ? [a] : ministriesIn(a.parent);
