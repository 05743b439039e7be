/** Edits of a plan as lines of text, so that a test can show a whole plan at a glance. */

import { areaAddress } from "../../src/sheet/area.ts";
import type { Edit, Plan } from "../../src/sheet/plan.ts";
import type { Grid } from "../../src/sheet/snapshot.ts";

const shown = (values: Grid): string => values.map((row) => row.join(" | ")).join(" / ");
const among = (areas: readonly Parameters<typeof areaAddress>[0][]): string => areas.map(areaAddress).join(" ");

function rest(edit: Edit): string {
  switch (edit.kind) {
    case "write":
      return `${areaAddress(edit.area)}: ${shown(edit.values)}`;
    case "fillFormula":
      return `${areaAddress(edit.first)} into ${among(edit.runs)}`;
    case "offerList":
      return `${among(edit.runs)}: ${edit.source}`;
    case "addTable":
      return `${edit.table} of ${areaAddress(edit.area)}`;
    case "showNumbers":
      return `${areaAddress(edit.area)}: ${shown(edit.formats)}`;
    case "holdPanes":
      return `${edit.rows} × ${edit.columns}`;
    case "extendTable":
      return `${edit.table} to ${areaAddress(edit.area)}`;
    case "deleteTableColumn":
      return `${edit.table}: ${edit.header}`;
    case "defineName":
      return `${edit.name} ${areaAddress(edit.area)}`;
    case "deleteName":
    case "keepNumber":
      return edit.name;
    case "format":
      return among(edit.areas);
    case "columns":
      return `${edit.column} × ${edit.count}: ${typeof edit.width === "object" ? `${edit.width.points} points` : edit.width}${edit.hidden ? ", hidden" : ""}`;
    case "renameSheet":
      return edit.to;
    case "addSheet":
    case "deleteSheet":
    case "layout":
      return "";
    default:
      return areaAddress(edit.area);
  }
}

const sheetOf = (edit: Edit): string | null => ("sheet" in edit ? edit.sheet : null);

/** "write Team C1:D1: System | People" */
const line = (edit: Edit): string =>
  [edit.kind, sheetOf(edit) ?? "", rest(edit)].filter((part) => part !== "").join(" ");

/** The lines of one sheet's edits, without a sheet of all; names and columns of tables that go belong to no sheet. */
export const linesOf = (plan: Plan | null, sheet?: string): readonly string[] =>
  (plan?.phases ?? [])
    .flat()
    .filter((edit) => sheet === undefined || sheetOf(edit) === sheet)
    .map(line);
