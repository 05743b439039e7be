import { describe, expect, test } from "vitest";
import type { CellContent } from "../../../src/sheet/snapshot.ts";
import { nextStep, type Tab } from "../../../src/taskpane/work/next-step.ts";
import { aTeam } from "./a-team.ts";

const rated = [3, 3, 3, 3, 2];
const step = (
  people: readonly (readonly CellContent[])[],
  tab: Tab,
  more: { cell?: string; hasResults?: boolean; level?: string } = {},
) => {
  const { cell = null, hasResults = true, level = "D4" } = more;
  const team = aTeam(
    people.map((ratings) => ({ ratings, level })),
    { hasResults },
  );
  const { lead, label } = nextStep({ team, tab, cell, isSomebodySelected: cell !== null });
  return [lead, label];
};

const wrong = [3, "Ownes", 3, 3, 2];
const open = [3, 3, "", "", 2];
const between = [3, 3.5, 3, 3, 2];

describe("the one next step", () => {
  test.each<readonly [tab: Tab, lead: string, label: string]>([
    ["person", "2 cells to rate", "First unrated"],
    ["findings", "1 error first", "Go to G2"],
    ["team", "1 error first", "Go to G2"],
  ])("with errors and blanks, in %s", (tab, lead, label) => {
    expect(step([wrong, open], tab)).toEqual([lead, label]);
  });

  test("whoever is at a person goes on to the next cell", () => {
    expect(step([open], "person", { cell: "G2" })).toEqual(["2 cells to rate", "Next unrated"]);
  });

  test("whoever is at an error goes on to the next, and from the last to the first", () => {
    expect(step([wrong, wrong, rated, rated], "findings", { cell: "G2" })).toEqual(["2 errors first", "Go to G3"]);
    expect(step([wrong, wrong, rated, rated], "findings", { cell: "G3" })).toEqual(["2 errors first", "Go to G2"]);
  });

  test("warnings come when nothing is open", () => {
    expect(step([between], "person")).toEqual(["1 warning to look at", "Go to G2"]);
    expect(step([between, open], "findings")).toEqual(["2 cells to rate", "First unrated"]);
  });

  test("a deliberate blank is done", () => {
    expect(step([[3, "n/o", 3, 3, 2]], "team")).toEqual(["All ratings are in", "Check again"]);
    expect(step([[3, "n/o", 3, 3, 2]], "person")).toEqual(["All ratings are in", "Show the team"]);
  });

  test("levels that are hidden are shown last", () => {
    expect(step([rated], "person", { hasResults: false })).toEqual(["All rated", "Show levels"]);
    expect(step([rated], "person")).toEqual(["All ratings are in", "Show the team"]);
  });
});
