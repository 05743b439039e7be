/** What the actions cost: round trips and bytes between the add-in and Excel, and our own time beside parsing the same cells. */

import { assess, assessTeam } from "../../src/app/assess-team.ts";
import { insertLadder } from "../../src/app/insert-ladder.ts";
import { recommendLevels } from "../../src/app/recommend-levels.ts";
import type { SheetRequest, WorkbookPort } from "../../src/app/workbook-port.ts";
import type { Ladder } from "../../src/domain/ladder.ts";
import { startOffice } from "../../src/emulator/host/node.ts";
import { officeWorkbook } from "../../src/excel/office-workbook.ts";
import { readCalibrationSheet } from "../../src/sheet/calibration-sheet.ts";
import { findHeadings } from "../../src/sheet/find-roster.ts";
import { planInsert } from "../../src/sheet/plan-insert.ts";
import { planRecommend } from "../../src/sheet/plan-recommend.ts";
import type { RosterSheet, WorkbookShape } from "../../src/sheet/snapshot.ts";
import { allVectors } from "../helpers/all-vectors.ts";
import { bundledLadder } from "../helpers/builders.ts";
import { reopened, rosterWorkbook } from "../helpers/roster-files.ts";
import { milliseconds } from "./milliseconds.ts";
import type { BenchRow } from "./run.ts";

const BASELINE = "JSON.parse of the same cells";

interface Recorded {
  readonly shape: WorkbookShape;
  readonly sheet: RosterSheet;
}

/** A port that keeps what was read last. */
function recording(port: WorkbookPort, keep: (read: Partial<Recorded>) => void): WorkbookPort {
  return {
    ...port,
    readShape: async () => {
      const shape = await port.readShape();
      keep({ shape });
      return shape;
    },
    readSheet: async (request: SheetRequest) => {
      const sheet = await port.readSheet(request);
      keep({ sheet });
      return sheet;
    },
  };
}

/** Our own work between what was read and the plan or the answer. */
function ownTime(name: string, ladder: Ladder, { shape, sheet }: Recorded): number {
  const headings = findHeadings(shape);
  if (!headings.ok) throw new Error("The roster was not found.");
  const open = () => readCalibrationSheet(ladder, shape, headings.value, sheet);
  if (name === "insert") return milliseconds(() => planInsert(ladder, open()));
  if (name === "recommend") return milliseconds(() => planRecommend(ladder, open()));
  return milliseconds(() => assess(open()));
}

const ACTIONS = {
  insert: insertLadder,
  recommend: recommendLevels,
  check: assessTeam,
} as const;

async function measure(people: number): Promise<readonly BenchRow[]> {
  const ladder = bundledLadder("four-tracks");
  const { workbook } = reopened(rosterWorkbook(allVectors(ladder).slice(0, people + 1), { table: "People" }));
  const { Excel, emulator } = await startOffice({ workbook });
  let read: Partial<Recorded> = {};
  const port = recording(officeWorkbook(Excel), (part) => {
    read = { ...read, ...part };
  });
  const rows: BenchRow[] = [];
  for (const [name, action] of Object.entries(ACTIONS)) {
    emulator.resetStats();
    await action(port, ladder);
    const { roundTrips, requestBytes, responseBytes } = emulator.stats;
    const { shape, sheet } = read;
    if (!shape || !sheet) throw new Error("Nothing was read.");
    const json = JSON.stringify(sheet.values);
    const ratio = ownTime(name, ladder, { shape, sheet }) / milliseconds(() => JSON.parse(json) as unknown);
    const bytes = requestBytes + responseBytes;
    rows.push({
      name: `${name}, ${people.toLocaleString("en")} people`,
      roundTrips,
      bytes,
      ratio: Number(ratio.toFixed(1)),
      baseline: BASELINE,
    });
  }
  return rows;
}

export default async function bench(): Promise<readonly BenchRow[]> {
  return [...(await measure(10)), ...(await measure(10_000))];
}
