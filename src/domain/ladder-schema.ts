/** The shape of a ladder file (YAML or JSON). What the parts mean to each other is `check-ladder`'s matter. */

import { z } from "zod";
import { CELL_WORDS } from "./cell-words.ts";

const text = z.string().trim().min(1);
const slug = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
const synonyms = z.array(text).default([]).describe("Other texts that people use for it.");
const competencyIds = z.array(slug);

const cell = z
  .union([
    z.int(),
    text,
    z.strictObject({ grade: z.union([z.int(), text]), text }).describe("A required grade with words of its own."),
  ])
  .describe(
    "On a competency with grades: the required grade, as number or name. On one without: the text of this level. " +
      `Either way also ${Object.keys(CELL_WORDS).join(", ")}.`,
  );

const grade = z.strictObject({ name: text, text: text.exactOptional().describe("The rubric's words.") });

const competency = z.strictObject({
  id: slug,
  name: text,
  description: text.exactOptional(),
  area: text.exactOptional(),
  synonyms,
  grades: z
    .array(grade)
    .min(1)
    .exactOptional()
    .describe("Its own scale, lowest first. Leave out if text is written per level."),
});

const level = z.strictObject({
  id: text.exactOptional().describe("The label, if left out."),
  label: text.describe("As people write it in a roster: D4, Senior."),
  title: text.exactOptional(),
  tagline: text.exactOptional(),
  workUnit: text.exactOptional(),
  teamScope: text.exactOptional(),
  senior: z.boolean().exactOptional(),
  synonyms,
  expects: z.record(slug, cell).describe("One cell for each competency of the ladder."),
});

const track = z.strictObject({
  id: slug,
  name: text,
  description: text.exactOptional(),
  synonyms,
  mustHaveSuggestions: competencyIds.default([]).describe("Offered to the user; the policy decides."),
  levels: z.array(level).min(1).describe("Lowest first."),
});

const sustained = z.strictObject({
  cycles: z.int().min(1).default(2).describe("Cycles above the current level, this one included."),
  days: z.int().min(0).default(180).describe("Days from the first of these cycles to the last."),
  months: z.int().min(1).default(6).describe("Months at the next level that serve where no earlier cycle is known."),
});

const isShare = (fraction: string): boolean =>
  fraction
    .split("/")
    .map(Number)
    .reduce((part, whole) => part / whole) <= 1;

const policy = z.strictObject({
  allowance: z
    .number()
    .min(0)
    .max(100)
    .nullable()
    .default(null)
    .describe("Weight that may be one grade short; null: one in five."),
  weights: z.record(slug, z.number().positive()).default({}),
  mustHaves: z.record(slug, competencyIds).default({}).describe("By track."),
  notApplicable: z.record(slug, competencyIds).default({}).describe("By track."),
  riserShare: z
    .union([
      z.number().min(0).max(1),
      z
        .string()
        .regex(/^\d+\/[1-9]\d*$/)
        .refine(isShare, "Write a fraction of at most 1 here."),
    ])
    .default("2/3")
    .describe("Share of what is new at a level that must be met; a fraction such as 2/3 is exact."),
  sustained: sustained.prefault({}),
});

const source = z.strictObject({
  title: text,
  url: z.url().exactOptional(),
  licence: text.exactOptional(),
  gives: text.describe("What was taken from it."),
});

export const ladderSchema = z.strictObject({
  $schema: text.exactOptional(),
  id: slug,
  name: text,
  version: text,
  description: text.exactOptional(),
  sources: z.array(source).default([]),
  competencies: z.array(competency).min(1),
  tracks: z.array(track).min(1),
  policy: policy.prefault({}),
});

export type LadderFile = z.output<typeof ladderSchema>;
export type CompetencyFile = LadderFile["competencies"][number];
export type TrackFile = LadderFile["tracks"][number];
export type LevelFile = TrackFile["levels"][number];
export type CellFile = LevelFile["expects"][string];

/** The JSON Schema that editors use while a ladder is written. */
export const ladderJsonSchema = (): object => ({
  title: "Rungs ladder",
  ...z.toJSONSchema(ladderSchema, { io: "input" }),
});
