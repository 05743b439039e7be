/**
 * A report as it comes out of an HR system, 150 people on six printed pages: titles, a line for each department and
 * for each page, subtotals, blank rows, and the headings again at the top of every page. Nobody has been rated.
 */

import { Workbook } from "../../../src/emulator/model/workbook.ts";
import { addDraft, type TypedRow } from "./draft-sheet.ts";
import { inventedPerson, pick } from "./people.ts";

const TITLES: readonly TypedRow[] = [
  ["Active employees by department"],
  ["Run on 04-Mar-2026 09:12 by the people team"],
  ["CONFIDENTIAL. Do not forward."],
  [""],
];

/** "Grade" is the pay grade; the level has the longer heading. */
const HEADINGS: TypedRow = [
  "Department",
  "Emp No.",
  "Worker",
  "Manager",
  "Job Level - Primary Position",
  "Grade",
  "Hire Date",
  "FTE",
];

const DEPARTMENTS = [
  { name: "Data", people: 21, managers: ["Ramos, Elena"] },
  { name: "Mobile", people: 26, managers: ["Gruber, Anton", "Hoang, Linh"] },
  { name: "Payments", people: 34, managers: ["Petit, Sophie", "Joshi, Rahul"] },
  { name: "Platform", people: 41, managers: ["Eriksen, Tove", "Abara, Chidi", "Szabo, Márta"] },
  { name: "Security", people: 12, managers: ["Quist, Maarten"] },
  { name: "Tooling", people: 16, managers: ["Kovács, Ildikó"] },
] as const;

/** Mostly the ladder's labels in any case; five spellings are this company's own. */
const LEVELS = [
  ..."D3|d2|D4|D1|D3 |D2|TL4|D5|d4|D3|EM5|D2|D4|tpm4|D3|D 4|D2|TL5|D1|D3|D4|EM6|Dev 3|D5|D2|d3|TL-5|D4|D2|D3".split(
    "|",
  ),
  ..."D4|D2|D6|D3|TPM5|D1|D4|Intern|D3|D2|D5|tl4|D3|D4|Dev 3|D2|D3|EM5|D 4|D7".split("|"),
];

const LINES_PER_PAGE = 34;
const PAY_GRADES = ["G7", "G8", "G9", "G10", "G11"];

/** Two who are paid by an agency have no number yet. */
const WITHOUT_ID: ReadonlySet<number> = new Set([37, 118]);

const employeeNumber = (index: number): string => String(417 + index * 13).padStart(6, "0");

function personRow(index: number, department: string, manager: string): TypedRow {
  const { given, surname } = inventedPerson(index);
  const year = 2012 + (index % 14);
  const month = String(1 + (index % 12)).padStart(2, "0");
  return [
    department,
    WITHOUT_ID.has(index) ? "" : employeeNumber(index),
    `${surname}, ${given}`,
    manager,
    pick(LEVELS, index),
    pick(PAY_GRADES, index * 3),
    `${year}-${month}-01`,
    index % 9 === 4 ? 0.8 : 1,
  ];
}

/** The lines of the report below its first headings, before it is cut into pages. */
function reportLines(): readonly TypedRow[] {
  let next = 0;
  const lines = DEPARTMENTS.flatMap(({ name, people, managers }) => {
    const staff = Array.from({ length: people }, (_, at) => personRow(next + at, name, pick(managers, at)));
    next += people;
    return [[name], ...staff, [`Subtotal ${name}`, "", "", "", "", "", "", people], [""]] satisfies TypedRow[];
  });
  return [...lines, ["Grand total", "", "", "", "", "", "", next]];
}

/** A line with the number of the page, a blank one, and the headings again. */
const pageBreak = (page: number): readonly TypedRow[] => [["", "", "", "", "", "", "", `Page ${page}`], [""], HEADINGS];

const pages = (lines: readonly TypedRow[]): readonly TypedRow[] =>
  lines.flatMap((line, at) =>
    at > 0 && at % LINES_PER_PAGE === 0 ? [...pageBreak(at / LINES_PER_PAGE), line] : [line],
  );

export function hrExport(): Workbook {
  const workbook = new Workbook();
  const rows = [...TITLES, HEADINGS, ...pages(reportLines())];
  const headings = rows.flatMap((row, at) => (row === HEADINGS ? [`A${at + 1}:H${at + 1}`] : []));
  addDraft(workbook, {
    name: "Active employees",
    rows,
    widths: [17, 11, 24, 18, 30, 9, 14, 8],
    looks: [
      ["A1", { font: { size: 14, bold: true } }],
      ["A3", { font: { bold: true, color: "#9C1C00" } }],
      [`B1:B${rows.length}`, { numberFormat: "@" }],
      [`G1:G${rows.length}`, { numberFormat: "dd-mmm-yyyy" }],
      ...headings.map(
        (address) =>
          [address, { font: { bold: true }, fill: "#D9D9D9", bottom: { style: "thin", color: "#7F7F7F" } }] as const,
      ),
    ],
  });
  return workbook;
}
