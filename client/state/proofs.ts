/** Several claims read from one sentence are shown with that sentence once. */
import type { ClaimView, EvidenceView } from '../../server/contract.ts';

export interface Proof {
  key: string;
  evidence: EvidenceView[];
  claims: ClaimView[];
}

const spot = (e: EvidenceView): string => `${e.article.id}:${e.start}:${e.end}`;

/** Claims with the same sentences stand together, in the order in which they were given. */
export function proofsOf(views: readonly ClaimView[]): Proof[] {
  const proofs = new Map<string, Proof>();
  for (const view of views) {
    const key = view.evidence.map(spot).sort().join(' ');
    const proof = proofs.get(key);
    if (proof) proof.claims.push(view);
    else proofs.set(key, { key, evidence: view.evidence, claims: [view] });
  }
  return [...proofs.values()];
}
