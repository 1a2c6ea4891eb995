/** `npm run eval [-- --verbose]`: how well the reader reads, on every annotated set that there is. */
import { scoreFragments } from './fragments.ts';
import { type Count, f1 } from './score.ts';
import { SETS, scoreSet } from './sets.ts';

const verbose = process.argv.includes('--verbose');
const cell = (n: number) => n.toFixed(3).padStart(7);
function print(set: string, row: string, count: Count): void {
  const { p, r, f } = f1(count);
  const counts = [count.tp, count.fp, count.fn].map((n) => String(n).padStart(5));
  console.log(`${set.padEnd(11)} ${row.padEnd(24)} ${cell(p)}${cell(r)}${cell(f)} ${counts.join(' ')}`);
}

console.log('set         row                          P      R     F1     tp    fp    fn');
for (const set of SETS) {
  const { scores, articles, badEvidence } = scoreSet(set, verbose ? (line) => console.log(line) : undefined);
  const rows = [...scores]
    .filter(([row]) => verbose || row.startsWith('ALL') || /CHAIRED|ORGANIZED|HOLDS|PARTY_TO/.test(row))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [row, count] of rows) print(set.name, row, count);
  console.log(`${set.name.padEnd(11)} ${articles} articles, evidence missing or not verbatim ${badEvidence}`);
}
const fragments = scoreFragments(verbose ? (line) => console.log(line) : undefined);
if (fragments) print('fragments', 'person mentions', fragments);
