/**
 * Plans to bring a workbook to another version of its ladder, as one action over all its rosters. The new tables of rules
 * stand below the old ones, and the names then lead there: so one step changes what all formulas look up, and one gives it back.
 */

import type { Ladder, Meaning } from "../domain/ladder.ts";
import { competencyPairs, formerNames } from "../domain/ladder-pairs.ts";
import { isNewerVersion } from "../domain/ladder-version.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import { withMeanings } from "../domain/with-meanings.ts";
import { areaAddress, lastColumn, lastRow, parseReference } from "./area.ts";
import type { BeforeUpdate } from "./before-update.ts";
import { type CalibrationSheet, findOwnSheet, freeSheetName, type OwnSheet } from "./calibration-sheet.ts";
import type { Made } from "./journal.ts";
import { journaled, nextId } from "./journaled-plan.ts";
import { otherLadder } from "./ladder-guards.ts";
import { competencyWords, RUBRIC_NAME, rubricBeforeName } from "./names.ts";
import { ladderEdits, ladderNames } from "./own-sheet-edits.ts";
import { rowBelowTables, tablesIn } from "./own-tables.ts";
import type { Edit, Planned } from "./plan.ts";
import { rateableCompetencies } from "./rating-codes.ts";
import type { Refusal } from "./refusal.ts";
import { rubricEdits } from "./rubric-sheet.ts";
import type { WorkbookShape } from "./snapshot.ts";
import { type RosterReading, type RosterUpdate, updateRoster, type WordMoves } from "./update-roster.ts";

export interface UpdateReading {
  readonly shape: WorkbookShape;
  /** The ladder that the workbook follows, as far as it is known. */
  readonly before: Ladder;
  /** All prepared rosters. */
  readonly rosters: readonly RosterReading[];
}

export interface UpdateReport {
  /** Versions. */
  readonly from: string;
  readonly to: string;
  /** The sheet that still holds the older rubric; null if there is none. */
  readonly oldRubric: string | null;
  /** Rating columns that are new, as "Technology (K)", and those of the user's that serve from now on. */
  readonly created: readonly string[];
  readonly adopted: readonly string[];
  /** Columns whose competency is gone, and that stay as the user's own: their headings. */
  readonly left: readonly string[];
  /** What people had said and what holds no more, for its level or track is gone: the texts. */
  readonly forgotten: readonly string[];
}

const wordsOf = (ladder: Ladder): ReadonlyMap<string, string> => {
  const competencies = rateableCompetencies(ladder);
  const words = competencyWords(competencies.map(({ name }) => name));
  return new Map(competencies.map(({ id }, at) => [id, words[at] ?? ""]));
};

/** What becomes of the word of each competency that is rated. */
function wordMoves(before: Ladder, after: Ladder): WordMoves {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const partners = new Map(competencyPairs(before, after).map(([one, other]) => [one.id as string, other.id]));
  return new Map([...old].map(([id, word]) => [word, now.get(partners.get(id) ?? "") ?? null]));
}

interface OwnPart {
  readonly edits: readonly Edit[];
  readonly names: readonly string[];
  readonly before: Pick<BeforeUpdate, "tables" | "newTables">;
}

/** The tables of the newer version, and the names that lead to them now. */
function ownPart(shape: WorkbookShape, own: OwnSheet, ladder: Ladder): OwnPart {
  const tables = tablesIn(shape, own.name);
  const start = rowBelowTables(tables);
  const writing = ladderEdits(own.name, ladder, start);
  const now = new Set(ladderNames(ladder));
  const gone = [...tables.keys()].filter((name) => !now.has(name));
  const areas = writing.flatMap((edit) => (edit.kind === "write" && edit.area.row >= start ? [edit.area] : []));
  const height = Math.max(...areas.map(lastRow)) - start + 1;
  const width = Math.max(...areas.map(lastColumn)) + 1;
  return {
    edits: [...writing, ...gone.map((name): Edit => ({ kind: "deleteName", name }))],
    names: [...now].filter((name) => !tables.has(name)),
    before: {
      tables: Object.fromEntries([...tables].map(([name, area]) => [name, areaAddress(area)])),
      newTables: areaAddress({ row: start, column: 0, height, width }),
    },
  };
}

interface RubricPart {
  readonly edits: readonly Edit[];
  readonly names: readonly string[];
  readonly sheet: string;
  readonly before: BeforeUpdate["rubric"];
}

/** Excel's limit, less what tells a second sheet of that name from the first. */
const SHEET_NAME_LIMIT = 28;

/** The rubric anew, under the name that it had; the older one stays beside it, as people may have written on it. */
function rubricPart({ shape, rosters }: UpdateReading, own: OwnSheet, ladder: Ladder): RubricPart {
  const place = parseReference(shape.names.get(RUBRIC_NAME) ?? "");
  const positionOf = (sheet: string | undefined): number => shape.sheets.findIndex(({ name }) => name === sheet);
  if (!place) {
    const sheet = freeSheetName(shape, "Rubric");
    const position = 1 + positionOf(rosters[0]?.headings.sheet);
    return { edits: rubricEdits(sheet, ladder, position), names: [RUBRIC_NAME], sheet, before: null };
  }
  const { sheet, area } = place;
  const name = rubricBeforeName(nextId(own.journal));
  const older = `${sheet} ${own.ladder?.version ?? ""}`.replace(/[[\]:*?/\\]/g, "-").slice(0, SHEET_NAME_LIMIT);
  const to = freeSheetName(shape, older);
  return {
    edits: [
      { kind: "defineName", name, sheet, area, comment: "Rungs: the rubric of the version before" },
      { kind: "renameSheet", sheet, to },
      ...rubricEdits(sheet, ladder, positionOf(sheet)),
    ],
    names: [name],
    sheet,
    before: { name, from: sheet, to },
  };
}

/** One after the other, so that all that is in the way is found before anything is written. */
function updateRosters(ladder: Ladder, reading: UpdateReading): Result<readonly RosterUpdate[], Refusal> {
  const words = wordMoves(reading.before, ladder);
  const updates: RosterUpdate[] = [];
  for (const roster of reading.rosters) {
    const update = updateRoster(ladder, reading.shape, roster, words);
    if (!update.ok) return update;
    updates.push(update.value);
  }
  return ok(updates);
}

const forgottenOf = (before: readonly Meaning[], after: readonly Meaning[] = []): readonly string[] =>
  before.map(({ text }) => text).filter((text) => !after.some((meaning) => meaning.text === text));

/** Nothing to do where the workbook follows this version already, or no ladder at all. */
const UNCHANGED = { oldRubric: null, created: [], adopted: [], left: [], forgotten: [] } as const;

export interface PlannedUpdate extends Planned<UpdateReport> {
  /** The rosters as they will be; the results in their cells are still those by the rules before. */
  readonly rosters: readonly CalibrationSheet[];
}

interface Parts {
  readonly own: OwnPart;
  readonly rubric: RubricPart;
  readonly rosters: readonly RosterUpdate[];
}

function beforeOf({ before }: UpdateReading, own: OwnSheet, parts: Parts): BeforeUpdate {
  return {
    ladder: own.ladder ?? before,
    meanings: own.meanings,
    ...parts.own.before,
    rubric: parts.rubric.before,
    words: [...wordsOf(before).values()],
    tracks: before.tracks.length,
    sustained: before.policy.sustained,
    columns: parts.rosters.flatMap(({ moved }) => moved),
    messages: Object.assign({}, ...parts.rosters.map(({ messages }) => messages)) as BeforeUpdate["messages"],
  };
}

function madeBy(reading: UpdateReading, own: OwnSheet, parts: Parts): Made {
  const made = parts.rosters.map((part) => part.made);
  return {
    sheets: [parts.rubric.sheet],
    columns: made.flatMap(({ columns }) => columns),
    adopted: made.flatMap(({ adopted }) => adopted),
    names: [...parts.own.names, ...parts.rubric.names, ...made.flatMap(({ names }) => names)],
    roster: reading.rosters[0]?.headings.sheet ?? "",
    number: 0,
    rowsBefore: null,
    before: beforeOf(reading, own, parts),
  };
}

/** Plans the update to `ladder`. Planning again after it was carried out gives no plan. */
export function planUpdate(ladder: Ladder, reading: UpdateReading): Result<PlannedUpdate, Refusal> {
  const { shape, before } = reading;
  const own = findOwnSheet(shape);
  const obstacle = otherLadder(own, ladder);
  if (obstacle) return fail(obstacle);
  const versions = { from: own.ladder?.version ?? ladder.version, to: ladder.version };
  if (versions.from === versions.to) return ok({ plan: null, rosters: [], report: { ...UNCHANGED, ...versions } });
  if (isNewerVersion(versions.from, versions.to)) return fail({ code: "newer-ladder", ...versions });
  const meant = withMeanings(ladder, [...formerNames(before, ladder), ...own.meanings]);
  const updated = updateRosters(meant, reading);
  if (!updated.ok) return updated;
  const rosters = updated.value;
  const parts = { own: ownPart(shape, own, meant), rubric: rubricPart(reading, own, ladder), rosters };
  const edits = [...parts.own.edits, ...parts.rubric.edits, ...rosters.flatMap((part) => part.edits)];
  const title = `Bring ${ladder.name} to version ${ladder.version}`;
  return ok({
    plan: journaled(own, { title, made: madeBy(reading, own, parts), edits }),
    rosters: rosters.map(({ calibration }) => calibration),
    report: {
      ...versions,
      oldRubric: parts.rubric.before?.to ?? null,
      created: rosters.flatMap(({ created }) => created),
      adopted: rosters.flatMap(({ adopted }) => adopted),
      left: rosters.flatMap(({ left }) => left),
      forgotten: forgottenOf(own.meanings, meant.meanings),
    },
  });
}
