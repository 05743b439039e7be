/** The sample workbooks, as readable rows. `npm run samples` writes them to `test/fixtures/samples/`. */

import type { Rows } from "./roster-files.ts";

const HEADINGS = [
  "Emp. no",
  "Employee",
  "Reports to",
  "Track",
  "Level",
  "Technology",
  "System",
  "People",
  "Process",
  "Influence",
];

/** A calibration sheet in good order: a table, ratings as numbers and as grade names, two cells not yet rated. */
export const TEAM: Rows = [
  HEADINGS,
  [1001, "Nora Lindqvist", "K. Adeyemi", "Developer", "D4", 4, 3, 3, 3, 3],
  [1009, "Tomás Herrera", "K. Adeyemi", "Developer", "D3", 3, 3, 3, "Challenges", 2],
  [1017, "Aisha Rahman", "K. Adeyemi", "Developer", "D2", 1, 2, 2, 2, 1],
  [1025, "Jonas Weber", "K. Adeyemi", "Developer", "D4", 5, 5, 5, 5, 1],
  [1033, "Mei Tanaka", "K. Adeyemi", "Tech Lead", "TL5", "evangelizes", 4, 4, 5, 2],
  [1041, "Liam O’Brien", "K. Adeyemi", "Developer", "D3", 2, null, 2, 3, 2],
  [1057, "Oskar Nowak", "R. Castellanos", "Developer", "D4", 3, 2, 2, 2, 1],
  [1073, "Daniel Okafor", "R. Castellanos", "Engineering Manager", "EM5", 3, 3, 5, 4, 2],
  [1089, "Ethan Clarke", "R. Castellanos", "Technical Program Manager", "TPM5", 2, 2, 4, 5, 3],
  [1105, "Mateus Silva", "R. Castellanos", "Tech Lead", "TL4", 2, "Owns", 4, 4, "n/o"],
];

/** A roster as it comes out of other systems: titles, subtotals, a blank row, odd spellings, an ID twice, no rating columns. */
export const MESSY_TITLES: Rows = [["Engineering, spring review 2026"], ["Confidential"], []];
export const MESSY_TEAM: Rows = [
  ["Personnel number", "Worker", "Manager", "Job Level - Primary Position", "System"],
  ["00417", "Lindqvist, Nora", "K. Adeyemi", "d4", 3],
  [417, "Herrera, Tomás", "K. Adeyemi", "D3", "Ownes"],
  [1025, "=Rahman", "K. Adeyemi", "D2", 3.5],
  ["Subtotal", null, null, null, 3],
  [],
  ["Personnel number", "Worker", "Manager", "Job Level - Primary Position", "System"],
  [1025, "Weber, Jonas", "R. Castellanos", "D5", 6],
  [null, "Tanaka, Mei", "R. Castellanos", "TL5", 4],
  [1041, "O’Brien, Liam", "R. Castellanos", "Staff", "too new"],
];
