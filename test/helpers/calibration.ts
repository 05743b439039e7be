/** The use cases over Microsoft's Office.js and an emulated Excel, ready to be called. */

import { type Assessed, assessTeam, type TeamAssessment } from "../../src/app/assess-team.ts";
import { insertLadder } from "../../src/app/insert-ladder.ts";
import { recommendLevels } from "../../src/app/recommend-levels.ts";
import type { ActionOptions } from "../../src/app/run-action.ts";
import { undoAction } from "../../src/app/undo-action.ts";
import type { WorkbookPort } from "../../src/app/workbook-port.ts";
import type { Ladder } from "../../src/domain/ladder.ts";
import { writeInputs } from "../../src/emulator/editing/write-cells.ts";
import { calculate } from "../../src/emulator/formulas/calculate.ts";
import type { Emulator } from "../../src/emulator/host/emulator.ts";
import { startOffice } from "../../src/emulator/host/node.ts";
import { parseAddress } from "../../src/emulator/model/address.ts";
import { type CellValue, isCellError } from "../../src/emulator/model/cell.ts";
import type { Sheet } from "../../src/emulator/model/sheet.ts";
import type { Workbook } from "../../src/emulator/model/workbook.ts";
import { officeLiveSheet } from "../../src/excel/office-live-sheet.ts";
import { officeWorkbook } from "../../src/excel/office-workbook.ts";
import { bundledLadder } from "./builders.ts";

export const fourTracks = (): Ladder => bundledLadder("four-tracks");

export async function startCalibration(workbook: Workbook, ladder: Ladder = fourTracks()) {
  const { Excel, emulator } = await startOffice({ workbook });
  const port: WorkbookPort = officeWorkbook(Excel);
  const insert = (options?: ActionOptions) => insertLadder(port, ladder, options);
  const recommend = (options?: ActionOptions) => recommendLevels(port, ladder, options);
  const undo = () => undoAction(port, ladder);
  const assess = (sheet?: string) => assessTeam(port, ladder, sheet);
  return { workbook, ladder, port, live: officeLiveSheet(Excel), emulator, insert, recommend, undo, assess };
}

export type Calibration = Awaited<ReturnType<typeof startCalibration>>;

/** What a team's assessment holds, for a test that expects one. */
export async function assessed({ assess }: Calibration): Promise<TeamAssessment> {
  const result = await assess();
  if (!result.ok) throw new Error(`Refused: ${result.error.code}`);
  return result.value;
}

export function sheetOf(workbook: Workbook, name = "Team"): Sheet {
  const sheet = workbook.sheet(name);
  if (!sheet) throw new Error(`There is no sheet "${name}".`);
  return sheet;
}

/** Types into cells as a person does, from the address on. */
export function type(
  workbook: Workbook,
  address: string,
  rows: readonly (readonly (string | number | null)[])[],
  sheet = "Team",
): void {
  const start = parseAddress(address);
  if (!start) throw new Error(`"${address}" is no address.`);
  writeInputs(
    workbook,
    sheetOf(workbook, sheet),
    { ...start, height: rows.length, width: rows[0]?.length ?? 1 },
    rows,
    { byUser: true },
  );
}

/** Values as they are shown: errors as text, "" for nothing. */
const shown = (value: CellValue): string | number | boolean => (isCellError(value) ? value.error : (value ?? ""));

/** The values below a heading, calculated, from the row below it on. */
export function below(
  workbook: Workbook,
  heading: string,
  count: number,
  sheet = "Team",
): readonly (string | number | boolean)[] {
  calculate(workbook);
  const { cells } = sheetOf(workbook, sheet);
  const found = [...cells].filter(([, { value }]) => value === heading).sort(([a], [b]) => a - b)[0];
  if (!found) throw new Error(`There is no heading "${heading}".`);
  const [key] = found;
  return Array.from({ length: count }, (_, index) => shown(cells.get(key + (index + 1) * 16_384)?.value ?? null));
}

/** Runs an action and counts what it sent: round trips, and those of them that wrote. */
export async function tripsOf<T>(
  emulator: Emulator,
  action: () => Promise<T>,
): Promise<{ readonly result: T; readonly trips: number }> {
  const before = emulator.stats.roundTrips;
  const result = await action();
  return { result, trips: emulator.stats.roundTrips - before };
}

/** "D4", or the obstacle, of each person. */
export const answersOf = (people: readonly Assessed[]): readonly (string | null)[] =>
  people.map((person) => ("obstacle" in person ? person.obstacle : person.recommendation.level));
