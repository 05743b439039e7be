/** Which of two versions of a ladder is the newer: "2026.1" and "2026.2", "1.9" and "1.10". */

const numbersOf = (version: string): readonly number[] => (version.match(/\d+/g) ?? []).map(Number);

/** By their numbers, from the left; versions without any order cannot be told apart and are none newer than the other. */
export function isNewerVersion(version: string, than: string): boolean {
  const [ours, theirs] = [numbersOf(version), numbersOf(than)];
  const length = Math.max(ours.length, theirs.length);
  const at = Array.from({ length }, (_, index) => index).find((index) => (ours[index] ?? 0) !== (theirs[index] ?? 0));
  return at !== undefined && (ours[at] ?? 0) > (theirs[at] ?? 0);
}
