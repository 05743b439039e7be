/**
 * The places that a plan relies on. Others may insert, delete and move rows and columns between reading and writing, and a
 * defined name goes along with its cells: where a name still leads to the same cells, they have stayed where they were.
 */

import { type Area, areaAddress, lastColumn, lastRow, parseReference } from "./area.ts";
import { findOwnSheet } from "./calibration-sheet.ts";
import { isOthers } from "./claims.ts";
import { NAME_PREFIX } from "./names.ts";
import type { Edit, Plan } from "./plan.ts";
import type { WorkbookShape } from "./snapshot.ts";

export interface HeldPlace {
  readonly sheet: string;
  readonly area: Area;
}

function areasOf(edit: Edit): readonly Area[] {
  // These cells are looked at when their turn comes.
  if (edit.kind === "expectNone") return [];
  if ("area" in edit) return [edit.area];
  if ("areas" in edit) return edit.areas;
  return "runs" in edit ? edit.runs : [];
}

function around(areas: readonly Area[]): Area {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const height = Math.max(...areas.map(lastRow)) - row + 1;
  return { row, column, height, width: Math.max(...areas.map(lastColumn)) - column + 1 };
}

const distinct = <T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] => [
  ...new Map(items.map((item) => [keyOf(item), item])).values(),
];

/** The headings that the edits name: what else they write goes by them. */
const headingsAmong = (edits: readonly Edit[]): readonly Area[] =>
  distinct(
    edits.flatMap((edit) => (edit.kind === "defineName" && edit.area.height === 1 ? [edit.area] : [])),
    areaAddress,
  );

/** Where a plan writes on sheets that people have: all that it covers of each, and each heading. */
export function writtenPlaces({ phases }: Pick<Plan, "phases">, shape: WorkbookShape): readonly HeldPlace[] {
  const own = findOwnSheet(shape).name;
  const edits = phases.flat();
  return shape.sheets.flatMap(({ name: sheet }): HeldPlace[] => {
    const here = sheet === own ? [] : edits.filter((edit) => "sheet" in edit && edit.sheet === sheet);
    const areas = here.flatMap(areasOf);
    return areas.length === 0 ? [] : [around(areas), ...headingsAmong(here)].map((area) => ({ sheet, area }));
  });
}

/** Stops a plan where its sheets are no longer laid out as in `shape`, by the names of Rungs that lead to them. */
export function expectations(plan: Pick<Plan, "phases">, shape: WorkbookShape, client: string): readonly Edit[] {
  const sheets = new Set(writtenPlaces(plan, shape).map(({ sheet }) => sheet));
  const places = [...shape.names].flatMap(([name, formula]) => {
    const place = name.startsWith(NAME_PREFIX) && !isOthers(name, client) ? parseReference(formula) : null;
    return place && sheets.has(place.sheet) ? [{ name, ...place }] : [];
  });
  return distinct(places, ({ sheet, area }) => `${sheet}!${areaAddress(area)}`).map((place): Edit => ({
    kind: "expectAt",
    ...place,
  }));
}
