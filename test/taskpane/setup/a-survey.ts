/** Surveys for tests of the set-up screens. A test names what matters to it; the rest is an ordinary roster. */

import type { LevelId, TrackId } from "../../../src/domain/ladder.ts";
import type { Question, Survey } from "../../../src/app/survey-of.ts";
import type { FoundRoster } from "../../../src/taskpane/setup/setup-state.ts";
import { bundledLadder } from "../../helpers/builders.ts";

const FOUR = bundledLadder("four-tracks");
const HEADINGS = ["Emp. no", "Employee", "Reports to", "Track", "Level", "System", "Grade"];

export const aRoster = (parts: Partial<FoundRoster> = {}): FoundRoster => ({
  sheet: "Spring review",
  ladder: FOUR,
  others: [],
  isCopied: false,
  isRatingsOnly: false,
  survey: () => aSurvey(),
  ...parts,
});

export function aSurvey(parts: Partial<Survey> = {}): Survey {
  return {
    sheet: "Spring review",
    table: null,
    address: "A3:G45",
    people: 42,
    firstRow: 4,
    lastRow: 45,
    leftOut: { subtotals: 0, blank: 0, repeatedHeadings: 0, withoutId: 0 },
    columns: HEADINGS.map((heading, column) => ({
      column,
      letters: "ABCDEFG".charAt(column),
      heading,
      samples: [`${heading} 1`, `${heading} 2`],
    })),
    roles: new Map([
      ["employeeId", 0],
      ["name", 1],
      ["manager", 2],
      ["track", 3],
      ["level", 4],
    ]),
    doubts: [],
    questions: [],
    competencies: [],
    ratings: [],
    problems: [],
    problemCount: 0,
    obstacle: null,
    withoutResults: null,
    changes: { sheets: ["Rubric"], ratingColumns: 5, resultColumns: 4, copied: 0 },
    ...parts,
  };
}

interface QuestionParts {
  readonly text: string;
  /** Of the track Developer, most likely first. */
  readonly levels: readonly string[];
}

export function aQuestion({ text, levels }: QuestionParts): Question {
  const track = "developer" as TrackId;
  return {
    role: "level",
    text,
    track: null,
    people: 7,
    cell: "E12",
    proposed: null,
    kept: null,
    candidates: levels.map((level) => ({
      label: `${level} (Developer)`,
      meaning: { role: "level", text, track, level: level as LevelId },
    })),
  };
}
