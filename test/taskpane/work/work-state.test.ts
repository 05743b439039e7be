import { describe, expect, test } from "vitest";
import type { FieldEdit } from "../../../src/app/change-field.ts";
import type { Followed } from "../../../src/app/follow-team.ts";
import type { Place } from "../../../src/app/live-sheet.ts";
import type { Team } from "../../../src/app/team.ts";
import type { CompetencyId } from "../../../src/domain/ladder.ts";
import { focusOf, reduceWork, seenPerson, startWork, type WorkEvent } from "../../../src/taskpane/work/work-state.ts";
import { aTeam } from "./a-team.ts";

const team = aTeam([{ name: "Nora" }, { name: "Tomás" }, { name: "Mei" }]);

/** System is column G, the second of the ratings. */
const at = (row: number, column: number, height = 1): Place => ({
  sheet: "Team",
  area: { row: row - 1, column, height, width: 1 },
});
const SYSTEM = 6;
const NAME = 1;

const followed = (place: Place | null, more: Partial<Followed> = {}): WorkEvent => ({
  kind: "followed",
  followed: {
    team,
    place,
    selection: { kind: "elsewhere" },
    person: null,
    isReading: false,
    isStale: false,
    failure: null,
    ...more,
  },
});

const after = (...events: readonly WorkEvent[]) => events.reduce(reduceWork, startWork(null, false));
const nameAt = (state: ReturnType<typeof after>) => focusOf(state)?.person.name;

const edit = (before: number | string, given: number | string): FieldEdit => ({
  employeeId: "E1",
  field: { kind: "rating", competency: "system" as CompetencyId },
  cell: "G2",
  before,
  after: given,
});
const wrote = (one: FieldEdit, now: Team = team): WorkEvent => ({ kind: "wrote", edit: one, team: now });

describe("who is looked at", () => {
  test("a rating cell is a person and a competency", () => {
    const state = after(followed(at(3, SYSTEM)));
    expect([nameAt(state), focusOf(state)?.rating?.competency.name]).toEqual(["Tomás", "System"]);
  });

  test("any other cell of the row is the person", () => {
    const state = after(followed(at(3, NAME)));
    expect([nameAt(state), focusOf(state)?.rating]).toEqual(["Tomás", null]);
  });

  test("several rows are several people, and nobody is in focus", () => {
    const state = after(followed(at(2, NAME, 2)));
    expect(state.selection).toEqual({ kind: "people", people: [0, 1] });
    expect(focusOf(state)).toBeNull();
  });

  test("whoever was seen last stays when the selection leaves the roster", () => {
    const state = after(followed(at(3, NAME)), followed(at(1, NAME), { person: 1 }));
    expect([focusOf(state), seenPerson(state)?.name]).toEqual([null, "Tomás"]);
  });

  test("a move of the pane's own shows at once, and news that are older do not take it back", () => {
    const before = at(2, SYSTEM);
    const state = after(
      followed(before),
      { kind: "went", place: at(3, SYSTEM) },
      followed(before, { team: { ...team } }),
    );
    expect(nameAt(state)).toBe("Tomás");
  });

  test("the next selection in the sheet is followed again", () => {
    const state = after(followed(at(2, SYSTEM)), { kind: "went", place: at(3, SYSTEM) }, followed(at(4, SYSTEM)));
    expect(nameAt(state)).toBe("Mei");
  });

  test("selecting says the name and nothing else", () => {
    expect(after(followed(at(4, SYSTEM))).announced).toBe("Mei");
  });

  test("selecting changes who, never where", () => {
    expect(after({ kind: "tab-chosen", tab: "team" }, followed(at(4, SYSTEM))).tab).toBe("team");
  });

  test("why the sheet cannot be read is kept until it can", () => {
    const failed = followed(null, { team: null, failure: "Press Enter to finish the cell." });
    expect(after(failed).trouble).toBe("Press Enter to finish the cell.");
    expect(after(failed, followed(at(2, NAME))).trouble).toBeNull();
  });
});

describe("what was done", () => {
  test("a rating is said with the answer that it leads to", () => {
    const { announced } = after(followed(at(2, SYSTEM)), wrote(edit(2, 3)));
    expect(announced).toBe("System, Owns, 3. Recommended D4, at level.");
  });

  test("a rating is said without the answer while levels are hidden", () => {
    const hidden = aTeam([{}], { hasResults: false });
    const { announced } = after(followed(at(2, SYSTEM), { team: hidden }), wrote(edit(2, 3), hidden));
    expect(announced).toBe("System, Owns, 3.");
  });

  test("edits and actions are remembered in their order, and taken back from the last", () => {
    const said = { title: "Levels recommended.", sentences: [] };
    const state = after(wrote(edit("", 3)), { kind: "acted", said }, wrote(edit(3, 4)));
    expect(state.past).toEqual([edit("", 3), null, edit(3, 4)]);
    const back = reduceWork(state, { kind: "took-back", notice: { kind: "done", said, canUndo: false } });
    expect(back.past).toEqual([edit("", 3), null]);
  });

  test("giving the same rating once more is nothing to take back", () => {
    expect(after(wrote(edit(3, 3))).past).toEqual([]);
  });

  test("what an action said stays until the next one, whatever is selected or looked at", () => {
    const said = { title: "Ladder inserted.", sentences: [] };
    const looked: readonly WorkEvent[] = [followed(at(2, SYSTEM)), { kind: "tab-chosen", tab: "findings" }];
    const state = looked.reduce(reduceWork, startWork(said, true));
    expect(state.notice).toEqual({ kind: "done", said, canUndo: true });
    expect(reduceWork(state, wrote(edit(2, 3))).notice).toBeNull();
  });

  test("a failure takes the place of what was said before", () => {
    const failure = { sentence: "“Team” is protected.", sheets: [] };
    const state = reduceWork(startWork({ title: "Done.", sentences: [] }, true), { kind: "failed", failure });
    expect(state.notice).toEqual({ kind: "failed", failure });
  });
});
