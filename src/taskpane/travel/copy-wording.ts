/** What the pane says of a copy for one manager: beforehand what it will contain, and then that Excel has opened it. */

import type { CopyContents, ManagerGroup } from "../../app/manager-copy.ts";
import { count, listQuoted, listTexts } from "../parts/counts.ts";
import type { Said } from "../parts/said.ts";

type SheetContents = CopyContents["sheets"][number];

export const ABOUT =
  "A new workbook with one manager’s people and nobody else. Its formulas, lists and rubric work without the add-in; when it comes back rated, take the ratings from it.";

export const CHANGED = "The workbook has changed meanwhile: look at what the copy would contain now.";

export const managerLabel = ({ manager }: Pick<ManagerGroup, "manager">): string => manager || "No manager";

/** `group` was chosen, and is not there any more. */
export const describeGone = (group: Pick<ManagerGroup, "manager">): string =>
  `The workbook has changed meanwhile, and nobody has “${managerLabel(group)}” as manager any more: go back, and choose again.`;

const headings = (columns: SheetContents["columns"], isVisible: boolean): string =>
  listTexts(columns.filter((column) => column.isVisible === isVisible).map(({ heading }) => heading));

/** One line per kind of thing that stands in a sheet. */
export function describeSheet({ holds, columns }: SheetContents, people: readonly string[]): readonly string[] {
  switch (holds) {
    case "people": {
      const hidden = headings(columns, false);
      return [
        `${count(people.length, "person")}: ${listTexts(people)}`,
        `Columns: ${headings(columns, true)}`,
        ...(hidden === "" ? [] : [`Hidden columns, for the formulas: ${hidden}`]),
      ];
    }
    case "rubric":
      return ["The ladder in words. No people."];
    case "rules":
      return ["The ladder’s rules, and what titles and levels of these people were said to mean. No people."];
  }
}

const whyNotBack = (employeeId: string): string =>
  employeeId === "" ? "the employee ID is blank" : `the ID ${employeeId} stands in several rows of this workbook`;

/** At most so many people are named. */
const MOST_PEOPLE = 5;

/** Whose ratings cannot be taken back from the copy, one line each. */
export function describeUnreturnable(people: CopyContents["unreturnable"]): readonly string[] {
  const more = people.length - MOST_PEOPLE;
  return [
    ...people
      .slice(0, MOST_PEOPLE)
      .map(
        ({ name, employeeId }) =>
          `${name}: ${whyNotBack(employeeId)}, so their ratings cannot be taken back until that is put right.`,
      ),
    ...(more > 0 ? [`The same holds for ${more.toLocaleString("en")} more.`] : []),
  ];
}

/** One line per kind of thing that stays here. */
export const describeLeftOut = ({ people, columns, sheets }: CopyContents["leftOut"]): readonly string[] => [
  ...(people === 0 ? [] : [`${people.toLocaleString("en")} other ${people === 1 ? "person" : "people"}`]),
  ...(columns.length === 0 ? [] : [`${count(columns.length, "column")}: ${listQuoted(columns)}`]),
  ...(sheets.length === 0 ? [] : [`${count(sheets.length, "sheet")}: ${listQuoted(sheets)}`]),
  "What Rungs has noted of earlier actions, comments, colours, and whatever else this workbook holds",
];

const whose = (manager: string): string => (manager === "" ? "people without a manager" : manager);

/** It is Excel that has it: nothing was saved, and nothing sent. */
export const describeOpened = (manager: string, people: number): Said => ({
  title: `Excel has opened the copy for ${whose(manager)}: save it, and send it.`,
  sentences: [`It is a new workbook with ${count(people, "person")}, not saved anywhere yet. This one is as it was.`],
});
