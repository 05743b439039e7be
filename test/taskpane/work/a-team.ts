/** A team as the pane knows it, from a few rows on paper. */

import { type Person, type PersonRating, type Team } from "../../../src/app/team.ts";
import { teamOf } from "../../../src/app/read-team.ts";
import { planInsert } from "../../../src/sheet/plan-insert.ts";
import { planRecommend } from "../../../src/sheet/plan-recommend.ts";
import type { CellContent } from "../../../src/sheet/snapshot.ts";
import { fourTracks } from "../../helpers/calibration.ts";
import { PaperWorkbook } from "../../helpers/paper-workbook.ts";

const HEADINGS = ["Employee ID", "Name", "Manager", "Level", "Months at next level"];
const COMPETENCIES = ["Technology", "System", "People", "Process", "Influence"];

interface Row {
  readonly id?: string;
  readonly name?: string;
  readonly manager?: string;
  readonly level?: string;
  readonly months?: CellContent;
  /** Technology, System, People, Process, Influence, in columns F to J. */
  readonly ratings?: readonly CellContent[];
}

const D4 = [3, 3, 3, 3, 2];

/** The first person stands in row 2. Without results, ratings are given first and levels are shown later. */
export function aTeam(rows: readonly Row[], { hasResults = true }: { readonly hasResults?: boolean } = {}): Team {
  const ladder = fourTracks();
  const cells = rows.map((row, index): readonly CellContent[] => {
    const {
      id = `E${index + 1}`,
      name = `Person ${index + 1}`,
      manager = "K. Adeyemi",
      level = "D4",
      months = "",
    } = row;
    return [id, name, manager, level, months, ...(row.ratings ?? D4)];
  });
  const paper = new PaperWorkbook().put("Team", [[...HEADINGS, ...COMPETENCIES], ...cells]);
  for (const plan of hasResults ? [planInsert, planRecommend] : [planInsert]) {
    const planned = plan(ladder, paper.calibration(ladder));
    if (!planned.ok) throw new Error(planned.error.code);
    paper.apply(planned.value.plan);
  }
  return teamOf(ladder, paper.calibration(ladder));
}

/** The person in this row of the sheet, counted from 1. */
export function personIn(team: Team, row: number): Person {
  const person = team.people.find((one) => one.row === row - 1);
  if (!person) throw new Error(`There is nobody in row ${row}.`);
  return person;
}

export function ratingAt(team: Team, cell: string): PersonRating {
  const rating = team.people.flatMap(({ ratings }) => ratings).find((one) => one.cell === cell);
  if (!rating) throw new Error(`There is no rating in ${cell}.`);
  return rating;
}
