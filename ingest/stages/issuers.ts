/** Whose paper it is, where its signer or its number alone tell: "Chủ tịch UBND tỉnh ký Quyết định 5/QĐ-UBND" is of the committee, "Nghị định 24" of the government. */
import type { Draft } from '../draft.ts';
import { fitsCode, issuerCode, type PartyCode } from '../grammar/party-code.ts';
import type { EntityId, EntityOf } from '../model.ts';
import type { Party } from './parties.ts';
import { presentIn } from './party-codes.ts';
import { servedBy } from './signers.ts';
import type { Chunk } from './view.ts';

type Paper = EntityOf<'Document'>;

/** Who signs acts for the body whose marks the paper bears, else for the one of his main office; what lands agree on is no body's. */
export function issuerBySigner(draft: Draft, signer: EntityId, paper: EntityId): EntityId | undefined {
  const of = draft.entities.get(paper);
  if (of?.type !== 'Document' || AGREED.test(of.kind)) return undefined;
  const code = codeOf(of);
  const served = draft.entities.get(signer)?.type === 'Agency' ? [signer] : servedBy(draft, signer);
  return code ? served.find((body) => isMarked(draft, body, code)) : served.at(-1);
}
const AGREED = /^(?:Hiệp|Công ước|Nghị định thư|Tuyên bố|Bản ghi|Biên bản|Thỏa|Thoả|Hiến)/u;

const codeOf = ({ kind, number }: Paper): PartyCode | undefined =>
  number === undefined ? undefined : kind === 'Nghị định' ? GOVERNMENT : issuerCode(number);
/** Nobody else issues decrees. */
const GOVERNMENT: PartyCode = { names: ['Chính phủ'] };

function isMarked(draft: Draft, body: EntityId, code: PartyCode): boolean {
  const agency = draft.entities.get(body);
  return agency?.type === 'Agency' && fitsCode(code, agency);
}

/** Who sits and resolves at an occasion; of several hosts it is not known which. */
export function adopterAt(draft: Draft, occasion: EntityId): EntityId | undefined {
  const hosts = [...draft.ends.to('ORGANIZED', occasion)].map((c) => c.subject);
  const sitting = hosts.filter((id) => SITS.test(draft.entities.get(id)?.name ?? ''));
  return sitting.length === 1 ? sitting[0] : undefined;
}
/** Bodies that sit and decide. */
export const SITS =
  /^(?:HĐND|Hội đồng nhân dân|Quốc hội|Ủy ban (?:Kiểm tra|Thường vụ)|Ban (?:Chấp hành|Thường vụ|Bí thư)|Bộ Chính trị|(?:Thành|Tỉnh|Huyện|Quận|Thị|Đảng) ủy|Thường trực|UBND|Chính phủ)/u;

interface Ending {
  id: EntityId;
}
/** Laws are the parliament's, the resolutions of a congress nobody else's, what bears the government's marks is no ministry's. */
export function mayIssue(draft: Draft, body: Ending, paper: Ending): boolean {
  const document = draft.entities.get(paper.id);
  const [by, of] = [draft.entities.get(body.id)?.name ?? '', document?.name ?? ''];
  const code = document?.type === 'Document' ? codeOf(document) : undefined;
  if (code && code.names[0] === GOVERNMENT.names[0] && !isMarked(draft, body.id, code)) return false;
  if (/^(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)/u.test(of)) return /Quốc hội/u.test(by);
  return !/^Nghị quyết Đại hội Đảng /iu.test(of);
}

/** Papers of which the article names no issuer are of the only body in it for which their marks may stand; marked as inferred. */
export function issuersByNumber(
  draft: Draft,
  chunks: readonly Chunk[],
  spanOf: (chunk: Chunk) => Party['sentence'] | undefined,
): void {
  const papers = [...draft.entities.values()].filter((e): e is Paper => e.type === 'Document');
  const present = presentIn(draft, chunks);
  for (const paper of papers) {
    const code = draft.ends.to('ISSUED', paper.id).size === 0 ? codeOf(paper) : undefined;
    const named = code && chunks.find((c) => c.id === paper.id);
    const sentence = named && spanOf(named);
    if (!code || !sentence) continue;
    const fitting = [...draft.entities.keys()].filter((id) => isMarked(draft, id, code));
    // "Chủ tịch UBND TP. A" without his name makes his committee no rival of the one that is named.
    const [only, ...more] = fitting.length > 1 ? fitting.filter((id) => present.has(id)) : fitting;
    if (!only || more.length > 0) continue;
    draft.assert({
      type: 'ISSUED',
      subject: only,
      object: paper.id,
      sentence,
      rule: 'issued-number',
      status: 'inferred',
      reason: `ký hiệu trong số ${paper.number}`,
    });
  }
}
