/** Ladders for tests of the sheet room, beside those in test/fixtures. */

import type { Ladder } from "../../src/domain/ladder.ts";
import { ladderFixture, parsed } from "./builders.ts";
import { fourTracks } from "./calibration.ts";

/** Written per level, on two tracks whose scales differ: "Senior" is the third grade of one and the second of the other. */
export const twoScales = (): Ladder =>
  parsed({
    id: "two-scales",
    name: "Two scales",
    version: "1",
    competencies: [
      { id: "scope", name: "Scope" },
      { id: "impact", name: "Impact" },
    ],
    tracks: [
      {
        id: "ic",
        name: "IC",
        levels: ["Junior", "Mid", "Senior", "Principal"].map((label) => ({
          label,
          expects: { scope: `Works on what a ${label} works on.`, impact: `Reaches as far as a ${label} reaches.` },
        })),
      },
      {
        id: "management",
        name: "Management",
        levels: ["Lead", "Senior"].map((label) => ({
          label,
          expects: {
            scope: `Leads what a ${label} leads.`,
            impact: label === "Lead" ? "none required" : "Reaches far.",
          },
        })),
      },
    ],
  });

/** So many competencies on a scale of four, and three levels. */
export const manyCompetencies = (count: number): Ladder => {
  const ids = Array.from({ length: count }, (_, at) => `competency-${at + 1}`);
  return parsed({
    id: "many",
    name: "Many",
    version: "1",
    competencies: ids.map((id, at) => ({
      id,
      name: `Competency ${at + 1}`,
      grades: ["Starts", "Does", "Guides", "Shapes"].map((name) => ({ name })),
    })),
    tracks: [
      {
        id: "engineer",
        name: "Engineer",
        levels: [1, 2, 3].map((grade) => ({
          label: `L${grade}`,
          expects: Object.fromEntries(ids.map((id) => [id, grade])),
        })),
      },
    ],
  });
};

/** A ladder of every kind: with scales, per level, with weights and must-haves, without text, with a scale for each track. */
export const ladderOfEveryKind = (): readonly Ladder[] => [
  fourTracks(),
  parsed(ladderFixture("per-level")),
  parsed(ladderFixture("twelve-competencies")),
  parsed(ladderFixture("unwritten")),
  twoScales(),
];
