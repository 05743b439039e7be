/** One person as a team knows them, on any ladder and without a sheet. */

import type { Person } from "../../src/app/team.ts";
import { type Ladder, levelIndexOf, trackOf } from "../../src/domain/ladder.ts";
import { recommendLevel } from "../../src/domain/recommend-level.ts";
import { anAssessment } from "./builders.ts";

type Given = Parameters<typeof anAssessment>[1];

/** Somebody whose ratings are all in order; `more` overrides what the ratings do not tell. */
export function aPerson(ladder: Ladder, given: Given, more: Partial<Person> = {}): Person {
  const assessment = anAssessment(ladder, given);
  const track = trackOf(ladder, assessment.track);
  return {
    row: 1,
    employeeId: assessment.employeeId,
    name: "Nora Lindqvist",
    manager: "",
    track,
    currentLevel: track.levels[levelIndexOf(track, assessment.currentLevel)] ?? null,
    monthsAtNextLevel: assessment.monthsAtNextLevel,
    proposed: null,
    ratings: [],
    answer: { kind: "recommended", assessment, recommendation: recommendLevel(ladder, assessment) },
    findings: [],
    ...more,
  };
}
