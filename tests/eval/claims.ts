/**
 * What the reader says of unannotated articles, to be judged by eye: `npm run --silent claims [-- --each 25] [--only CHAIRED,HOLDS] [PATH]`.
 * Without --each: every claim, one line each, in a fixed order, so that two runs can be compared with `diff`. With it: a table of claims per
 * relation and that many of each, chosen by a fixed seed. PATH is what `ingest` takes; else the shared corpus, else the samples.
 */
import { parseArgs } from 'node:util';
import type { Article } from '../../ingest/model.ts';
import { relationTypes } from '../../ingest/ontology.ts';
import { extract } from '../../ingest/pipeline.ts';
import { corpus, readAll, SAMPLES } from '../bench/articles.ts';
import { makeRandom } from '../bench/random.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { each: { type: 'string' }, only: { type: 'string' } },
});
const only = new Set(values.only?.split(',') ?? relationTypes);

/** type, subject, object, status, rules, quote, article. */
function rows(article: Article): string[][] {
  const { entities, claims } = extract(article);
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

const all = readAll(positionals[0] ?? corpus() ?? SAMPLES).flatMap(rows);
if (!values.each) for (const row of all) console.log(row.join('\t'));
else
  for (const type of relationTypes.filter((t) => only.has(t))) {
    const random = makeRandom(2026);
    const found = all.filter((r) => r[0] === type);
    console.log(`\n== ${type}: ${found.length} claims`);
    for (let n = 0; n < Math.min(Number(values.each), found.length); n++) {
      const [row = []] = found.splice(random.below(found.length), 1);
      console.log(`${n + 1}. ${row[1]}  ->  ${row[2]}  (${row[3]}; ${row[4]}; ${row[6]})\n     «${row[5]}»`);
    }
  }
