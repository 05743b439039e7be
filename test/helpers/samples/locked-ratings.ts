/**
 * A rating sheet that went round by mail, 64 people: protected, ratings in words and halves, three of them under the
 * company's own headings, two IDs that stand twice, and names that begin with the sign of a formula.
 */

import { Workbook } from "../../../src/emulator/model/workbook.ts";
import { addDraft, type TypedRow } from "./draft-sheet.ts";
import { fullName, pick } from "./people.ts";

const HEADINGS: TypedRow = [
  "Staff ID",
  "Full name",
  "Supervisor",
  "Career track",
  "Level now",
  "Technology",
  "System design",
  "People skills",
  "Process",
  "Reach",
  "Comment",
];
const PEOPLE = 64;
const SUPERVISORS = ["Rania Haddad", "Tom Wexler", "Yuki Arai", "Zeynep Ak"];

const PLACES = [
  ["Developer", "D2"],
  ["Developer", "D3"],
  ["Tech Lead", "TL4"],
  ["Developer", "D4"],
  ["Developer", "D3"],
  ["Engineering Manager", "EM5"],
  ["Developer", "D5"],
  ["Technical Program Manager", "TPM4"],
] as const;

const TECHNOLOGY = ["Specializes", "evangelizes", 2, "Masters", "2.5", "Adopts", 3, "Specialises", "n/o"] as const;
const SYSTEM = ["Owns", 2, "designs", "3-4", 3, "Enhances", ""] as const;
const PEOPLE_SKILLS = ["Supports", "mentors", 3, 2.5, "Coordinates"] as const;
const PROCESS = [3, "Challenges", "2/3", "Follows", "adjusts", 3.5, "", "Chalenges", 4, "too new"] as const;
const REACH = ["Team", "Subsystem", 2, "Multiple teams"] as const;
const COMMENTS = ["", "", "", "Discuss with people team", "", "New since January"] as const;

/** Rows that carry the ID of another: copied lines, or a second opinion. */
const ID_OF: ReadonlyMap<number, number> = new Map([
  [21, 20],
  [50, 12],
]);
const FORMULA_NAMES: ReadonlySet<number> = new Set([8, 33]);

function personRow(index: number): TypedRow {
  const [track, level] = pick(PLACES, index);
  const name = fullName(index);
  return [
    `S-${1200 + (ID_OF.get(index) ?? index) * 3}`,
    FORMULA_NAMES.has(index) ? `'=${name}` : name,
    pick(SUPERVISORS, Math.floor(index / 4)),
    track,
    level,
    pick(TECHNOLOGY, index),
    pick(SYSTEM, index),
    pick(PEOPLE_SKILLS, index),
    pick(PROCESS, index),
    pick(REACH, index),
    pick(COMMENTS, index),
  ];
}

export function lockedRatings(): Workbook {
  const workbook = new Workbook();
  const last = 2 + PEOPLE;
  addDraft(workbook, {
    name: "Ratings H1",
    rows: [
      ["Please fill in the white cells only and send back by Friday"],
      HEADINGS,
      ...Array.from({ length: PEOPLE }, (_, index) => personRow(index)),
    ],
    widths: [10, 24, 16, 29, 11, 14, 16, 15, 13, 17, 28],
    looks: [
      ["A1", { font: { italic: true, color: "#595959" } }],
      ["A2:K2", { font: { bold: true, color: "#FFFFFF" }, fill: "#44546A" }],
      [`A3:E${last}`, { fill: "#F2F2F2" }],
      // What looks like a date or a number would become one.
      [`F3:J${last}`, { numberFormat: "@", alignment: { horizontal: "center" } }],
    ],
    frozen: { rows: 2, columns: 2 },
    isProtected: true,
  });
  return workbook;
}
