/** What taking Rungs out does, in words: beforehand and afterwards. */

import type { RemovalReport } from "../../app/remove-rungs.ts";
import { count, listCounts, listQuoted } from "../parts/counts.ts";
import type { Said } from "../parts/said.ts";

/** One line per kind of thing that goes. */
export function describeGoing({ sheets, columns, ratings }: RemovalReport): readonly string[] {
  return [
    ...(sheets.length === 0 ? [] : [`${count(sheets.length, "sheet")}: ${listQuoted(sheets)}`]),
    ...(columns.length === 0 ? [] : [`${count(columns.length, "column")}: ${listQuoted(columns)}`]),
    ...(ratings === 0 ? [] : [`${count(ratings, "rating")} in them`]),
    "Dropdown lists, marks and the notes of Rungs itself",
  ];
}

/** What becomes of the ratings in columns that Rungs has made. */
export const ratingChoices = (ratings: number) =>
  [
    ["keep", "Keep the ratings"],
    ["delete", `Delete ${count(ratings, "rating")}`],
  ] as const;

/** What stays in any case, before what the workbook makes stay. */
export const STAYING = "Your roster, and all that you wrote into it";

export function describeRemoved({ sheets, columns, ratings, kept }: RemovalReport): Said {
  const gone = listCounts([
    ["sheet", sheets.length],
    ["column", columns.length],
    ["rating", ratings],
  ]);
  return {
    title: "Rungs was removed.",
    sentences: [...(gone === "" ? [] : [`Gone: ${gone}.`]), ...kept.map((part) => `Left as it is: ${part}.`)],
  };
}
