/** Text as Excel's TRIM leaves it: ASCII spaces trimmed and collapsed, and nothing else. */
export const trimmed = (text: string): string => text.replace(/ +/g, " ").replace(/^ | $/g, "");

/**
 * The one way in which typed text is compared: as Excel's `TRIM(a)=b` does, so that the native formulas and the domain
 * can never disagree. No-break spaces and the like make another text.
 */
export const textKey = (text: string): string => trimmed(text).toLowerCase();

/** Single-letter insertions, deletions and replacements that lead from one text to the other. */
function editDistance(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1];
    for (let column = 1; column <= to.length; column++) {
      const replaced = (above[column - 1] ?? 0) + (to[column - 1] === letter ? 0 : 1);
      current.push(Math.min(replaced, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above[to.length] ?? 0;
}

/** Two slips at most, and fewer than half of the letters: "Ownes" is near "Owns", "Dx" is near nothing. */
const isNear = (distance: number, length: number): boolean => distance <= 2 && distance * 2 < length;

/** The entry whose text is nearest to what was typed; undefined if none is near, or if several are equally so. */
export function nearest<T>(typed: string, entries: readonly (readonly [text: string, value: T])[]): T | undefined {
  const key = textKey(typed);
  let best = Infinity;
  let found: T | undefined;
  for (const [text, value] of entries) {
    const distance = editDistance(key, textKey(text));
    if (!isNear(distance, text.length) || distance > best) continue;
    found = distance === best && found !== value ? undefined : value;
    best = distance;
  }
  return found;
}
