/** Logistic regression over signs that hold or do not, made by plain descent: the same labels give the same weights on every machine. */
import { ALWAYS, squash } from '../../ingest/lexicon/voices.ts';

export interface Example {
  readonly signs: readonly string[];
  readonly right: boolean;
  /** How much of a label it is: the sentences of one judged claim share one. */
  readonly share: number;
}

export type Weights = ReadonlyMap<string, number>;

const STEPS = 400;
const RATE = 0.3;
/** Signs of fewer examples say nothing sure. */
const FEWEST = 5;

export function fit(examples: readonly Example[], decay: number): Weights {
  const seen = new Map<string, number>();
  for (const e of examples) for (const s of e.signs) seen.set(s, (seen.get(s) ?? 0) + 1);
  const kept = [...seen].filter(([, n]) => n >= FEWEST && n < examples.length).map(([sign]) => sign);
  const index = new Map([...kept.sort(), ALWAYS].map((sign, n) => [sign, n]));
  const always = index.size - 1;
  const rows = examples.map((e) => [...e.signs.flatMap((s) => index.get(s) ?? []), always]);
  const total = examples.reduce((sum, e) => sum + e.share, 0);
  const weights = new Float64Array(index.size);
  const moved = new Float64Array(index.size).fill(1e-6);
  for (let step = 0; step < STEPS; step++) {
    const slope = new Float64Array(index.size);
    for (const [n, e] of examples.entries()) {
      const row = rows[n] ?? [];
      const miss = (squash(row.reduce((z, s) => z + (weights[s] ?? 0), 0)) - (e.right ? 1 : 0)) * e.share;
      for (const s of row) slope[s] = (slope[s] ?? 0) + miss;
    }
    for (let s = 0; s < weights.length; s++) {
      const g = (slope[s] ?? 0) / total + (s === always ? 0 : decay * (weights[s] ?? 0));
      moved[s] = (moved[s] ?? 0) + g * g;
      weights[s] = (weights[s] ?? 0) - (RATE * g) / Math.sqrt(moved[s] ?? 1);
    }
  }
  return new Map([...index].map(([sign, s]) => [sign, weights[s] ?? 0]));
}
