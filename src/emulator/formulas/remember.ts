/** Entries that are kept; then the memory starts anew. */
const LIMIT = 1_000;

/**
 * A function of texts that knows what it answered lately. A column repeats one formula in every row: it is then read once, and
 * all rows share one text.
 */
export function remember<A extends readonly (string | undefined)[], T>(
  compute: (...texts: A) => T,
): (...texts: A) => T {
  const known = new Map<string, T>();
  return (...texts) => {
    const key = texts.join("\0");
    const answer = known.get(key);
    if (answer !== undefined) return answer;
    if (known.size >= LIMIT) known.clear();
    const computed = compute(...texts);
    known.set(key, computed);
    return computed;
  };
}
