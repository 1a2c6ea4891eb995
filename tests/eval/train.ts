/**
 * Makes `ingest/lexicon/voices.tsv` from claims that readers have judged (`tests/gold/voices.tsv`): `npm run train [-- --dry]`. Prints how the weights
 * would decide on articles kept aside, each tenth in its turn. `--dry` writes nothing. Needs the shared corpus beside the checkout.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toAnnotation } from '../../ingest/annotation.ts';
import { ALWAYS, likelihood } from '../../ingest/lexicon/voices.ts';
import type { TraceStep } from '../../ingest/model.ts';
import { explain } from '../../ingest/pipeline.ts';
import { corpus, ROOT, readAll } from '../bench/articles.ts';
import { type Example, fit, type Weights } from './logistic.ts';
import { type Annotated, align } from './score.ts';
import { annotated, type GoldSet, SETS } from './sets.ts';

const LABELS = join(ROOT, 'tests/gold/voices.tsv');
const TABLE = join(ROOT, 'ingest/lexicon/voices.tsv');
/** How much a weight is drawn to nothing: chosen by what is kept aside, like the next. */
const DECAY = 0.001;
/** An annotated voice is half a label: those articles were chosen because they tell of occasions. */
const ANNOTATED = 0.5;
const PARTS = 10;
/** Lighter signs are left out of the table. */
const LIGHTEST = 0.03;

interface Judged {
  article: string;
  right: boolean;
  examples: Example[];
}

function judged(path: string): Judged[] {
  const labels = readFileSync(LABELS, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
  const wanted: ReadonlySet<string> = new Set(labels.map(([article = '']) => article));
  const traces: ReadonlyMap<string, TraceStep[]> = new Map(
    readAll(path)
      .filter(({ id }) => wanted.has(id))
      .map((a) => [a.id, explain(a).trace.filter((t) => t.stage === 'voices')]),
  );
  return labels.flatMap(([article = '', person = '', starts = '', verdict]) => {
    const at = new Set(starts.split(',').map(Number));
    const right = verdict === 'right';
    const steps = (traces.get(article) ?? []).filter(
      (t) => at.has(t.start) && t.what.startsWith(`SPOKE_AT ${person} → `),
    );
    const examples = steps.map((t) => ({ signs: t.signs ?? [], right, share: 1 / steps.length }));
    return examples.length > 0 ? [{ article, right, examples }] : [];
  });
}

/** Voices of annotated articles, but those looked at as figures only: what the annotator has heard there and what not. */
function annotatedVoices(set: GoldSet): Judged[] {
  const found: Judged[] = [];
  for (const { article, gold, file } of annotated(set)) {
    const { extraction, trace } = explain(article);
    const read = toAnnotation(extraction) as unknown as Annotated;
    const meant = align(gold, read);
    const idOf = (type: string, name: string | undefined): string | undefined =>
      meant.get(read.entities.find((e) => e.type === type && e.name === name)?.id ?? '');
    const heard = new Set(gold.relations.flatMap((r) => (r.type === 'SPOKE_AT' ? `${r.from} ${r.to}` : [])));
    const voices = new Map<string, string[][]>();
    for (const t of trace.filter((step) => step.stage === 'voices')) {
      const [person, occasion] = t.what.slice('SPOKE_AT '.length).split(' → ');
      const ends = [idOf('Person', person), idOf('Event', occasion)];
      if (ends[0] && ends[1])
        voices.set(ends.join(' '), [...(voices.get(ends.join(' ')) ?? []), [...(t.signs ?? [])]]);
    }
    for (const [ends, all] of voices) {
      const right = heard.has(ends);
      found.push({
        article: file,
        right,
        examples: all.map((signs) => ({ signs, right, share: ANNOTATED / all.length })),
      });
    }
  }
  return found;
}

/** A claim is as likely as its best sentence. */
const of = (weights: Weights, j: Judged): number =>
  Math.max(...j.examples.map((e) => likelihood(e.signs, weights)));

function keptAside(all: readonly Judged[], more: readonly Judged[]): [number, Judged][] {
  const articles = [...new Set(all.map((j) => j.article))].sort();
  const part = new Map(articles.map((a, n) => [a, n % PARTS]));
  return Array.from({ length: PARTS }, (_, n) => {
    const weights = fit(
      [...all.filter((j) => part.get(j.article) !== n), ...more].flatMap((j) => j.examples),
      DECAY,
    );
    return all.filter((j) => part.get(j.article) === n).map((j): [number, Judged] => [of(weights, j), j]);
  }).flat();
}

const path = corpus();
if (!path)
  throw new Error('The shared corpus is not beside this checkout; the judged claims are of its articles.');
const all = judged(path);
const more = SETS.filter((s) => !s.aside).flatMap(annotatedVoices);
console.log(`${more.length} voices of annotated articles, ${more.filter((j) => j.right).length} right`);
const told = keptAside(all, more);
const share = (some: readonly [number, Judged][]) =>
  `${some.filter(([, j]) => j.right).length} right of ${some.length}`;
console.log(`${all.length} judged claims, ${all.filter((j) => j.right).length} right`);
for (const least of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8])
  console.log(
    `at least ${least}: kept ${share(told.filter(([p]) => p >= least))}, dropped ${share(told.filter(([p]) => p < least))}`,
  );
let [pairs, ordered] = [0, 0];
for (const [p, a] of told)
  for (const [q, b] of told)
    if (a.right && !b.right) {
      pairs++;
      ordered += p > q ? 1 : p === q ? 0.5 : 0;
    }
console.log(`a right one is likelier than a wrong one in ${(ordered / pairs).toFixed(3)} of the pairs`);
const weights = fit(
  [...all, ...more].flatMap((j) => j.examples),
  DECAY,
);
const rows = [...weights]
  .filter(([sign, w]) => sign === ALWAYS || Math.abs(w) >= LIGHTEST)
  .map(([sign, w]) => `${sign}\t${w.toFixed(2)}`);
if (!process.argv.includes('--dry'))
  writeFileSync(
    TABLE,
    `# What speaks for (above 0) or against somebody's being heard at an occasion. Made by \`npm run train\`; the signs are those of ingest/stages/voice-signs.ts. sign\tweight\n${rows.sort().join('\n')}\n`,
  );
