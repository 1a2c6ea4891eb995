/** What a store demands of an extraction before it writes a row: every end exists and may stand there, every quote is in the text. */
import type { Extraction } from '../../ingest/model.ts';
import { allows } from '../../ingest/ontology.ts';
import { StoreError } from './store.ts';

export function checkExtraction(x: Extraction): void {
  const types = new Map(x.entities.map((e) => [e.id, e.type]));
  const fault = (what: string): never => {
    throw new StoreError('invalid', `article ${x.article.id}: ${what}; nothing of this batch was written`);
  };
  const inText = (s: { start: number; end: number }) =>
    s.start >= 0 && s.end > s.start && s.end <= x.article.text.length;
  for (const m of x.mentions) {
    if (!types.has(m.entity)) fault(`a mention names the unknown entity ${m.entity}`);
    if (!inText(m)) fault(`the mention ${m.start}-${m.end} lies outside the text`);
  }
  for (const e of x.entities)
    if (e.type === 'Office' && types.get(e.agency) !== 'Agency') fault(`the office ${e.id} has no agency`);
  for (const c of x.claims) {
    const from = types.get(c.subject);
    const to = types.get(c.object);
    if (!from || !to) fault(`the claim ${c.id} has an unknown end`);
    else if (c.subject === c.object) fault(`the claim ${c.id} connects an entity with itself`);
    else if (!allows(c.type, from, to)) fault(`${c.type} may not run from ${from} to ${to}`);
    if (c.evidence.length === 0) fault(`the claim ${c.id} has no evidence`);
    for (const e of c.evidence)
      if (e.articleId !== x.article.id || !inText(e))
        fault(`the evidence of claim ${c.id} lies outside the text`);
  }
}
