/** What is measured by: the clock on the wall, or, on a machine that others use too, the processor time of all threads of this process. */
let processor = false;

export function useProcessorTime(): void {
  processor = true;
}

/** In milliseconds, from no moment in particular. */
export function now(): number {
  if (!processor) return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
