/** Admission: which people's ratings can be judged, and what is to be put right with the others. */

import { checkHistory } from "./check-history.ts";
import { checkPlacement } from "./check-placement.ts";
import { rateable } from "./expectations.ts";
import type { Issue } from "./issue.ts";
import { gradesOf, type Competency, type CompetencyId, type Grade, type Ladder, type Track } from "./ladder.ts";
import { textKey, trimmed } from "./match-text.ts";
import { ratingReader, type RatingReading } from "./rating.ts";
import type { AdmittedRating, Assessment, AssessmentContent, EmployeeId, Obstacle } from "./recommendation.ts";
import type { Located, RawValue, RosterEntry } from "./roster.ts";

/** Someone without an outcome. `entry` counts the roster's entries from 0. */
export interface Obstructed {
  readonly employeeId: string;
  readonly entry: number;
  readonly obstacle: Obstacle;
}

export interface CheckedRatings {
  readonly issues: readonly Issue[];
  readonly assessments: readonly Assessment[];
  readonly obstructed: readonly Obstructed[];
}

/** One rated competency of a track, with the reader of its scale. */
interface Scale {
  readonly competency: Competency;
  readonly grades: readonly Grade[];
  readonly read: (raw: RawValue) => RatingReading;
}

interface Roster {
  readonly ladder: Ladder;
  readonly cellsById: ReadonlyMap<string, readonly string[]>;
  /** The scales of a track; of no known track, those that all tracks share. */
  readonly scalesOf: (track: Track | null) => readonly Scale[];
}

/** In the order in which they are reported: an employee has one obstacle, the first. */
const PRECEDENCE: readonly Obstacle[] = ["check-id", "check-track", "check-level", "check-rating"];

/** 417 and "417" are the same employee, "00417" is another. */
const idOf = ({ employeeId }: RosterEntry): string => trimmed(String(employeeId.value ?? ""));

function indexIds(entries: readonly RosterEntry[]): ReadonlyMap<string, readonly string[]> {
  const cells = new Map<string, string[]>();
  for (const entry of entries) {
    const id = textKey(idOf(entry));
    const known = cells.get(id);
    if (known === undefined) cells.set(id, [entry.employeeId.cell]);
    else known.push(entry.employeeId.cell);
  }
  return cells;
}

function scalesOn(ladder: Ladder, track: Track | null): readonly Scale[] {
  const competencies = track === null ? ladder.competencies : rateable(ladder, track);
  return competencies.flatMap((competency): Scale[] => {
    const grades = track === null ? competency.grades : gradesOf(track, competency);
    return grades.length === 0 ? [] : [{ competency, grades, read: ratingReader(grades) }];
  });
}

function scaleCache(ladder: Ladder): Roster["scalesOf"] {
  const known = new Map<Track | null, readonly Scale[]>();
  return (track) => {
    const scales = known.get(track) ?? scalesOn(ladder, track);
    known.set(track, scales);
    return scales;
  };
}

function checkId(roster: Roster, entry: RosterEntry): readonly Issue[] {
  const { cell, value } = entry.employeeId;
  const id = idOf(entry);
  if (id === "") return [{ code: "employee-id-empty", cell }];
  const others = (roster.cellsById.get(textKey(id)) ?? []).filter((other) => other !== cell);
  return others.length === 0 ? [] : [{ code: "employee-id-duplicate", cell, value, others }];
}

const FORMULA_START = /^[=+\-@]/;
const NOT_A_FORMULA = /^-+$|^-\d+([.,]\d+)?$/;

/** Texts that would run if they were exported as they are. Negative numbers and lone dashes are not meant. */
function checkTexts(entry: RosterEntry): readonly Issue[] {
  const texts = [
    entry.employeeId,
    entry.name,
    entry.manager,
    entry.track,
    entry.level,
    entry.proposedLevel,
    entry.lastLevel,
  ];
  return texts.flatMap((located): Issue[] => {
    if (typeof located?.value !== "string") return [];
    const { cell, value } = located;
    const text = value.trim();
    return FORMULA_START.test(text) && !NOT_A_FORMULA.test(text)
      ? [{ code: "text-looks-like-formula", cell, value }]
      : [];
  });
}

function ratingIssue({ competency, grades }: Scale, { cell, value }: Located, reading: RatingReading): Issue | null {
  const { name } = competency;
  switch (reading.kind) {
    case "graded":
      return null;
    case "blank":
      return { code: "rating-missing", cell, competency: name, max: grades.length };
    case "notObserved":
      return { code: "rating-not-observed", cell, competency: name, value };
    case "offScale":
      return { code: "rating-off-scale", cell, competency: name, value, max: grades.length };
    case "between": {
      const counted = grades[reading.grade - 1]?.name ?? "";
      return { code: "rating-between-grades", cell, competency: name, value, counted };
    }
    case "misspelt": {
      const { suggestion } = reading;
      return {
        code: "rating-misspelt",
        cell,
        competency: name,
        value,
        ...(suggestion !== undefined && { suggestion: suggestion.name, grade: suggestion.value }),
      };
    }
  }
}

/** What a reading admits; null if it has to be put right first. */
function admit(reading: RatingReading): AdmittedRating | null {
  if (reading.kind === "graded" || reading.kind === "between") return { kind: "graded", grade: reading.grade };
  return reading.kind === "blank" || reading.kind === "notObserved" ? { kind: "notObserved" } : null;
}

function checkScales(scales: readonly Scale[], entry: RosterEntry) {
  const ratings = new Map<CompetencyId, AdmittedRating>();
  const issues: Issue[] = [];
  let admitted = true;
  for (const scale of scales) {
    const { id } = scale.competency;
    const located = entry.ratings.get(id);
    const reading: RatingReading = located === undefined ? { kind: "blank" } : scale.read(located.value);
    const issue = located === undefined ? null : ratingIssue(scale, located, reading);
    const rating = admit(reading);
    if (issue !== null) issues.push(issue);
    if (rating === null) admitted = false;
    else ratings.set(id, rating);
  }
  return { ratings, issues, admitted };
}

interface CheckedEntry {
  readonly issues: readonly Issue[];
  readonly answer: Assessment | Obstacle;
}

function checkEntry(roster: Roster, entry: RosterEntry): CheckedEntry {
  const idIssues = checkId(roster, entry);
  const { track, level, issues: placementIssues, obstacles } = checkPlacement(roster.ladder, entry);
  const { ratings, issues: ratingIssues, admitted } = checkScales(roster.scalesOf(track), entry);
  const { issues: historyIssues, ...history } = checkHistory(roster.ladder, track, entry);
  const issues = [...idIssues, ...checkTexts(entry), ...placementIssues, ...historyIssues, ...ratingIssues];
  const found = new Set<Obstacle>(obstacles);
  if (idIssues.length > 0) found.add("check-id");
  if (!admitted) found.add("check-rating");
  const obstacle = PRECEDENCE.find((one) => found.has(one));
  if (obstacle !== undefined || track === null) return { issues, answer: obstacle ?? "check-track" };
  const content: AssessmentContent = {
    employeeId: idOf(entry) as EmployeeId,
    track: track.id,
    currentLevel: level?.id ?? null,
    ratings,
    ...history,
  };
  // The one place where an assessment is made: everything in it has just been checked.
  return { issues, answer: content as Assessment };
}

/**
 * Checks a roster against a ladder, in the roster's order. Everyone is either assessed or obstructed. Of earlier cycles
 * a roster has the last at most; whoever knows more adds them to the assessments.
 */
export function checkRatings(ladder: Ladder, entries: readonly RosterEntry[]): CheckedRatings {
  const roster: Roster = { ladder, cellsById: indexIds(entries), scalesOf: scaleCache(ladder) };
  const issues: Issue[] = [];
  const assessments: Assessment[] = [];
  const obstructed: Obstructed[] = [];
  for (const [index, entry] of entries.entries()) {
    const { issues: found, answer } = checkEntry(roster, entry);
    issues.push(...found);
    if (typeof answer === "string") obstructed.push({ employeeId: idOf(entry), entry: index, obstacle: answer });
    else assessments.push(answer);
  }
  return { issues, assessments, obstructed };
}
