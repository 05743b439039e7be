import { describe, expect, it } from "vitest";
import { columnName, competencyWords, rowsName } from "../../src/sheet/names.ts";
import { ladderNames } from "../../src/sheet/own-sheet-edits.ts";
import { aLadder, ladderFixture, parsed } from "../helpers/builders.ts";
import { fourTracks } from "../helpers/calibration.ts";

/** What Excel takes as a name: a letter first, then letters, digits, "_" and "."; not like a cell's address. */
const EXCEL_NAME = /^[A-Za-z_][A-Za-z0-9_.]{0,254}$/;

describe("words of competencies", () => {
  it.each([
    [
      ["System", "People"],
      ["System", "People"],
    ],
    [
      ["Software design", "CI/CD & tooling"],
      ["Software_design", "CI_CD_tooling"],
    ],
    [
      ["Führung", "Qualité"],
      ["Fuhrung", "Qualite"],
    ],
    [
      ["設計", "Система", "!?"],
      ["c1", "c2", "c3"],
    ],
    [
      ["System", "system", "SYSTEM!"],
      ["System", "systemc2", "SYSTEMc3"],
    ],
    [
      ["System", "Systemc3", "system"],
      ["System", "Systemc3", "systemc4"],
    ],
  ])("%j become %j", (names, words) => {
    expect(competencyWords(names)).toEqual(words);
  });

  it("cuts long names, and still tells them apart", () => {
    const long = "The ability to explain a decision to people ";
    const [one = "", two = ""] = competencyWords([`${long}inside`, `${long}outside`]);
    expect(one).toBe("The_ability_to_explain_a_decision_to_peo");
    expect(two).toBe(`${one}c2`);
  });

  it.each([
    [["Own", "Rubric"], "the add-in's own sheet and rubric"],
    [["Check", "Check in", "Check at", "Check rise"], "the tables of another competency"],
    [["L", "L Track", "L level"], "the tables of levels"],
    [["1 rows", "1 col c1", "c1", "Rungs codes"], "columns and rows of a roster"],
  ])("names of %j never meet those of %s", (competencies) => {
    const ladder = aLadder({ competencies: competencies.map((_, at) => `competency-${"abcd".charAt(at)}`) });
    const named = {
      ...ladder,
      competencies: ladder.competencies.map((one, at) => ({ ...one, name: competencies[at] ?? "" })),
    };
    const words = competencyWords(competencies);
    expect(words.filter((word) => word.startsWith("rungs_"))).toEqual([]);
    const others = ["Rungs_own", "Rungs_rubric", rowsName(1), ...words.map((word) => columnName(1, word))];
    const all = [...ladderNames(named), ...others].map((name) => name.toLowerCase());
    expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
  });
});

describe("names of a ladder's tables", () => {
  const ladders = [fourTracks(), parsed(ladderFixture("per-level")), parsed(ladderFixture("twelve-competencies"))];
  it.each(ladders.map((ladder) => [ladder.id, ladder] as const))(
    "are good in Excel and stand once: %s",
    (_, ladder) => {
      const names = ladderNames(ladder);
      expect(names.filter((name) => !EXCEL_NAME.test(name))).toEqual([]);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    },
  );
});
