/** Levels' labels where there is little room. */

/** Rather than with the same letter twice at its end: "Aso" for Associate. */
const cutTo = (label: string, room: number): string => {
  const cut = label.slice(0, room);
  return /(\p{L})\1$/u.test(cut) ? cut.slice(0, -1) + label.slice(room, room + 1) : cut.trim();
};

/**
 * Labels of about `room` characters: "Sen" for Senior, but Lead as it is, for one more can lean over its edges. Where
 * shortening makes two alike, all are numbered from 1: a wrong name is worse than none.
 */
export function shortLabels(labels: readonly string[], room: number): readonly string[] {
  const cut = labels.map((label) => (label.length <= room + 1 ? label : cutTo(label, room)));
  const areDistinct = new Set(cut).size === cut.length && cut.every((label) => label !== "");
  return areDistinct ? cut : labels.map((_, index) => String(index + 1));
}
