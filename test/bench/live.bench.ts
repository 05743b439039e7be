/** What following a sheet costs: round trips and bytes for each thing that people do, and our own time at 10,000 people. */

import { giveRating } from "../../src/app/rate.ts";
import { goOn } from "../../src/app/go.ts";
import { insertLadder } from "../../src/app/insert-ladder.ts";
import { concernOf, withCells } from "../../src/app/patch-team.ts";
import { personAt } from "../../src/app/places.ts";
import { readTeam, teamOf } from "../../src/app/read-team.ts";
import type { Team } from "../../src/app/team.ts";
import { startOffice } from "../../src/emulator/host/node.ts";
import { officeLiveSheet } from "../../src/excel/office-live-sheet.ts";
import { officeWorkbook } from "../../src/excel/office-workbook.ts";
import { allVectors } from "../helpers/all-vectors.ts";
import { fourTracks } from "../helpers/calibration.ts";
import { reopened, rosterWorkbook } from "../helpers/roster-files.ts";
import { milliseconds } from "./milliseconds.ts";
import type { BenchRow } from "./run.ts";

const PEOPLE = 10_000;
const BASELINE = "JSON.parse of the roster's cells";

/** One edited rating after another, each patched into the team that the one before left. */
function patching(team: Team): () => void {
  let current = team;
  let grade = 1;
  return () => {
    grade = grade === 1 ? 2 : 1;
    const person = current.people[PEOPLE / 2];
    const area = { row: person?.row ?? 0, column: person?.ratings[0]?.column ?? 0, height: 1, width: 1 };
    const concern = concernOf(current, { sheet: current.calibration.roster.sheet, area });
    if (concern.kind === "cells") current = withCells(current, concern.place, [[grade]]) ?? current;
  };
}

async function openTeam() {
  const ladder = fourTracks();
  const { workbook: book } = reopened(rosterWorkbook(allVectors(ladder).slice(0, PEOPLE + 1), { table: "People" }));
  const { Excel, emulator } = await startOffice({ workbook: book });
  const open = { workbook: officeWorkbook(Excel), live: officeLiveSheet(Excel) };
  await insertLadder(open.workbook, ladder);
  const team = await readTeam(open.workbook, ladder);
  if (!team.ok) throw new Error(`Refused: ${team.error.code}`);
  return { ladder, emulator, open, team: team.value };
}

export default async function bench(): Promise<readonly BenchRow[]> {
  const { ladder, emulator, open, team } = await openTeam();
  const { calibration, people } = team;
  const { sheet } = calibration.roster;
  const first = people[0]?.ratings[0];
  if (!first) throw new Error("Nobody can be rated.");
  const place = { sheet, area: { row: 1, column: first.column, height: 1, width: 1 } };
  const costs = async (name: string, action: () => Promise<unknown>): Promise<BenchRow> => {
    emulator.resetStats();
    await action();
    const { roundTrips, requestBytes, responseBytes } = emulator.stats;
    return { name, roundTrips, bytes: requestBytes + responseBytes };
  };
  const json = JSON.stringify(calibration.sheet.values);
  const parsing = milliseconds(() => JSON.parse(json) as unknown);
  const takes = (name: string, work: () => unknown): BenchRow => ({
    name,
    ratio: Number((milliseconds(work) / parsing).toFixed(2)),
    baseline: BASELINE,
  });
  return [
    await costs("reading the team", () => readTeam(open.workbook, ladder)),
    await costs("an edit by somebody", () => open.live.readCells([place])),
    await costs("giving a rating", () => giveRating(open, team, 0, first.competency.id, 2)),
    await costs("going to the next person", () => goOn(open.live, team, place, "nextPerson")),
    takes("working the team out", () => teamOf(ladder, calibration)),
    takes("patching one rating into it", patching(team)),
    takes("telling whom a selection means", () => personAt(team, place)),
  ];
}
