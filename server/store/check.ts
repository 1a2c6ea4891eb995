/** What a store demands of an extraction before it writes a row: the shapes of the model, ends that exist and may stand there, quotes that are in the text. */
import { Extraction, type Span } from '../../ingest/model.ts';
import { allows } from '../../ingest/ontology.ts';
import { StoreError } from './store.ts';

/** The extraction in the model's own shape; throws StoreError `invalid` that names the article and the fault. */
export function checkExtraction(given: Extraction): Extraction {
  const parsed = Extraction.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw fault(given, `${issue?.path.join('.')}: ${issue?.message}`);
  }
  const found = faultOf(parsed.data);
  if (found !== undefined) throw fault(given, found);
  return parsed.data;
}

function fault(x: Extraction, what: string): StoreError {
  const message = `article ${x.article?.id}: ${what}; nothing of this batch was written`;
  return new StoreError('invalid', message);
}

function faultOf(x: Extraction): string | undefined {
  const types = new Map(x.entities.map((e) => [e.id, e.type]));
  if (types.size < x.entities.length) return 'an entity is listed twice';
  for (const e of x.entities)
    if (e.type === 'Office' && types.get(e.agency) !== 'Agency') return `the office ${e.id} has no agency`;
  return faultOfMentions(x, types) ?? faultOfClaims(x, types);
}

type Types = ReadonlyMap<string, Extraction['entities'][number]['type']>;
const inText = (s: Span, x: Extraction) => s.start < s.end && s.end <= x.article.text.length;

function faultOfMentions(x: Extraction, types: Types): string | undefined {
  for (const m of x.mentions) {
    const type = types.get(m.entity);
    if (type === undefined) return `a mention names the unknown entity ${m.entity}`;
    if (type !== m.type) return `a mention calls ${m.entity} a ${m.type}, but it is a ${type}`;
    if (!inText(m, x)) return `the mention ${m.start}-${m.end} is not in the text`;
  }
  return undefined;
}

function faultOfClaims(x: Extraction, types: Types): string | undefined {
  const known = new Set<string>();
  for (const c of x.claims) {
    const from = types.get(c.subject);
    const to = types.get(c.object);
    if (!from || !to) return `the claim ${c.id} has an end that is not among the entities`;
    if (c.subject === c.object) return `the claim ${c.id} connects ${c.subject} with itself`;
    if (!allows(c.type, from, to)) return `${c.type} may not run from ${from} to ${to} (claim ${c.id})`;
    if (known.has(c.id)) return `the claim ${c.id} is listed twice`;
    known.add(c.id);
    for (const e of c.evidence) {
      if (e.articleId !== x.article.id) return `the claim ${c.id} has evidence from article ${e.articleId}`;
      if (!inText(e, x)) return `the evidence ${e.start}-${e.end} of claim ${c.id} is not in the text`;
    }
  }
  return undefined;
}
