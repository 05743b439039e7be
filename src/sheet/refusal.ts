/** Why Rungs does nothing: data here, one plain sentence each in `describeRefusal`. */

export type Refusal =
  | { readonly code: "no-such-sheet"; readonly sheet: string; readonly sheets: readonly string[] }
  | { readonly code: "no-roster"; readonly sheets: readonly string[] }
  | { readonly code: "several-rosters"; readonly sheets: readonly string[] }
  | { readonly code: "no-id-column"; readonly sheet: string }
  | { readonly code: "no-people"; readonly sheet: string; readonly cell: string }
  | { readonly code: "sheet-protected"; readonly sheet: string }
  | { readonly code: "filtered"; readonly sheet: string; readonly table?: string }
  | { readonly code: "merged-cells"; readonly sheet: string; readonly address: string }
  | { readonly code: "no-room"; readonly sheet: string; readonly address: string; readonly columns: number }
  | { readonly code: "no-room-below"; readonly sheet: string; readonly address: string; readonly rows: number }
  | { readonly code: "other-ladder"; readonly present: string; readonly wanted: string }
  | { readonly code: "no-rating-columns"; readonly sheet: string }
  | { readonly code: "nothing-to-judge"; readonly ladder: string }
  | { readonly code: "formula-too-long"; readonly column: string; readonly length: number }
  | { readonly code: "too-many-grades"; readonly competency: string }
  | { readonly code: "no-level-or-track"; readonly sheet: string }
  | { readonly code: "nothing-to-undo" }
  | { readonly code: "nothing-to-remove" };

const list = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(", ");

/** One sentence that says where and what to do. */
export function describeRefusal(refusal: Refusal): string {
  switch (refusal.code) {
    case "no-such-sheet":
      return `There is no sheet "${refusal.sheet}"; the workbook has ${list(refusal.sheets)}.`;
    case "no-roster":
      return `No roster found on ${list(refusal.sheets)}: it needs a row of headings with an employee ID ("Employee ID", "Emp No") and a name, track or level.`;
    case "several-rosters":
      return `Several sheets hold a roster (${list(refusal.sheets)}): say which one is meant.`;
    case "no-id-column":
      return `${refusal.sheet}: no column is said to hold the employee IDs, by which people are found again; choose one.`;
    case "no-people":
      return `${refusal.sheet}: there is nobody below the headings in ${refusal.cell}; add people and run this again.`;
    case "sheet-protected":
      return `The sheet "${refusal.sheet}" is protected: unprotect it (Review, Unprotect Sheet) and run this again; nothing was changed.`;
    case "filtered":
      return `${refusal.table ? `The table "${refusal.table}"` : `The sheet "${refusal.sheet}"`} is filtered, and writing past hidden rows is not safe: clear the filter and run this again; nothing was changed.`;
    case "merged-cells":
      return `${refusal.sheet}!${refusal.address} is merged across the roster: unmerge it and run this again; nothing was changed.`;
    case "no-room":
      return `${refusal.sheet}!${refusal.address} is in the way: ${refusal.columns} empty columns are needed right of the roster; move what stands there and run this again; nothing was changed.`;
    case "no-room-below":
      return `${refusal.sheet}!${refusal.address} is in the way: ${refusal.rows} empty rows are needed below the people; move what stands there and run this again; nothing was changed.`;
    case "other-ladder":
      return `This workbook already carries the ladder "${refusal.present}": undo that first, or use a copy, to work with "${refusal.wanted}".`;
    case "no-rating-columns":
      return `"${refusal.sheet}" has no rating columns yet: insert the ladder first.`;
    case "nothing-to-judge":
      return `"${refusal.ladder}" cannot recommend a level yet, because no level has text: write the rubric first.`;
    case "formula-too-long":
      return `The formula for "${refusal.column}" would have ${refusal.length} characters, and Excel takes 8,192: use a ladder with fewer competencies.`;
    case "too-many-grades":
      return `"${refusal.competency}" has more grades than the level formulas can tell apart: give it fewer.`;
    case "no-level-or-track":
      return `"${refusal.sheet}" has neither a level nor a track column, so nobody can be placed on the ladder: add one ("Level" or "Track") and run this again.`;
    case "nothing-to-undo":
      return "There is no action of Rungs to undo in this workbook.";
    case "nothing-to-remove":
      return "There is nothing of Rungs in this workbook.";
  }
}
