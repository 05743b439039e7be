/** A calibration sheet in an emulated Excel, open to a person and to the add-in at once. */

import type { OpenWorkbook } from "../../src/app/change-field.ts";
import { insertLadder } from "../../src/app/insert-ladder.ts";
import { readTeam } from "../../src/app/read-team.ts";
import type { Team } from "../../src/app/team.ts";
import type { Ladder } from "../../src/domain/ladder.ts";
import { writeInputs } from "../../src/emulator/editing/write-cells.ts";
import type { Emulator } from "../../src/emulator/host/emulator.ts";
import { startOffice } from "../../src/emulator/host/node.ts";
import { type Box, parseAddress } from "../../src/emulator/model/address.ts";
import type { Workbook } from "../../src/emulator/model/workbook.ts";
import { officeLiveSheet } from "../../src/excel/office-live-sheet.ts";
import { officeWorkbook } from "../../src/excel/office-workbook.ts";
import { fourTracks, sheetOf } from "./calibration.ts";
import { TEAM_HEADINGS } from "./paper-team.ts";
import { type Rows, rosterWorkbook } from "./roster-files.ts";

export interface LiveCalibration extends OpenWorkbook {
  readonly book: Workbook;
  readonly ladder: Ladder;
  readonly emulator: Emulator;
  readonly readTeam: () => Promise<Team>;
  /** Types as the person beside the add-in. */
  readonly type: (
    address: string,
    rows: readonly (readonly (string | number | null)[])[],
    by?: "person" | "colleague",
  ) => void;
  readonly select: (address: string, sheet?: string) => void;
  /** The contents of a cell of the team's sheet: its formula if it has one, else its value. */
  readonly contentOf: (address: string) => unknown;
}

export function boxOf(address: string): Box {
  const box = parseAddress(address);
  if (!box) throw new Error(`"${address}" is no address.`);
  return box;
}

/** People in the columns of `TEAM_HEADINGS`, as a table on the sheet "Team" with the ladder inserted. */
export async function liveCalibration(people: Rows): Promise<LiveCalibration> {
  const ladder = fourTracks();
  const book = rosterWorkbook([TEAM_HEADINGS, ...people], { table: "People" });
  const { Excel, emulator } = await startOffice({ workbook: book });
  const open = { workbook: officeWorkbook(Excel), live: officeLiveSheet(Excel) };
  const inserted = await insertLadder(open.workbook, ladder);
  if (inserted.kind !== "done") throw new Error(`Not inserted: ${inserted.kind}`);
  return {
    ...open,
    book,
    ladder,
    emulator,
    readTeam: async () => {
      const read = await readTeam(open.workbook, ladder, "Team");
      if (!read.ok) throw new Error(`Refused: ${read.error.code}`);
      return read.value;
    },
    type: (address, rows, by = "person") => {
      const box = { ...boxOf(address), height: rows.length, width: rows[0]?.length ?? 1 };
      emulator.edit((workbook) => writeInputs(workbook, sheetOf(workbook), box, rows, { byUser: true }), { by });
    },
    select: (address, sheet) => emulator.select(sheetOf(book, sheet), boxOf(address)),
    contentOf: (address) => {
      const { row, column } = boxOf(address);
      const { formula, value } = sheetOf(book).cell(row, column);
      return formula ?? value;
    },
  };
}
