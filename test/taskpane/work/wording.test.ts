import { describe, expect, test } from "vitest";
import type { FieldEdit } from "../../../src/app/change-field.ts";
import type { CompetencyId } from "../../../src/domain/ladder.ts";
import { withRepair } from "../../../src/taskpane/parts/said.ts";
import { describeGoing, describeRemoved, ratingChoices } from "../../../src/taskpane/work/removal-wording.ts";
import { describeChecked, describeTakenBack } from "../../../src/taskpane/work/work-wording.ts";
import { aTeam } from "./a-team.ts";

describe("removing Rungs", () => {
  const report = { sheets: ["Rubric"], columns: ["System", "Outcome"], ratings: 3, kept: ["column K holds 2 reasons"] };

  test("says beforehand what goes, kind by kind", () => {
    expect(describeGoing(report)).toEqual([
      "1 sheet: “Rubric”",
      "2 columns: “System”, “Outcome”",
      "3 ratings in them",
      "Dropdown lists, marks and the notes of Rungs itself",
    ]);
    expect(describeGoing({ sheets: [], columns: [], ratings: 0, kept: [] })).toEqual([
      "Dropdown lists, marks and the notes of Rungs itself",
    ]);
  });

  test("says how many ratings a choice would delete", () => {
    expect(ratingChoices(1)[1]).toEqual(["delete", "Delete 1 rating"]);
  });

  test("says afterwards what has gone and what was left", () => {
    expect(describeRemoved(report)).toEqual({
      title: "Rungs was removed.",
      sentences: ["Gone: 1 sheet, 2 columns, 3 ratings.", "Left as it is: column K holds 2 reasons."],
    });
  });
});

describe("other actions", () => {
  test.each([
    ["", "F12 is empty again."],
    [3, "F12 is 3 again."],
  ])("taking back to %j says what the cell holds", (before, title) => {
    const field = { kind: "rating", competency: "system" as CompetencyId } as const;
    const edit: FieldEdit = { employeeId: "1", field, cell: "F12", before, after: 4 };
    expect(describeTakenBack(edit).title).toBe(title);
  });

  test("a check counts what it has found", () => {
    const team = aTeam([{ ratings: [3, "Ownes", 3, "", 2] }, { ratings: [3, "n/o", 3, 3, 2] }]);
    expect(describeChecked(team)).toEqual({ title: "2 people checked.", sentences: ["1 error, 1 warning, 1 note."] });
    expect(describeChecked(aTeam([{}])).sentences).toEqual(["Nothing found."]);
  });

  test("a repair on the way is said last", () => {
    expect(withRepair({ title: "Done.", sentences: ["One."] }, true).sentences).toEqual([
      "One.",
      "Something an earlier run had left half done was repaired first.",
    ]);
  });
});
