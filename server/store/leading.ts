/** The first of many without sorting all of them. Pure; every store uses it. */

/** The places of the `most` highest scores, in the order of the list; more where several share the last place. */
export function leading(scores: Float64Array, most: number): number[] {
  const sorted = scores.slice().sort();
  const least = sorted[Math.max(0, sorted.length - most)] ?? 0;
  const found: number[] = [];
  for (let i = 0; i < scores.length; i++) if ((scores[i] ?? 0) >= least) found.push(i);
  return found;
}
