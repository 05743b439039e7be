/** Everything that people do with Rungs, once, in whichever Excel: the use cases in the order in which they are needed. */

import { describeFailure, type ActionResult } from "../../src/app/action-result.ts";
import { assessTeam } from "../../src/app/assess-team.ts";
import type { FieldResult, OpenWorkbook } from "../../src/app/change-field.ts";
import type { Client } from "../../src/app/client.ts";
import { changeRatings } from "../../src/app/change-ratings.ts";
import { explain } from "../../src/app/explain.ts";
import { followTeam, type Follower } from "../../src/app/follow-team.ts";
import { goOn } from "../../src/app/go.ts";
import { insertLadder } from "../../src/app/insert-ladder.ts";
import { copyForManager, readForCopy } from "../../src/app/manager-copy.ts";
import { applyFix, giveRating } from "../../src/app/rate.ts";
import { readForSetUp } from "../../src/app/read-for-set-up.ts";
import { readInstallation } from "../../src/app/read-installation.ts";
import { recommendLevels } from "../../src/app/recommend-levels.ts";
import { removeRungs } from "../../src/app/remove-rungs.ts";
import { setUp } from "../../src/app/set-up.ts";
import { surveyOf } from "../../src/app/survey-of.ts";
import { readOffer } from "../../src/app/take-ratings.ts";
import type { Team } from "../../src/app/team.ts";
import { undoAction } from "../../src/app/undo-action.ts";
import { updateLadder } from "../../src/app/update-ladder.ts";
import { writeInputs } from "../../src/emulator/editing/write-cells.ts";
import type { Emulator } from "../../src/emulator/host/emulator.ts";
import { type OfficeOptions, startOffice } from "../../src/emulator/host/node.ts";
import { officeLiveSheet } from "../../src/excel/office-live-sheet.ts";
import { officeWorkbook } from "../../src/excel/office-workbook.ts";
import { newWorkbookFile } from "../../src/files/new-workbook-file.ts";
import { openWorkbookFile } from "../../src/files/workbook-file.ts";
import { answersOf, fourTracks, sheetOf } from "./calibration.ts";
import { boxOf } from "./live-calibration.ts";
import { type Rows, rosterWorkbook } from "./roster-files.ts";
import { choosing } from "./setting-up.ts";
import { differences, modelOf, type WorkbookModel } from "./workbook-model.ts";

const PEOPLE: Rows = [
  ["Emp. no", "Employee", "Reports to", "Track", "Level", "Technology", "System", "People", "Process", "Influence"],
  ["00417", "Nora Lindqvist", "K. Adeyemi", "Developer", "D4", 4, 3, 3, 3, 3],
  [1009, "=Herrera", "K. Adeyemi", "Developer", "D3", 3, 3, 3, null, 2],
  [1017, "Aisha Rahman", "R. Castellanos", "Developer", "D2", 1, "Ownes", 2, 2, 1],
];

export interface Job extends OpenWorkbook {
  readonly emulator: Emulator;
  readonly follower: Follower;
  readonly before: WorkbookModel;
}

const ladder = fourTracks();
const NEXT_VERSION = "2099.1";

/** Waits until what the add-in has been told has come through. */
async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; !isSo(); tries += 1) {
    if (tries === 400) throw new Error("It does not come about.");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

function teamOf({ follower }: Pick<Job, "follower">): Team {
  const { team } = follower.state();
  if (!team) throw new Error("There is no team to follow yet.");
  return team;
}

const endOf = (result: ActionResult<unknown>): string =>
  result.kind === "done" ? "done" : `${result.kind}: ${describeFailure(result)}`;

/** "F2 = 4", or why it is not given. */
function written(job: Job, result: FieldResult): string {
  if (result.kind === "refused") return result.sentence;
  job.follower.adopt(result.team);
  const { row, column } = boxOf(result.edit.cell);
  return `${result.edit.cell} = ${JSON.stringify(sheetOf(job.emulator.workbook).cell(row, column).value)}`;
}

/** The recommended level of the person at a position, or what is in its way. */
function levelOf({ answer }: Team["people"][number]): string | null {
  return answer.kind === "recommended" ? answer.recommendation.level : answer.obstacle;
}

/** Types into the sheet beside the add-in, and waits for what the add-in makes of it. */
async function typing(job: Job, address: string, value: number, by: "person" | "colleague") {
  const levels = (): readonly (string | null)[] => teamOf(job).people.map(levelOf);
  const before = levels();
  job.emulator.edit((book) => writeInputs(book, sheetOf(book), boxOf(address), [[value]], { byUser: true }), { by });
  await until(() => levels().join() !== before.join());
  return levels();
}

type Step = (job: Job) => Promise<unknown>;

/** By what people would call it; each answers what came of it. */
const STEPS: Readonly<Record<string, Step>> = {
  survey: async ({ workbook }) => {
    const reading = await readForSetUp(workbook);
    if (!reading.ok) throw new Error(reading.error.code);
    const { people, changes } = surveyOf(ladder, reading.value, choosing());
    return [people, changes.sheets, changes.resultColumns];
  },
  insert: async ({ workbook }) => endOf(await insertLadder(workbook, ladder)),
  recommend: async ({ workbook }) => endOf(await recommendLevels(workbook, ladder)),
  "set up again": async ({ workbook, emulator }) => {
    const before = modelOf(emulator.workbook);
    return [endOf(await setUp(workbook, ladder, choosing())), differences(before, modelOf(emulator.workbook))];
  },
  "find what is set up": async ({ workbook }) => {
    const { sheet, hasResults } = await readInstallation(workbook);
    return [sheet, hasResults];
  },
  check: async ({ workbook }) => {
    const team = await assessTeam(workbook, ladder);
    return team.ok ? [team.value.issues.map(({ code }) => code), answersOf(team.value.people)] : team.error.code;
  },
  follow: async (job) => {
    await job.follower.refresh();
    return teamOf(job).people.map(levelOf);
  },
  select: async (job) => {
    job.emulator.select(sheetOf(job.emulator.workbook), boxOf("G3"));
    await until(() => job.follower.state().selection.kind === "rating");
    return job.follower.state().selection;
  },
  "type a rating": (job) => typing(job, "F2", 1, "person"),
  "get a colleague's rating": (job) => typing(job, "F2", 4, "colleague"),
  rate: async (job) => written(job, await giveRating(job, teamOf(job), 1, competencyAt(teamOf(job), "I3"), 3)),
  "put a typing error right": async (job) => {
    const finding = teamOf(job).findings.find(({ fix }) => fix);
    return finding ? written(job, await applyFix(job, teamOf(job), finding)) : "nothing to put right";
  },
  "take ratings over": async (job) => {
    const team = teamOf(job);
    const taken = { employeeId: "1009", competency: competencyAt(team, "J3"), before: 2, after: 3 };
    const { changed, left } = await changeRatings(job, team, [taken, { ...taken, employeeId: "1010" }]);
    await job.follower.refresh();
    return [changed.length, left.length, teamOf(job).people.map(levelOf)];
  },
  "go on": async (job) => {
    const place = await goOn(job.live, teamOf(job), job.follower.state().place, "nextPerson");
    return [place?.area, job.emulator.workbook.selection];
  },
  understand: async (job) => {
    const [nora] = teamOf(job).people;
    const explanation = nora && explain(ladder, nora);
    return explanation?.kind === "answer" ? explanation.headline : explanation?.kind;
  },
  "send a copy to a manager, and get it back": async (job) => {
    const there = await openWorkbookFile(await copyFor(job));
    const offer = await readOffer(there, teamOf(job));
    return offer.ok
      ? [offer.value.sheet, offer.value.same, offer.value.fills, offer.value.conflicts]
      : offer.error.code;
  },
  "be in a cell": async ({ workbook, emulator }) => {
    emulator.editMode = true;
    const end = endOf(await setUp(workbook, ladder, choosing()));
    emulator.editMode = false;
    return end;
  },
  "lose an answer": async ({ workbook, emulator }) => {
    emulator.failAt({ trip: 1, when: "before" });
    return endOf(await setUp(workbook, ladder, choosing()));
  },
  undo: async ({ workbook }) => [endOf(await undoAction(workbook, ladder)), endOf(await undoAction(workbook, ladder))],
  "set up on a new sheet": async ({ workbook, emulator }) => [
    endOf(await setUp(workbook, ladder, choosing({ place: "new-sheet" }))),
    emulator.workbook.sheets.map(({ name }) => name),
  ],
  "bring the ladder up to date": async ({ workbook }) => {
    const next = { ...ladder, version: NEXT_VERSION };
    return [endOf(await updateLadder(workbook, next)), endOf(await undoAction(workbook, next))];
  },
  remove: async ({ workbook, emulator, before }) => [
    endOf(await removeRungs(workbook, ladder, { keepsRatings: false })),
    differences(before, modelOf(emulator.workbook)),
  ],
};

/** The file that Excel is given to open: a copy for the first manager. */
async function copyFor({ workbook, emulator }: Job): Promise<Uint8Array> {
  const read = await readForCopy(workbook, ladder, "Team");
  const [group] = read.ok ? read.value.managers : [];
  const copy = read.ok && group ? copyForManager(read.value, group) : null;
  if (!copy?.ok) throw new Error("There is nobody to copy.");
  const opened: (Uint8Array | null)[] = [];
  emulator.onNewWorkbook = (file) => opened.push(file);
  await workbook.openNew(await newWorkbookFile(copy.value.workbook));
  return opened[0] ?? new Uint8Array();
}

function competencyAt({ people }: Team, cell: string) {
  const rating = people.flatMap(({ ratings }) => ratings).find((one) => one.cell === cell);
  if (!rating) throw new Error(`${cell} is no rating.`);
  return rating.competency.id;
}

/** No pause is waited for. */
const HASTE = {
  after(_: number, action: () => void): () => void {
    const timer = setTimeout(action, 0);
    return () => clearTimeout(timer);
  },
};

/** Nothing in the workbook tells one run from another. */
const CLIENT: Client = { id: "a1b2c3d4", now: () => 0, pause: () => Promise.resolve() };

export interface Done {
  /** What came of each step. */
  readonly steps: Readonly<Record<string, unknown>>;
  /** What batches were refused for, in their order. */
  readonly errors: readonly (string | number)[];
  /** "Class.member" of what the emulator lacks. */
  readonly lacking: readonly string[];
  /** The workbook when everything was set up, and nothing taken away yet. */
  readonly complete: WorkbookModel;
}

/** Does it all in an Excel with a build of Office.js and a requirement set. */
export async function wholeJob(options: Omit<OfficeOptions, "workbook">): Promise<Done> {
  const { Excel, emulator } = await startOffice({ ...options, workbook: rosterWorkbook(PEOPLE, { table: "People" }) });
  const open: OpenWorkbook = { workbook: officeWorkbook(Excel, CLIENT), live: officeLiveSheet(Excel) };
  const before = modelOf(emulator.workbook);
  const follower = followTeam({ ...open, ladder, clock: HASTE }, () => undefined);
  const job: Job = { ...open, emulator, follower, before };
  const steps: Record<string, unknown> = {};
  let complete = before;
  for (const [name, step] of Object.entries(STEPS)) {
    if (name === "undo") complete = modelOf(emulator.workbook);
    steps[name] = await step(job);
  }
  await follower.stop();
  const errors = emulator.stats.log.flatMap(({ error }) => (error === undefined ? [] : [error]));
  return { steps, errors, lacking: [...emulator.notEmulated], complete };
}
