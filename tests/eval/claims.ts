/**
 * What the reader says of unannotated articles, to be judged by eye: `npm run --silent claims [-- --each 25] [--seed 2026] [--only CHAIRED,HOLDS] [PATH]`.
 * Without --each: every claim, one line each, in a fixed order, so that two runs can be compared with `diff`. With it: a table of claims per
 * relation and that many of each, chosen by the seed, then whether all evidence is verbatim and whether the articles read in reverse order give the
 * same bytes. PATH is what `ingest` takes; else the shared corpus, else the samples.
 */
import { parseArgs } from 'node:util';
import { shortHash } from '../../ingest/hash.ts';
import type { Article, Evidence, Extraction } from '../../ingest/model.ts';
import { relationTypes } from '../../ingest/ontology.ts';
import { extractEach } from '../../ingest/pipeline.ts';
import { corpus, readAll, SAMPLES } from '../bench/articles.ts';
import { makeRandom } from '../bench/random.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { each: { type: 'string' }, seed: { type: 'string', default: '2026' }, only: { type: 'string' } },
});
const only = new Set(values.only?.split(',') ?? relationTypes);

const digests = new Map<string, string>();
let unproved = 0;

const digest = (extraction: Extraction): string => shortHash(JSON.stringify(extraction));

/** Evidence that nobody could check: of another article, outside the text, or blank. */
const isUnproved = (article: Article, e: Evidence): boolean =>
  e.articleId !== article.id ||
  e.start < 0 ||
  e.end > article.text.length ||
  article.text.slice(e.start, e.end).trim() === '';

/** type, subject, object, status, rules, quote, article. */
function rows(extraction: Extraction): string[][] {
  const { article, entities, claims } = extraction;
  digests.set(article.id, digest(extraction));
  for (const c of claims)
    unproved += c.evidence.length === 0 ? 1 : c.evidence.filter((e) => isUnproved(article, e)).length;
  const names = new Map(
    entities.map((e) => [e.id, `${e.name}${'date' in e && e.date ? ` [${e.date}]` : ''}`]),
  );
  return claims
    .filter((c) => only.has(c.type))
    .map((c) => [
      c.type,
      names.get(c.subject) ?? '',
      names.get(c.object) ?? '',
      c.status,
      [...new Set(c.evidence.map((e) => e.rule))].join(' '),
      [...new Set(c.evidence.map((e) => article.text.slice(e.start, e.end).replace(/\s+/g, ' ')))].join(
        ' // ',
      ),
      article.id,
    ]);
}

const articles = readAll(positionals[0] ?? corpus() ?? SAMPLES);
const all = extractEach(articles).flatMap(rows).toArray();
if (!values.each) for (const row of all) console.log(row.join('\t'));
else {
  for (const type of relationTypes.filter((t) => only.has(t))) {
    const random = makeRandom(Number(values.seed));
    const found = all.filter((r) => r[0] === type);
    console.log(`\n== ${type}: ${found.length} claims`);
    for (let n = 0; n < Math.min(Number(values.each), found.length); n++) {
      const [row = []] = found.splice(random.below(found.length), 1);
      console.log(`${n + 1}. ${row[1]}  ->  ${row[2]}  (${row[3]}; ${row[4]}; ${row[6]})\n     «${row[5]}»`);
    }
  }
  const other = extractEach(articles.toReversed())
    .filter((x) => digests.get(x.article.id) !== digest(x))
    .toArray();
  console.log(`
${articles.length} articles, evidence missing or not verbatim ${unproved}; read again in reverse order, other bytes in ${other.length}`);
}
