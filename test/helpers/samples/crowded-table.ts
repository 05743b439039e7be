/**
 * A team list that people have worked in for years, 120 people: a merged title, a table that begins with columns of
 * no use here, another table right beside it, and a filter that hides a site. Levels are titles of the company's own.
 */

import { Workbook } from "../../../src/emulator/model/workbook.ts";
import { addDraft, type TypedRow } from "./draft-sheet.ts";
import { fullName, pick } from "./people.ts";

const HEADINGS: TypedRow = [
  "Site",
  "Cost centre",
  "Squad",
  "Start date",
  "Employee ID",
  "Name",
  "Line manager",
  "Job family",
  "Level",
];
const PEOPLE = 120;

/** The site that the filter hides, and the column that it looks at. */
export const HIDDEN_SITE = "Porto";
export const FILTER_COLUMN = 0;

export const SITES = ["Lisbon", "Berlin", HIDDEN_SITE, "Remote"];
const SQUADS = ["Checkout", "Search", "Identity", "Ledger", "Growth", "Insights", "Core"];
const MANAGERS = ["Ana Duarte", "Felix Baum", "Keiko Mori", "Paul Adjei"];

/** Developers have the company's old titles, seven of them; leads and managers have the ladder's labels. */
const PLACES = [
  ["Developer", "Developer II"],
  ["Developer", "Senior Developer I"],
  ["Developer", "Developer I"],
  ["Developer", "Senior Developer II"],
  ["Tech Lead", "TL4"],
  ["Developer", "Developer II"],
  ["Software engineer", "Staff"],
  ["Developer", "Senior Developer I"],
  ["EM", "EM5"],
  ["Developer", "D3"],
  ["Developer", "Principal"],
  ["Developer", "Developer II"],
  ["TPM", "TPM4"],
  ["Developer", "Developer III"],
] as const;

function personRow(index: number): TypedRow {
  const [family, level] = pick(PLACES, index);
  return [
    pick(SITES, index),
    4100 + (index % 6) * 10,
    pick(SQUADS, index * 2),
    `${2015 + (index % 11)}-${String(1 + (index % 12)).padStart(2, "0")}-15`,
    20_017 + index * 7,
    fullName(index),
    pick(MANAGERS, Math.floor(index / 5)),
    family,
    level,
  ];
}

const BUDGET: readonly TypedRow[] = [
  ["Squad", "Budget", "Open roles"],
  ...SQUADS.map((squad, at): TypedRow => [squad, 14 + (at % 4), at % 3]),
];

/** Two tables of the same sheet, with an empty column between them. */
function sideBySide(left: readonly TypedRow[], right: readonly TypedRow[]): readonly TypedRow[] {
  return left.map((row, at) => [...row, "", ...(right[at] ?? [])]);
}

export function crowdedTable(): Workbook {
  const workbook = new Workbook();
  const roster = [HEADINGS, ...Array.from({ length: PEOPLE }, (_, index) => personRow(index))];
  const first = 3;
  const last = first + PEOPLE;
  const sheet = addDraft(workbook, {
    name: "Team list",
    rows: [["Product engineering: who sits where"], [""], ...sideBySide(roster, BUDGET)],
    widths: [10, 14, 12, 13, 15, 22, 16, 19, 22, 4, 12, 11, 13],
    heights: { 1: 30 },
    looks: [
      [
        "A1:I1",
        { font: { size: 16, bold: true }, fill: "#E2EFDA", alignment: { horizontal: "center", vertical: "center" } },
      ],
      [`D${first + 1}:D${last}`, { numberFormat: "yyyy-mm-dd" }],
    ],
    merges: ["A1:I1"],
    tables: [
      { name: "People", address: `A${first}:I${last}` },
      { name: "Budget", address: `K${first}:M${first + SQUADS.length}` },
    ],
    frozen: { rows: first, columns: 0 },
  });
  for (let row = first; row < last; row += 1) {
    if (sheet.cell(row, FILTER_COLUMN).value === HIDDEN_SITE) sheet.rows.set(row, { hidden: true });
  }
  return workbook;
}
