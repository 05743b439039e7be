/** The answer of one person in words, as a card of the pane has it. */

import { explain } from "../../src/app/explain.ts";
import type { AnswerExplanation, AskedWords } from "../../src/app/explanation.ts";
import type { Person } from "../../src/app/team.ts";
import type { Ladder } from "../../src/domain/ladder.ts";
import { aPerson } from "./a-person.ts";
import { fourTracks } from "./calibration.ts";

export const FOUR = fourTracks();
export type Given = Parameters<typeof aPerson>[1];

export function answer(given: Given, ladder: Ladder = FOUR, more: Partial<Person> = {}): AnswerExplanation {
  const explanation = explain(ladder, aPerson(ladder, given, more));
  if (explanation.kind !== "answer") throw new Error(explanation.sentence.map(({ text }) => text).join(""));
  return explanation;
}

/** On D4, and short of D5 by one grade in two competencies. */
export const NORA: Given = { level: "D4", ratings: [4, 3, 3, 3, 3] };

/** "System 3→4" */
export const step = ({ competency, from, to }: AskedWords): string => `${competency} ${from ?? "?"}→${to}`;
