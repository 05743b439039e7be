/** Levels' labels where there is little room. */

/** Rather than a letter twice in the little room there is: "Asociate". */
const singled = (label: string): string => label.replace(/(\p{L})\1/gu, "$1");

/**
 * Labels of about `room` characters: "Sen" for Senior, but Lead as it is, for one more can lean over its edges. Where
 * shortening makes two alike, all are numbered from 1: a wrong name is worse than none.
 */
export function shortLabels(labels: readonly string[], room: number): readonly string[] {
  const cut = labels.map((label) => (label.length <= room + 1 ? label : singled(label).slice(0, room).trim()));
  const areDistinct = new Set(cut).size === cut.length && cut.every((label) => label !== "");
  return areDistinct ? cut : labels.map((_, index) => String(index + 1));
}
