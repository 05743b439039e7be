const RUNS = 7;

/** Median of the milliseconds that `run` takes. */
export function milliseconds(run: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[(RUNS - 1) / 2] ?? 0;
}
