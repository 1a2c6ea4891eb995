/** "Chủ tọa là thẩm phán Nguyễn Văn A": a judge of the only court that the article names. */
import type { AgencyChunk, Doc } from '../doc.ts';
import { agree } from '../grammar/same-body.ts';

export function judges(doc: Doc): Doc {
  const bare = doc.persons.flatMap((p) =>
    p.offices.filter((o) => !o.agency && o.title.startsWith('Thẩm phán')),
  );
  const court = bare.length > 0 ? onlyCourt(doc) : undefined;
  if (court)
    for (const o of bare)
      o.agency = {
        ...court,
        first: o.first,
        last: o.last,
        reason: `tòa án duy nhất trong bài: ${court.head}`,
      };
  return doc;
}

/** The fullest mention of it, where all others can be of the same. */
function onlyCourt(doc: Doc): AgencyChunk | undefined {
  const offices = [...doc.offices, ...doc.persons.flatMap((p) => p.offices)];
  const bodies = [...doc.agencies, ...offices.flatMap((o) => o.agency ?? [])];
  const named = bodies.filter((a) => a.head.startsWith('Tòa án '));
  const fullest = named.find((a) => a.place) ?? named[0];
  const isSame = (a: AgencyChunk): boolean =>
    a.head === fullest?.head &&
    a.country === undefined &&
    agree(a.level, fullest.level) &&
    agree(a.place?.name, fullest.place?.name);
  return named.every(isSame) ? fullest : undefined;
}
