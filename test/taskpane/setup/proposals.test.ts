import { expect, test } from "vitest";
import type { SetUpChoices } from "../../../src/app/survey-of.ts";
import { withProposals } from "../../../src/taskpane/setup/proposals.ts";
import { NOTHING_SAID, questionKey } from "../../../src/taskpane/setup/setup-state.ts";
import { aQuestion, aSurvey } from "./a-survey.ts";

const plain = aQuestion({ text: "TL-5", levels: ["D4", "D5"] });
const [first, second] = plain.candidates;
const question = { ...plain, proposed: first?.meaning ?? null };
const survey = () => aSurvey({ questions: [question] });
const levels = ({ meanings }: SetUpChoices): unknown[] =>
  meanings.map((meaning) => meaning.role === "level" && meaning.level);

test("what is proposed counts as the answer", () => {
  expect(levels(withProposals(survey, NOTHING_SAID, new Set()).choices)).toEqual(["D4"]);
});

test("what people say goes before it", () => {
  const said = { ...NOTHING_SAID, meanings: second ? [second.meaning] : [] };
  expect(levels(withProposals(survey, said, new Set()).choices)).toEqual(["D5"]);
});

test("a question that people leave open stays open", () => {
  const leftOpen = new Set([questionKey(question)]);
  expect(levels(withProposals(survey, NOTHING_SAID, leftOpen).choices)).toEqual([]);
});
