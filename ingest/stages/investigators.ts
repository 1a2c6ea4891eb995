/** "Cơ quan điều tra" alone is the police's, and the security's in an article that names only that one: "Cơ quan An ninh điều tra Công an tỉnh X". */
import type { AgencyChunk, Doc } from '../doc.ts';
import { agree } from '../grammar/same-body.ts';

const POLICE = 'Cơ quan Cảnh sát điều tra';
const SECURITY = 'Cơ quan An ninh điều tra';
const POLICE_NAMED = /(?:cảnh sát|công an) điều tra|CSĐT/iu;

export function investigators(doc: Doc): Doc {
  if (!/an ninh điều tra|ANĐT/iu.test(doc.text) || POLICE_NAMED.test(doc.text)) return doc;
  const offices = [...doc.offices, ...doc.persons.flatMap((p) => p.offices)];
  const all = new Set([...doc.agencies, ...offices.flatMap((o) => o.agency ?? [])]);
  const named = [...all].filter((a) => a.head === SECURITY);
  for (const a of all) if (a.head === POLICE && named.some((b) => isOfSame(a, b))) a.head = SECURITY;
  return doc;
}

/** Of the same police, as far as both are told; the district's is another. */
const isOfSame = ({ parent: a }: AgencyChunk, { parent: b }: AgencyChunk): boolean =>
  a === undefined || (a.head === b?.head && agree(a.place?.name, b.place?.name) && agree(a.level, b.level));
