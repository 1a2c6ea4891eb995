/** "Chủ tọa là thẩm phán Nguyễn Văn A", "hai kiểm sát viên A và B": of the only court, or procuracy, that the article names. */
import type { AgencyChunk, Doc, OfficeChunk } from '../doc.ts';
import { agree } from '../grammar/same-body.ts';
import { lowerWords } from '../grammar/words.ts';

export function judges(doc: Doc): Doc {
  seat(doc, 'Thẩm phán', 'Tòa án ', 'tòa án');
  seat(doc, 'Kiểm sát viên', 'Viện Kiểm sát ', 'viện kiểm sát');
  return doc;
}

function seat(doc: Doc, title: string, head: string, kind: string): void {
  const bare = doc.persons.flatMap((p) => p.offices.filter((o) => !o.agency && o.title.startsWith(title)));
  const body = bare.length > 0 ? onlyOne(doc, head) : undefined;
  if (!body && title === 'Thẩm phán')
    for (const o of bare) sits(o, onlyOne(doc, head, o.first) ?? appealed(doc, o));
  // A trial's prosecutors are of the procuracy beside its court; "*đại diện Viện KSND quận X*, kiểm sát viên A" where no court is named.
  const [itself, court] = [body, body && onlyOne(doc, 'Tòa án ')].map(
    (a) => a && `${COURTS.exec(a.head)?.[1]}|${a.place?.name}`,
  );
  if (body && (itself === court || !namesOf(doc, 'Tòa án ').length))
    for (const o of bare)
      o.agency = {
        ...body,
        first: o.first,
        last: o.last,
        reason: `${kind} duy nhất trong bài: ${body.head}`,
      };
}

/** "Tòa án cấp cao mở phiên phúc thẩm. Chủ tọa là *thẩm phán A*. Trước đó, Tòa án tỉnh tuyên ...": of the only court named so far. */
function sits(o: OfficeChunk, court: AgencyChunk | undefined): void {
  if (court)
    o.agency = { ...court, first: o.first, last: o.last, reason: `tòa án được nhắc trước đó: ${court.head}` };
}

/** "Tòa án cấp cao tại X mở phiên *phúc thẩm* ... *Chủ tọa là* thẩm phán A": a high court hears appeals from the others. */
function appealed(doc: Doc, { first }: OfficeChunk): AgencyChunk | undefined {
  const chairs = /(?:^| )chủ t(?:ọa|oạ)(?: phiên t(?:òa|oà))? là$/u.test(
    lowerWords(doc.tokens, first - 5, first),
  );
  return chairs && /phúc thẩm/iu.test(doc.text) ? onlyOne(doc, 'Tòa án nhân dân cấp cao') : undefined;
}

const COURTS = /^(?:Tòa án|Viện Kiểm sát) nhân dân ?(.*)$/u;

function namesOf(doc: Doc, kind: string): AgencyChunk[] {
  const offices = [...doc.offices, ...doc.persons.flatMap((p) => p.offices)];
  const bodies = [...doc.agencies, ...offices.flatMap((o) => o.agency ?? [])];
  return bodies.filter((a) => a.head.startsWith(kind));
}

/** The fullest mention of it, where all others can be of the same. */
function onlyOne(doc: Doc, kind: string, until = Infinity): AgencyChunk | undefined {
  const named = namesOf(doc, kind).filter((a) => a.first < until);
  const fullest = named.find((a) => a.place) ?? named[0];
  const isSame = (a: AgencyChunk): boolean =>
    a.head === fullest?.head &&
    a.country === undefined &&
    agree(a.level, fullest.level) &&
    agree(a.place?.name, fullest.place?.name);
  return named.every(isSame) ? fullest : undefined;
}
