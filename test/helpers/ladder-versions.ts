/** An older version of a bundled ladder, made of it by a few changes: what an organisation changes from one year to the next. */

import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Ladder } from "../../src/domain/ladder.ts";
import { parsed } from "./builders.ts";

interface GradeFile {
  name: string;
  text?: string;
}
interface CompetencyFile {
  id: string;
  name: string;
  synonyms?: string[];
  description?: string;
  grades: GradeFile[];
}
interface LevelFile {
  id?: string;
  label: string;
  expects: Record<string, number>;
}
export interface LadderFile {
  id: string;
  version: string;
  competencies: CompetencyFile[];
  tracks: { id: string; name: string; levels: LevelFile[] }[];
  policy?: Record<string, unknown>;
}

/** The content of `ladders/four-tracks.yaml`, to be changed. */
export const fourTracksFile = (): LadderFile =>
  parse(readFileSync(new URL("../../ladders/four-tracks.yaml", import.meta.url), "utf8")) as LadderFile;

type Change = (file: LadderFile) => void;

const everyLevel = (file: LadderFile): readonly LevelFile[] => file.tracks.flatMap(({ levels }) => levels);
const named = <T extends { id?: string; label?: string }>(all: readonly T[], id: string): T => {
  const found = all.find((one) => one.id === id || one.label === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
};

/** What the version before had otherwise, one thing each. */
export const CHANGES = {
  version: (file) => {
    file.version = "2025.4";
  },
  /** D4 asked less of System, so that more people stood there. */
  expectation: (file) => {
    named(everyLevel(file), "D4").expects["system"] = 2;
  },
  text: (file) => {
    const grade = named(file.competencies, "system").grades[2];
    if (grade) grade.text = "Keeps it running.";
  },
  /** Influence is new since. */
  withoutInfluence: (file) => {
    file.competencies = file.competencies.filter(({ id }) => id !== "influence");
    for (const { expects } of everyLevel(file)) delete expects["influence"];
  },
  /** Craft is gone since. */
  withCraft: (file) => {
    const grades = ["Tries", "Makes", "Masters"].map((name) => ({ name }));
    file.competencies.splice(1, 0, { id: "craft", name: "Craft", grades });
    for (const { expects } of everyLevel(file)) expects["craft"] = 1;
  },
  /** People was called so. */
  renamedCompetency: (file) => {
    named(file.competencies, "people").name = "Teamwork";
  },
  /** D4 was called so. */
  renamedLevel: (file) => {
    const level = named(everyLevel(file), "D4");
    level.id = "D4";
    level.label = "Dev 4";
  },
  renamedGrade: (file) => {
    const grade = named(file.competencies, "process").grades[0];
    if (grade) grade.name = "Obeys";
  },
  rules: (file) => {
    file.policy = { ...file.policy, sustained: { cycles: 3, days: 200, months: 9 }, allowance: 2 };
  },
} satisfies Readonly<Record<string, Change>>;

/** Four tracks with these changes. */
export function fourTracksOf(...changes: readonly (keyof typeof CHANGES)[]): Ladder {
  const file = fourTracksFile();
  for (const change of changes) CHANGES[change](file);
  return parsed(file);
}

/** As it might have been a year before, in every respect. */
export const lastYears = (): Ladder => fourTracksOf(...(Object.keys(CHANGES) as (keyof typeof CHANGES)[]));
