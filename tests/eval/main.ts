/** `npm run eval [-- --verbose]`: how well the reader reads, on every annotated set that there is. */
import { f1 } from './score.ts';
import { SETS, scoreSet } from './sets.ts';

const verbose = process.argv.includes('--verbose');
const cell = (n: number) => n.toFixed(3).padStart(7);
console.log('set         row                          P      R     F1     tp    fp    fn');
for (const set of SETS) {
  const { scores, articles, badEvidence } = scoreSet(set, verbose ? (line) => console.log(line) : undefined);
  const rows = [...scores]
    .filter(([row]) => verbose || row.startsWith('ALL') || /CHAIRED|ORGANIZED|HOLDS|PARTY_TO/.test(row))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [row, count] of rows) {
    const { p, r, f } = f1(count);
    console.log(
      `${set.name.padEnd(11)} ${row.padEnd(24)} ${cell(p)}${cell(r)}${cell(f)} ${[count.tp, count.fp, count.fn].map((n) => String(n).padStart(5)).join(' ')}`,
    );
  }
  console.log(`${set.name.padEnd(11)} ${articles} articles, evidence missing or not verbatim ${badEvidence}`);
}
