/** A calibration sheet as it was read, with everything that follows from it, person by person. Plain data for the pane. */

import type { Issue, Severity } from "../domain/issue.ts";
import type { Competency, Grade, Ladder, Level, Track } from "../domain/ladder.ts";
import type { PlacedLevel } from "../domain/match-level.ts";
import type { RatingReading } from "../domain/rating.ts";
import type { Assessment, Obstacle, Recommendation } from "../domain/recommendation.ts";
import type { RawValue } from "../domain/roster.ts";
import type { CalibrationSheet } from "../sheet/calibration-sheet.ts";
import type { CellContent } from "../sheet/snapshot.ts";

export interface PersonRating {
  readonly competency: Competency;
  /** The scale on the person's track; empty while the track is unknown and the scale depends on it. */
  readonly grades: readonly Grade[];
  /** Column from 0. */
  readonly column: number;
  /** "F12" */
  readonly cell: string;
  readonly value: RawValue;
  readonly reading: RatingReading;
}

export type Answer =
  | { readonly kind: "recommended"; readonly assessment: Assessment; readonly recommendation: Recommendation }
  | { readonly kind: "obstructed"; readonly obstacle: Obstacle };

export interface Person {
  /** Row from 0, as it stood when the sheet was read. */
  readonly row: number;
  readonly employeeId: string;
  /** The ID where there is no name. */
  readonly name: string;
  /** "" where there is none. */
  readonly manager: string;
  readonly track: Track | null;
  readonly currentLevel: Level | null;
  readonly monthsAtNextLevel: number | null;
  /** What the manager proposes, where the roster has such a column and it names one level; it may be on another track. */
  readonly proposed: PlacedLevel | null;
  /** In the ladder's order; only competencies that the track can rate and that have a column. */
  readonly ratings: readonly PersonRating[];
  readonly answer: Answer;
  /** What is to be said of this person, in the order of the columns checked. */
  readonly findings: readonly TeamFinding[];
}

/** What can be put right with one click: the value that the cell gets. */
export interface Fix {
  /** "Use TL5"; "Use Owns (3)", which is written as the column has it. */
  readonly label: string;
  readonly value: CellContent;
}

export interface TeamFinding {
  readonly code: Issue["code"];
  readonly severity: Severity;
  /** Without the sheet: "F12". */
  readonly cell: string;
  /** Without the cell: "“Ownes” is no grade of System. Did you mean Owns?" */
  readonly message: string;
  /** Position among `Team.people`. */
  readonly person: number;
  readonly fix: Fix | null;
}

/** How far the ratings of one manager's people are. */
export interface ManagerProgress {
  /** "" for people without a manager. */
  readonly manager: string;
  readonly people: number;
  /** Cells with a grade, cells deliberately left blank, and all cells to rate. */
  readonly rated: number;
  readonly notObserved: number;
  readonly cells: number;
}

export interface Team {
  /** As it was chosen; `calibration.ladder` also knows what people have said about texts of the workbook. */
  readonly ladder: Ladder;
  /** Its `shape` is that of the last time the sheet was read as a whole. */
  readonly calibration: CalibrationSheet;
  /** In the order of the sheet. */
  readonly people: readonly Person[];
  /** Errors first, then in the order of the sheet. */
  readonly findings: readonly TeamFinding[];
  /** In the order in which they first appear. */
  readonly managers: readonly ManagerProgress[];
  /** The recommended level stands beside the roster; where it does not, ratings are given first and answers later. */
  readonly hasResults: boolean;
}
