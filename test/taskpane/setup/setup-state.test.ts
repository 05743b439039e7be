import { describe, expect, test } from "vitest";
import type { CompetencyId, LadderId, LevelId, TrackId } from "../../../src/domain/ladder.ts";
import {
  answerTo,
  reduceSetUp,
  type SetUpEvent,
  type SetUpState,
  startSetUp,
  viewBefore,
} from "../../../src/taskpane/setup/setup-state.ts";
import { aQuestion, aRoster } from "./a-survey.ts";

const ladder = "four-tracks" as LadderId;
const other = "playbook" as LadderId;
const rosters = new Map(["Roster", "Autumn", "R"].map((sheet) => [sheet, aRoster({ sheet })]));
const found = (sheet: string) => rosters.get(sheet) ?? aRoster();
const looked = (sheet: string): SetUpEvent => ({ kind: "looked", view: { at: "columns", found: found(sheet) } });
const after = (...events: readonly SetUpEvent[]): SetUpState => events.reduce(reduceSetUp, startSetUp(ladder, false));

const question = aQuestion({ text: "Sr Dev II", levels: ["D4", "D5"] });
const means = (level: string): SetUpEvent => ({
  kind: "meant",
  question,
  meaning: {
    role: "level",
    text: "Sr Dev II",
    track: "developer" as TrackId,
    level: level as LevelId,
  },
});

describe("the way through set-up", () => {
  test("people without a ladder choose one first; with one they start at its columns", () => {
    expect(startSetUp(ladder, false).view).toEqual({ at: "ladder" });
    expect(startSetUp(ladder, true).view).toEqual({ at: "opening" });
  });

  test.each<[string, SetUpState, ReturnType<typeof viewBefore>]>([
    ["from the ladder, out", after(), null],
    ["from the columns, to the ladder", after(looked("Roster")), { at: "ladder" }],
    [
      "from the sheets, to the columns that were there before",
      after(looked("Roster"), { kind: "other-sheet-wanted", sheets: ["Roster", "Autumn"] }),
      { at: "columns", found: found("Roster") },
    ],
    [
      "from the sheets, to the ladder where those columns were read for another",
      after(
        looked("Roster"),
        { kind: "went-back" },
        { kind: "ladder-chosen", ladder: other },
        { kind: "looked", view: { at: "sheets", sheets: ["Roster", "Autumn"], chosen: "Roster" } },
      ),
      { at: "ladder" },
    ],
    [
      "from the sheets that came first, to the ladder",
      after({ kind: "looked", view: { at: "sheets", sheets: ["Roster", "Autumn"], chosen: "Roster" } }),
      { at: "ladder" },
    ],
    [
      "from a workbook without a roster, to the ladder",
      after({ kind: "looked", view: { at: "stuck", title: "No roster", sentence: "", again: "Look again" } }),
      { at: "ladder" },
    ],
    [
      "from the columns of a ladder that is there already, out",
      reduceSetUp(startSetUp(ladder, true), looked("R")),
      null,
    ],
  ])("one step back leads %s", (_, state, view) => {
    expect(viewBefore(state)).toEqual(view);
    expect(reduceSetUp(state, { kind: "went-back" }).view).toEqual(view ?? state.view);
  });

  test("where several sheets have a roster, one is chosen", () => {
    const state = after({ kind: "other-sheet-wanted", sheets: ["Roster", "Autumn"] });
    expect(reduceSetUp(state, { kind: "sheet-chosen", sheet: "Autumn" }).view).toEqual({
      at: "sheets",
      sheets: ["Roster", "Autumn"],
      chosen: "Autumn",
    });
  });
});

describe("what people say", () => {
  test("holds when the same sheet is read again", () => {
    const said: SetUpEvent = { kind: "place-chosen", place: "new-sheet" };
    expect(after(looked("Roster"), said, looked("Roster")).choices.place).toBe("new-sheet");
  });

  test("is forgotten for another sheet", () => {
    const said: SetUpEvent = { kind: "place-chosen", place: "new-sheet" };
    expect(after(looked("Roster"), said, looked("Autumn")).choices.place).toBe("beside");
  });

  test("starts from what is there: ratings only stays so, and people who were copied stay where they are", () => {
    const roster = aRoster({ isCopied: true, isRatingsOnly: true });
    const { choices } = after({ kind: "looked", view: { at: "columns", found: roster } });
    expect(choices).toMatchObject({ place: "new-sheet", showsResults: false });
  });

  test("a column has one role: whoever had it before has none", () => {
    const roles = new Map([
      ["name", 1],
      ["manager", 2],
    ] as const);
    const { choices } = after({ kind: "column-chosen", role: "name", column: 2, roles });
    expect([...choices.columns]).toEqual([
      ["manager", null],
      ["name", 2],
    ]);
  });

  test("no column takes none from another role", () => {
    const roles = new Map([["name", 1]] as const);
    const { choices } = after({ kind: "column-chosen", role: "manager", column: null, roles });
    expect([...choices.columns]).toEqual([["manager", null]]);
  });

  test("a column has one competency's ratings, and then no role", () => {
    const [system, people] = ["system", "people"].map((id) => id as CompetencyId);
    const roles = new Map([["manager", 2]] as const);
    const rated = (competency = system, column: number | null = 2): SetUpEvent => ({
      kind: "rating-column-chosen",
      competency: competency ?? ("" as CompetencyId),
      column,
      roles,
    });
    const { choices } = after(rated(system), rated(people));
    expect([...choices.ratings]).toEqual([
      ["system", null],
      ["people", 2],
    ]);
    expect([...choices.columns]).toEqual([["manager", null]]);
    expect([...after(rated(system, null)).choices.columns]).toEqual([]);
    expect(after(rated(), { kind: "ladder-chosen", ladder: other }).choices.ratings.size).toBe(0);
  });

  test("a text means one thing: the last answer counts", () => {
    const { choices } = after(means("D4"), means("D5"));
    expect(choices.meanings).toEqual([{ role: "level", text: "Sr Dev II", track: "developer", level: "D5" }]);
    expect(answerTo(question, choices.meanings)).toMatchObject({ level: "D5" });
  });

  test("a question can be left open again", () => {
    const { choices } = after(means("D4"), { kind: "meant", question, meaning: null });
    expect(choices.meanings).toEqual([]);
    expect(answerTo(question, choices.meanings)).toBeNull();
  });

  test("a question that is left open is kept as such until it is answered", () => {
    const open: SetUpEvent = { kind: "meant", question, meaning: null };
    expect(after(open).leftOpen.size).toBe(1);
    expect(after(open, means("D4")).leftOpen.size).toBe(0);
    expect(after(open, { kind: "ladder-chosen", ladder: other }).leftOpen.size).toBe(0);
  });

  test("meanings of levels go with the level column, and with the ladder", () => {
    const roles = new Map([["level", 4]] as const);
    expect(after(means("D4"), { kind: "column-chosen", role: "level", column: 6, roles }).choices.meanings).toEqual([]);
    expect(after(means("D4"), { kind: "ladder-chosen", ladder: other }).choices.meanings).toEqual([]);
  });

  test("ratings only is a choice", () => {
    expect(after().choices.showsResults).toBe(true);
    expect(after({ kind: "results-chosen", showsResults: false }).choices.showsResults).toBe(false);
  });
});

describe("a failure", () => {
  const failed: SetUpEvent = { kind: "failed", failure: { sentence: "The sheet is protected.", sheets: [] } };

  test("stays with the columns and all that was said", () => {
    const state = after(looked("Roster"), means("D4"), failed);
    expect(state.failure?.sentence).toBe("The sheet is protected.");
    expect(state.view.at).toBe("columns");
    expect(state.choices.meanings).toHaveLength(1);
  });

  test("goes with the next step", () => {
    expect(after(looked("Roster"), failed, looked("Roster")).failure).toBeNull();
  });
});
