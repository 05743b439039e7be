/** What set-up says of ladders, rosters, columns and changes. Refusals bring their own sentences. */

import type { LadderSummary } from "../../domain/ladder-summary.ts";
import { count, listCounts } from "../parts/counts.ts";
import { type Said, withRepair } from "../parts/said.ts";
import { sentenceFor } from "./obstacles.ts";
import { answerTo, meaningKey, type View } from "./setup-state.ts";
import type { SetUpReport } from "../../app/set-up.ts";
import type { Changes, Question, Refusal, SetUpChoices, Survey } from "../../app/survey-of.ts";

/** The heading of each step. */
export function titleOf(view: View): string {
  switch (view.at) {
    case "ladder":
      return "Bring a career ladder into this sheet";
    case "opening":
    case "columns":
      return "Is this your roster?";
    case "sheets":
      return "Which sheet has your roster?";
    case "stuck":
      return view.title;
  }
}

/** "Developer, Tech Lead. 12 levels, 5 competencies." */
export const describeLadder = ({ tracks, levels, competencies }: LadderSummary): string =>
  `${tracks.join(", ")}. ${count(levels, "level")}, ${count(competencies, "competency")}.`;

/** "A4:K312 · 287 people, rows 5–312" */
export const describeRoster = ({ address, people, firstRow, lastRow }: Survey): string =>
  `${address} · ${count(people, "person")}, rows ${firstRow}–${lastRow}`;

/** "Left out: 8 subtotals, 11 blank rows"; "" where nothing is. */
export function describeLeftOut({ leftOut: { subtotals, blank, repeatedHeadings } }: Survey): string {
  const all = listCounts([
    ["subtotals", subtotals],
    ["blank", blank],
    ["repeatedHeadings", repeatedHeadings],
  ]);
  return all === "" ? "" : `Left out: ${all}`;
}

/** "2 without ID (kept; no answer until they have one)"; "" where everybody has one. */
export const describeWithoutId = ({ leftOut: { withoutId } }: Survey): string =>
  withoutId === 0 ? "" : `${withoutId.toLocaleString("en")} without ID (kept; no answer until they have one)`;

/** "“Sr Dev II” (7 people, first in E12) means", or "… is taken as" where the answer is a proposal. */
export const askMeaning = ({ text, people, cell }: Question, isTaken: boolean): string =>
  `“${text}” (${count(people, "person")}, first in ${cell}) ${isTaken ? "is taken as" : "means"}`;

/** "193 ratings kept, 10 not observed, 1 to put right" */
export function describeKept(ratings: Survey["ratings"]): string {
  const sum = (kind: "graded" | "notObserved" | "unreadable"): number =>
    ratings.reduce((total, rating) => total + rating[kind], 0);
  const [notObserved, unreadable] = [sum("notObserved"), sum("unreadable")];
  return joined(
    [
      `${count(sum("graded"), "rating")} kept`,
      notObserved === 0 ? "" : `${notObserved.toLocaleString("en")} not observed`,
      unreadable === 0 ? "" : `${unreadable.toLocaleString("en")} to put right`,
    ],
    ", ",
  );
}

export const LEAVE_OPEN = { label: "Leave it", detail: "these people get no answer yet" };

const WORDS = ["no", "one", "two", "three"];

function describeSheets(sheets: readonly string[]): string {
  const names = sheets.map((name) => `“${name}”`).join(" and ");
  return `${WORDS[sheets.length] ?? sheets.length} new ${sheets.length === 1 ? "sheet" : "sheets"} ${names}`;
}

const describeColumns = (number: number, kind: string): string =>
  number === 0 ? "" : `${number} ${kind} ${number === 1 ? "column" : "columns"}`;

/** The parts that there are, joined. */
const joined = (parts: readonly string[], separator: string): string =>
  parts.filter((part) => part !== "").join(separator);

/** "one new sheet “Rubric”; 5 rating columns and 5 result columns"; `where` follows the columns. "" for no change. */
function listChanges({ sheets, ratingColumns, resultColumns, copied }: Changes, where = ""): string {
  const columns = joined([describeColumns(ratingColumns, "rating"), describeColumns(resultColumns, "result")], " and ");
  return joined(
    [
      sheets.length === 0 ? "" : describeSheets(sheets),
      copied === 0 ? "" : `${count(copied, "person")} copied`,
      columns === "" ? "" : `${columns}${where}`,
    ],
    "; ",
  );
}

/** "1 answer changes, and with it these people’s levels": of what texts mean, against what the workbook keeps. */
function describeAnswers(
  { questions, withoutResults }: Survey,
  { meanings, showsResults }: SetUpChoices,
  countsNew: boolean,
): string {
  const changed = questions.filter((question) => {
    const said = answerTo(question, meanings);
    if (!question.kept) return said && countsNew;
    return said && meaningKey(said) !== meaningKey(question.kept);
  }).length;
  if (changed === 0) return "";
  const [change, them] = changed === 1 ? ["changes", "it"] : ["change", "them"];
  const levels = showsResults && !withoutResults ? `, and with ${them} these people’s levels` : "";
  return `${count(changed, "answer")} ${change}${levels}`;
}

/** "one new sheet “Rubric”; 5 rating columns and 5 result columns to the right of your table. …" */
export function describeChanges(survey: Survey, choices: SetUpChoices): string {
  const { changes, table } = survey;
  const isBeside = choices.place === "beside";
  const added = listChanges(changes, isBeside ? ` to the right of your ${table === null ? "roster" : "table"}` : "");
  // Where a ladder is inserted, its first answers go without saying.
  const answers = describeAnswers(survey, choices, added === "");
  if (added === "")
    return answers === "" ? "nothing is added, all of it is here already." : `${answers}; nothing is added.`;
  return `${joined([added, answers], "; ")}. ${isBeside ? "No cell of yours moves or changes." : "Your roster stays untouched."}`;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const noLevelsYet = (refusal: Refusal): string => `No levels yet. ${sentenceFor(refusal)}`;

interface Ending {
  readonly repaired: boolean;
  /** People were led to the new sheet. */
  readonly isThere: boolean;
}

/** What has come into the workbook. */
export function describeSetUp(report: SetUpReport, { repaired, isThere }: Ending): Said {
  const { sheet, people, changes, adopted, withoutResults } = report;
  const added = listChanges(changes);
  const said = {
    title: added === "" ? "The columns are as chosen." : "Ladder inserted.",
    sentences: [
      `${count(people, "person")} on “${sheet}”${isThere ? ", where you are now" : ""}.`,
      ...(added === "" ? [] : [`${capitalised(added)}.`]),
      ...adopted.map(
        ({ heading, address, ratings }) =>
          `“${heading}” (${address}) was adopted with its ${count(ratings, "rating")}.`,
      ),
      ...(withoutResults ? [noLevelsYet(withoutResults)] : []),
    ],
  };
  return withRepair(said, repaired);
}

/** "3 more wait under Findings." */
export const describeUnlisted = (number: number): string =>
  `${number.toLocaleString("en")} more ${number === 1 ? "waits" : "wait"} under Findings.`;

/** "12 more questions" */
export const describeMoreQuestions = (number: number): string =>
  `${number.toLocaleString("en")} more ${number === 1 ? "question" : "questions"}`;

/** "2 texts explained before" */
export const describeExplained = (number: number): string => `${count(number, "text")} explained before`;

export const PROBLEMS_CAN_WAIT =
  "You can insert now and put this right later; until then some of these people get no answer.";
