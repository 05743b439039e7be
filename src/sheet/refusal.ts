/** Why Rungs does nothing: data here, one plain sentence each in `describeRefusal`. */

export type Refusal =
  | { readonly code: "no-such-sheet"; readonly sheet: string; readonly sheets: readonly string[] }
  | { readonly code: "no-roster"; readonly sheets: readonly string[] }
  | { readonly code: "several-rosters"; readonly sheets: readonly string[] }
  | { readonly code: "no-id-column"; readonly sheet: string }
  | { readonly code: "no-people"; readonly sheet: string; readonly cell: string }
  | { readonly code: "sheet-protected"; readonly sheet: string }
  | { readonly code: "filtered"; readonly sheet: string; readonly table?: string }
  | { readonly code: "headless-table"; readonly sheet: string; readonly table: string }
  | { readonly code: "merged-cells"; readonly sheet: string; readonly address: string }
  | { readonly code: "no-room"; readonly sheet: string; readonly address: string; readonly columns: number }
  | { readonly code: "no-room-below"; readonly sheet: string; readonly address: string; readonly rows: number }
  | { readonly code: "other-ladder"; readonly present: string; readonly wanted: string }
  | { readonly code: "newer-rungs" }
  | { readonly code: "newer-ladder"; readonly from: string; readonly to: string }
  | { readonly code: "behind"; readonly ladder: string; readonly present: string; readonly wanted: string }
  | { readonly code: "no-rating-columns"; readonly sheet: string }
  | { readonly code: "nothing-to-judge"; readonly ladder: string }
  | { readonly code: "formula-too-long"; readonly column: string; readonly length: number }
  | { readonly code: "too-many-grades"; readonly competency: string }
  | { readonly code: "no-level-or-track"; readonly sheet: string }
  | { readonly code: "nothing-to-undo" }
  | { readonly code: "nothing-to-remove" };

const list = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");

type Sentences = {
  readonly [Code in Refusal["code"]]: (refusal: Extract<Refusal, { readonly code: Code }>) => string;
};

const SENTENCES: Sentences = {
  "no-such-sheet": ({ sheet, sheets }) => `There is no sheet “${sheet}”; the workbook has ${list(sheets)}.`,
  "no-roster": ({ sheets }) =>
    `No roster found on ${list(sheets)}: it needs a row of headings with an employee ID (“Employee ID”, “Emp No”) and a name, track or level.`,
  "several-rosters": ({ sheets }) => `Several sheets hold a roster (${list(sheets)}): say which one is meant.`,
  "no-id-column": ({ sheet }) =>
    `${sheet}: no column is said to hold the employee IDs, by which people are found again; choose one.`,
  "no-people": ({ sheet, cell }) =>
    `${sheet}: there is nobody below the headings in ${cell}; add people, then try again.`,
  "sheet-protected": (refusal) =>
    `The sheet “${refusal.sheet}” is protected: unprotect it (Review, Unprotect Sheet), then try again; nothing was changed.`,
  filtered: (refusal) =>
    `${refusal.table ? `The table “${refusal.table}”` : `The sheet “${refusal.sheet}”`} is filtered, and writing past hidden rows is not safe: clear the filter, then try again; nothing was changed.`,
  "headless-table": (refusal) =>
    `The people on “${refusal.sheet}” stand in the table “${refusal.table}”, which has no heading row, so that columns beside it would not be sorted with it: turn it into a range (Table Design, Convert to Range), then try again; nothing was changed.`,
  "merged-cells": (refusal) =>
    `${refusal.sheet}!${refusal.address} is merged across the roster: unmerge it, then try again; nothing was changed.`,
  "no-room": (refusal) =>
    `${refusal.sheet}!${refusal.address} is in the way: ${refusal.columns} empty columns are needed right of the roster; move what stands there, then try again; nothing was changed.`,
  "no-room-below": (refusal) =>
    `${refusal.sheet}!${refusal.address} is in the way: ${refusal.rows} empty rows are needed below the people; move what stands there, then try again; nothing was changed.`,
  "other-ladder": (refusal) =>
    `This workbook already carries the ladder “${refusal.present}”: undo that first, or use a copy, to work with “${refusal.wanted}”.`,
  "newer-rungs": () =>
    "A newer version of Rungs has prepared this workbook, and this one would misread it: update the add-in (close the pane and open it again). The formulas in the sheet go on working.",
  "newer-ladder": ({ from, to }) =>
    `This workbook follows version ${from} of its ladder, and Rungs has version ${to} here: update the add-in (close the pane and open it again). Nothing was changed.`,
  behind: ({ ladder, present, wanted }) =>
    `This workbook follows version ${present} of “${ladder}”, not version ${wanted}: open Rungs in it, which brings it up to date, then try again; nothing was changed.`,
  "no-rating-columns": (refusal) => `“${refusal.sheet}” has no rating columns yet: insert the ladder first.`,
  "nothing-to-judge": (refusal) =>
    `“${refusal.ladder}” cannot recommend a level yet, because no level has text: write the rubric first.`,
  "formula-too-long": (refusal) =>
    `The formula for “${refusal.column}” would have ${refusal.length} characters, and Excel takes 8,192: use a ladder with fewer competencies.`,
  "too-many-grades": (refusal) =>
    `“${refusal.competency}” has more grades than the level formulas can tell apart: give it fewer.`,
  "no-level-or-track": (refusal) =>
    `“${refusal.sheet}” has neither a level nor a track column, so nobody can be placed on the ladder: add one (“Level” or “Track”), then try again.`,
  "nothing-to-undo": () => "There is no action of Rungs to undo in this workbook.",
  "nothing-to-remove": () => "There is nothing of Rungs in this workbook.",
};

/** One sentence that says where and what to do. */
export function describeRefusal<Code extends Refusal["code"]>(refusal: Refusal & { readonly code: Code }): string {
  const describe: (refusal: Extract<Refusal, { readonly code: Code }>) => string = SENTENCES[refusal.code];
  return describe(refusal as Extract<Refusal, { readonly code: Code }>);
}
