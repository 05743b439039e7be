/** Answers that Rungs takes where a text is clear enough, unless people say otherwise: "D 4" is taken as D4. */

import type { Meaning, Question, SetUpChoices, Survey } from "../../app/survey-of.ts";
import { answerTo, questionKey } from "./setup-state.ts";

export interface Settled {
  readonly survey: Survey;
  /** What people have said, and what is taken besides. */
  readonly choices: SetUpChoices;
}

const proposalsIn = (
  { questions }: Survey,
  { meanings }: SetUpChoices,
  leftOpen: ReadonlySet<string>,
): readonly Meaning[] =>
  questions.flatMap((question: Question) => {
    const isOpen = answerTo(question, meanings) === null && !leftOpen.has(questionKey(question));
    return isOpen && question.proposed ? [question.proposed] : [];
  });

/** Once the tracks are settled, there may be more to ask about levels; that leads to nothing further. */
const ROUNDS = 2;

/** `leftOpen`: keys of the questions that people want to leave open. */
export function withProposals(
  survey: (choices: SetUpChoices) => Survey,
  said: SetUpChoices,
  leftOpen: ReadonlySet<string>,
): Settled {
  let settled: Settled = { choices: said, survey: survey(said) };
  for (let round = 0; round < ROUNDS; round += 1) {
    const proposals = proposalsIn(settled.survey, settled.choices, leftOpen);
    if (proposals.length === 0) break;
    const choices = { ...said, meanings: [...settled.choices.meanings, ...proposals] };
    settled = { choices, survey: survey(choices) };
  }
  return settled;
}
