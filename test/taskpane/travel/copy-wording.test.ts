import { describe, expect, it } from "vitest";
import type { CopyContents } from "../../../src/app/manager-copy.ts";
import {
  describeGone,
  describeLeftOut,
  describeOpened,
  describeSheet,
  describeUnreturnable,
  managerLabel,
} from "../../../src/taskpane/travel/copy-wording.ts";

const sheet = (parts: Partial<CopyContents["sheets"][number]>): CopyContents["sheets"][number] => ({
  name: "Calibration",
  isVisible: true,
  holds: "people",
  columns: [],
  ...parts,
});

describe("what the pane says of a copy for one manager", () => {
  it.each([
    [
      "people, with their columns",
      sheet({
        columns: [
          { heading: "Employee ID", isVisible: true },
          { heading: "System", isVisible: true },
          { heading: "Rungs codes", isVisible: false },
        ],
      }),
      ["2 people: Nora, Tom", "Columns: Employee ID, System", "Hidden columns, for the formulas: Rungs codes"],
    ],
    ["the rubric", sheet({ holds: "rubric" }), ["The ladder in words. No people."]],
    [
      "the rules",
      sheet({ holds: "rules", isVisible: false }),
      ["The ladder’s rules, and what titles and levels of these people were said to mean. No people."],
    ],
  ])("says of a sheet that it holds %s", (_, contents, lines) => {
    expect(describeSheet(contents, ["Nora", "Tom"])).toEqual(lines);
  });

  it("keeps names apart that have a comma", () => {
    expect(describeSheet(sheet({}), ["Haugen, J.", "Tom"])[0]).toBe("2 people: Haugen, J.; Tom");
  });

  it("says whose ratings cannot come back, and why, five people at the most", () => {
    expect(
      describeUnreturnable([
        { name: "Olivia Brown", employeeId: "1040" },
        { name: "Tom Birch", employeeId: "" },
      ]),
    ).toEqual([
      "Olivia Brown: the ID 1040 stands in several rows of this workbook, so their ratings cannot be taken back until that is put right.",
      "Tom Birch: the employee ID is blank, so their ratings cannot be taken back until that is put right.",
    ]);
    const many = describeUnreturnable(Array.from({ length: 8 }, (_, at) => ({ name: `P${at}`, employeeId: "" })));
    expect([many.length, many.at(-1)]).toEqual([6, "The same holds for 3 more."]);
  });

  const REST = "What Rungs has noted of earlier actions, comments, colours, and whatever else this workbook holds";
  it.each([
    [{ people: 0, columns: [], sheets: [] }, [REST]],
    [{ people: 1, columns: ["Salary"], sheets: [] }, ["1 other person", "1 column: “Salary”", REST]],
    [{ people: 1200, columns: [], sheets: ["Pay", "Old"] }, ["1,200 other people", "2 sheets: “Pay”, “Old”", REST]],
  ])("says what is left out of %o", (leftOut, lines) => {
    expect(describeLeftOut(leftOut)).toEqual(lines);
  });

  it("says whose manager nobody has any more", () => {
    expect(describeGone({ manager: "Milan Kos" })).toMatch(/nobody has “Milan Kos” as manager any more/);
  });

  it("says that Excel has opened it, and never that something was saved", () => {
    expect(describeOpened("Ruth Okafor", 2)).toEqual({
      title: "Excel has opened the copy for Ruth Okafor: save it, and send it.",
      sentences: ["It is a new workbook with 2 people, not saved anywhere yet. This one is as it was."],
    });
    expect(describeOpened("", 1).title).toBe(
      "Excel has opened the copy for people without a manager: save it, and send it.",
    );
    expect(managerLabel({ manager: "" })).toBe("No manager");
  });
});
