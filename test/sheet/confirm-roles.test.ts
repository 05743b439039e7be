import { describe, expect, it } from "vitest";
import type { Grid } from "../../src/sheet/snapshot.ts";
import { fourTracks } from "../helpers/calibration.ts";
import { aTeam } from "../helpers/paper-workbook.ts";

/** Headings of the columns that were taken for track and level. */
function rolesOf(rows: Grid): { readonly track: unknown; readonly level: unknown } {
  const { roles } = aTeam(rows).calibration(fourTracks()).roster;
  const headingOf = (column: number | undefined): unknown => (column === undefined ? null : rows[0]?.[column]);
  return { track: headingOf(roles.get("track")), level: headingOf(roles.get("level")) };
}

const CASES: readonly (readonly [title: string, rows: Grid, track: string | null, level: string | null])[] = [
  [
    "a grade that holds levels",
    [
      ["Emp No", "Name", "Grade"],
      [1, "Ann", "D4"],
      [2, "Bo", "TL5"],
    ],
    null,
    "Grade",
  ],
  [
    "a grade that holds pay grades",
    [
      ["Emp No", "Name", "Grade"],
      [1, "Ann", "G7"],
      [2, "Bo", 12],
    ],
    null,
    null,
  ],
  [
    "pay grades beside levels",
    [
      ["Emp No", "Grade", "Level"],
      [1, "G7", "D4"],
    ],
    null,
    "Level",
  ],
  [
    "pay grades beside job levels",
    [
      ["Emp No", "Job level", "Grade"],
      [1, 12, "D4"],
      [2, 13, "D5"],
    ],
    null,
    "Grade",
  ],
  [
    "levels of which half are known",
    [
      ["Emp No", "Name", "Grade"],
      [1, "Ann", "D4"],
      [2, "Bo", "E9"],
    ],
    null,
    "Grade",
  ],
  [
    "levels of which fewer are known",
    [
      ["Emp No", "Name", "Grade"],
      [1, "A", "D4"],
      [2, "B", "E9"],
      [3, "C", "E8"],
    ],
    null,
    null,
  ],
  [
    "a level column with nothing in it",
    [
      ["Emp No", "Name", "Level"],
      [1, "Ann", ""],
    ],
    null,
    "Level",
  ],
  [
    "a level column with nothing that fits",
    [
      ["Emp No", "Name", "Level"],
      [1, "Ann", "Expert"],
    ],
    null,
    "Level",
  ],
  [
    "titles that name tracks",
    [
      ["Emp No", "Title", "Level"],
      [1, "Tech Lead", "TL4"],
      [2, "programmer", "D4"],
    ],
    "Title",
    "Level",
  ],
  [
    "titles that name no track",
    [
      ["Emp No", "Title", "Level"],
      [1, "Wizard", "D4"],
      [2, "Bard", "D5"],
    ],
    null,
    "Level",
  ],
  [
    "titles beside roles that name tracks",
    [
      ["Emp No", "Job Title", "Role", "Level"],
      [1, "Wizard", "TPM", "TPM4"],
    ],
    "Role",
    "Level",
  ],
  [
    "a track column with misspelt tracks",
    [
      ["Emp No", "Track", "Level"],
      [1, "Devloper", "D4"],
    ],
    "Track",
    "Level",
  ],
  [
    "a job level of the primary position",
    [
      ["Emp No", "Job Level - Primary Position"],
      [1, "EM5"],
    ],
    null,
    "Job Level - Primary Position",
  ],
];

describe("what headings promise and values tell", () => {
  it.each(CASES)("%s", (_, rows, track, level) => {
    expect(rolesOf(rows)).toEqual({ track, level });
  });

  it("keeps a column that it knows by its name, whatever stands in it now", () => {
    const book = aTeam([
      ["Emp No", "Grade"],
      [1, "D4"],
    ]);
    book.names.set("Rungs_1_col_rungs_employeeId", "='Team'!$A$1").set("Rungs_1_col_rungs_level", "='Team'!$B$1");
    book.put("Team", [["Pay band"], ["G7"]], 0, 1);
    expect(book.calibration(fourTracks()).roster.roles.get("level")).toBe(1);
  });
});
