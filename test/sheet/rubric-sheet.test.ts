import { describe, expect, it } from "vitest";
import type { Ladder } from "../../src/domain/ladder.ts";
import type { CellFormat, Edit } from "../../src/sheet/plan.ts";
import { rubricEdits, rubricValues } from "../../src/sheet/rubric-sheet.ts";
import { aLadder, aLadderFile, bundledLadder, ladderFixture, parsed } from "../helpers/builders.ts";
import { fourTracks } from "../helpers/calibration.ts";

const PER_LEVEL = parsed(ladderFixture("per-level"));

/** A line per row, without the blanks at its end. */
const linesOf = (ladder: Ladder): readonly string[] =>
  rubricValues(ladder).map((row) => row.join(" | ").replace(/( \| )+$/, ""));

/** All formats that a cell gets. */
function formatAt(ladder: Ladder, row: number, column: number): CellFormat {
  const isThere = (edit: Edit): edit is Extract<Edit, { readonly kind: "format" }> =>
    edit.kind === "format" &&
    edit.areas.some(
      (area) =>
        row >= area.row && row < area.row + area.height && column >= area.column && column < area.column + area.width,
    );
  const formats = rubricEdits("Rubric", ladder, 0).filter(isThere);
  expect(formats).toHaveLength(1);
  return formats[0]?.format ?? {};
}

describe("the rubric of a bundled ladder", () => {
  it.each(["four-tracks", "playbook-2026"])("is this: %s", async (id) => {
    const rubric = `${linesOf(bundledLadder(id)).join("\n")}\n`;
    await expect(rubric).toMatchFileSnapshot(`../golden/${id}-rubric.txt`);
  });
});

describe("the rubric of a ladder with a scale for each competency", () => {
  it("shows the words of a level beside the grade, where the ladder has some", () => {
    const file = aLadderFile({ competencies: ["system"], levels: { L1: [1], L2: [2] } });
    const [track] = file.tracks;
    const levels = (track?.levels ?? []).map((level, at) =>
      at === 0 ? level : { ...level, expects: { system: { grade: 2, text: "Runs a service." } } },
    );
    const ladder = parsed({ ...file, tracks: [{ ...track, levels }] });
    expect(linesOf(ladder)).toContain("L2 | 2 Does ▲: Runs a service.");
  });

  it("darkens with the grade, and is bold where it rises", () => {
    const ladder = fourTracks();
    const row = rubricValues(ladder).findIndex(([label]) => label === "D4, senior");
    expect(formatAt(ladder, row, 1)).toMatchObject({ bold: true, fill: "#D6E0F6" });
    expect(formatAt(ladder, row, 5)).toMatchObject({ fill: "#E4EAF9" });
    expect(formatAt(ladder, row, 5)).not.toHaveProperty("bold");
  });
});

describe("the rubric of a ladder written per level", () => {
  it("shows the four states of a cell, and invents nothing", () => {
    expect(linesOf(PER_LEVEL)).toEqual([
      "Per level",
      "Version 1 · 1 track, 4 levels, 4 competencies · Everything: Written for the tests",
      "",
      "What each level asks: Engineer",
      "Competency | Junior | Mid | Senior | Principal, senior",
      "In short | Contributes with guidance",
      "Unit of work | Feature",
      "Scope | Own tasks",
      "Direction: Product | Knows why a feature matters. | Builds for the effect. | Links the work to the goals. | Sets the direction.",
      "Direction: Leadership | (none required) | Mentors peers. | Makes hard calls. | (same as Senior)",
      "Engineering: Software design | Ships code with guidance. | (same as Junior) | Sets the standards of the team. | Sets the standards of the organisation.",
      "Approach: Communication | Asks in the open. |  | Helps a group to decide. | Shapes how everybody communicates.",
    ]);
  });

  it.each([
    ["text", 8, 1, { fill: "#F1F4FC" }],
    ["none required", 9, 1, { color: "#595959" }],
    ["same as below", 9, 4, { italic: true, fill: "#BACAF0" }],
    ["unknown", 11, 2, { stripes: "#BFC5D2" }],
  ])("sets a cell apart by its look: %s", (_, row, column, format) => {
    expect(formatAt(PER_LEVEL, row, column)).toMatchObject(format);
  });

  it("leaves what nobody has written empty, whole tracks as well", () => {
    expect(linesOf(parsed(ladderFixture("unwritten")))).toEqual([
      "Unwritten",
      "Version 1 · 2 tracks, 4 levels, 2 competencies",
      "",
      "What each level asks: IC",
      "Competency | Junior | Senior",
      "Scope",
      "Autonomy",
      "",
      "What each level asks: Management",
      "Competency | Team Lead | Director",
      "Scope | Leads one team. | Leads several teams.",
      "Autonomy | Plans a quarter.",
    ]);
  });

  it("counts one track, one level and one competency as one", () => {
    const ladder = aLadder({ competencies: ["system"], levels: { L1: [1] } });
    expect(linesOf(ladder)[1]).toBe("Version 1 · 1 track, 1 level, 1 competency");
  });

  it("lays competencies with a scale and competencies with texts out side by side", () => {
    const file = aLadderFile({ competencies: ["system", "people"], levels: { L1: [1, "Asks."], L2: [3, "Mentors."] } });
    const competencies = file.competencies.map((one) => (one.id === "people" ? { id: one.id, name: one.name } : one));
    expect(linesOf(parsed({ ...file, competencies })).slice(-3)).toEqual([
      "Competency | L1 | L2",
      "System | 1 Starts | 3 Guides",
      "People | Asks. | Mentors.",
    ]);
  });
});

describe("the rubric's sheet", () => {
  const edits = rubricEdits("Rubric", aLadder(), 1);
  it("stands beside the roster, and can be read and printed", () => {
    expect(edits.slice(0, 2)).toEqual([
      { kind: "addSheet", sheet: "Rubric", hidden: false, position: 1 },
      {
        kind: "defineName",
        name: "Rungs_rubric",
        sheet: "Rubric",
        area: { row: 0, column: 0, height: 1, width: 1 },
        comment: "Rungs: the rubric",
      },
    ]);
    expect(edits.at(-1)).toEqual({
      kind: "layout",
      sheet: "Rubric",
      freeze: { rows: 2, columns: 1 },
      repeatRows: "1:2",
    });
  });

  it("is written at once, and formatted with one edit for each look", () => {
    expect(edits.filter(({ kind }) => kind === "write")).toHaveLength(1);
    const looks = edits.flatMap((edit) => (edit.kind === "format" ? [JSON.stringify(edit.format)] : []));
    expect(new Set(looks).size).toBe(looks.length);
  });

  it("keeps the note on marks clear of the longest title", () => {
    const row = rubricValues(fourTracks()).find(
      ([title]) => title === "What each level asks: Technical Program Manager",
    );
    expect(row?.slice(1, 4)).toEqual(["", "", "Bold with ▲: rises at this level"]);
  });
});
