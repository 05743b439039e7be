/** Copies for one manager, made of a workbook that an emulated Excel has open. */

import {
  copyForManager,
  type CopyReading,
  describeCopyRefusal,
  type ManagerCopy,
  readForCopy,
} from "../../src/app/manager-copy.ts";
import { newWorkbookFile } from "../../src/files/new-workbook-file.ts";

import { columnName, parseAddress } from "../../src/emulator/model/address.ts";
import type { Workbook } from "../../src/emulator/model/workbook.ts";
import { openWorkbookFile } from "../../src/files/workbook-file.ts";
import { readTeam } from "../../src/app/read-team.ts";
import type { Team } from "../../src/app/team.ts";
import type { Meaning, TrackId } from "../../src/domain/ladder.ts";
import { fourTracks, type } from "./calibration.ts";
import { putRows, type RosterOptions, type Rows, rosterWorkbook } from "./roster-files.ts";
import { startSetUp } from "./setting-up.ts";

export const SHEET = "Squad Nine";
const HEADINGS = ["Employee ID", "Name", "Manager", "Salary", "Track", "Level", "Rated on"];
/** Two spellings of one manager, nobody’s person, texts that look like formulas, and a column that is no business of managers. */
export const PEOPLE: Rows = [
  HEADINGS,
  ["00417", "Nora Lind", "Ana Lopes", 81_234, "Developer", "D4", 46_150],
  ["00418", "=Tom & Co", "ana  lopes ", 71_234, "Developer", "D3", 46_151],
  ["00502", "Ai Sato", "Milan Kos", 61_234, "Developer", "D2", 46_152],
  ["00503", "Eve Stone", null, 51_234, "Sage <of> old", "D2", null],
  ["00504", "Jo Brandt", "Ana Lopes", 91_234, "Wizard", "D5", 46_153],
];
/** In the order of the people. */
export const RATINGS = [
  [3, 3, 3, 3, 3],
  ["Masters", null, "n/o", 3, "=x"],
  [1, 2, 1, 1, 1],
  [2, 2, 2, 2, 2],
  [4, "Leads", 4, 4, 4],
];
type SetUp = Awaited<ReturnType<typeof startSetUp>>;

/** A workbook that copies are made of. */
export interface Source {
  readonly start: SetUp;
  /** The sheet on which people are rated. */
  readonly sheet: string;
}

export function workbookWith(options: RosterOptions): Workbook {
  const book = rosterWorkbook(PEOPLE, { sheet: SHEET, ...options });
  putRows(book.addSheet("Pay"), [["Bonus of Nora Lind"]]);
  return book;
}

const developer = "developer" as TrackId;
const MEANT: readonly Meaning[] = [
  { role: "track", text: "Wizard", track: developer },
  { role: "track", text: "Sage <of> old", track: developer },
];

export async function sourceOf(
  options: RosterOptions = { table: "People" },
  place: "beside" | "new-sheet" = "beside",
  sheet = SHEET,
  firstRating = "H2",
): Promise<Source> {
  const start = await startSetUp(workbookWith(options));
  await start.setUp({ place, meanings: MEANT });
  type(
    start.workbook,
    firstRating,
    RATINGS.map((row) => row.map((cell) => (cell === "=x" ? "'=x" : cell))),
    sheet,
  );
  // Ratings, agreed levels and reasons that people have given.
  const agreed = below(firstRating, 8);
  type(
    start.workbook,
    agreed,
    [
      ["D4", "Talks well"],
      [null, null],
      ["D3", "Not seen much"],
    ],
    sheet,
  );
  return { start, sheet };
}

/** So many columns right of a cell. */
function below(address: string, columns: number): string {
  const box = parseAddress(address);
  return `${columnName((box?.column ?? 0) + columns)}${(box?.row ?? 0) + 1}`;
}

/** Rated beside a table, beside a range, and on a sheet of Rungs’ own. */
export const SOURCES = [
  ["a table", () => sourceOf()],
  ["a range below titles", () => sourceOf({ titles: [["Sage advice for Ai Sato"], []] }, "beside", SHEET, "H4")],
  ["a sheet of Rungs’ own", () => sourceOf({ table: "People" }, "new-sheet", "Calibration", "G2")],
] as const;

export interface MadeCopy extends ManagerCopy {
  readonly bytes: Uint8Array;
}

export async function readCopies({ start: { port, ladder }, sheet }: Source): Promise<CopyReading> {
  const read = await readForCopy(port, ladder, sheet);
  if (!read.ok) throw new Error(describeCopyRefusal(read.error));
  return read.value;
}

/** The copy for the manager of this name, as a file. */
export async function copyFor(reading: CopyReading, manager: string): Promise<MadeCopy> {
  const group = reading.managers.find((one) => one.manager === manager);
  if (!group) throw new Error(`"${manager}" manages nobody.`);
  const copy = copyForManager(reading, group);
  if (!copy.ok) throw new Error(describeCopyRefusal(copy.error));
  return { ...copy.value, bytes: await newWorkbookFile(copy.value.workbook) };
}

/** The team that a file holds. */
export async function teamIn(bytes: Uint8Array): Promise<Team> {
  const team = await readTeam(await openWorkbookFile(bytes), fourTracks());
  if (!team.ok) throw new Error(team.error.code);
  return team.value;
}

/** The team as the workbook has it now. */
export async function teamOf({ start: { port, ladder }, sheet }: Source): Promise<Team> {
  const team = await readTeam(port, ladder, sheet);
  if (!team.ok) throw new Error(team.error.code);
  return team.value;
}
