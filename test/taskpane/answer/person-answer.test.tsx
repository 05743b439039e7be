import { DomUtils, parseDocument } from "htmlparser2";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { explain } from "../../../src/app/explain.ts";
import type { JudgedView } from "../../../src/app/explanation.ts";
import type { Person } from "../../../src/app/team.ts";
import type { Ladder } from "../../../src/domain/ladder.ts";
import { judgedRows } from "../../../src/taskpane/answer/judged.tsx";
import { AnotherTrack } from "../../../src/taskpane/answer/move.tsx";
import { PersonAnswer } from "../../../src/taskpane/answer/person-answer.tsx";
import { legendOf } from "../../../src/taskpane/climb/climb-legend.tsx";
import { ClimbTable } from "../../../src/taskpane/climb/climb-table.tsx";
import { Themed } from "../../../src/taskpane/parts/themed.tsx";
import { aPerson } from "../../helpers/a-person.ts";
import { aLadder, ladderFixture, parsed } from "../../helpers/builders.ts";
import { fourTracks } from "../../helpers/calibration.ts";

const FOUR = fourTracks();
type Html = Parameters<typeof DomUtils.textContent>[0];
type Given = Parameters<typeof aPerson>[1];

const NORA: Given = { level: "D4", ratings: [4, 3, 3, 3, 3] };

const render = (view: Parameters<typeof renderToStaticMarkup>[0]): Html =>
  parseDocument(renderToStaticMarkup(<Themed isDark={false}>{view}</Themed>)).children;

const show = (given: Given, more: Partial<Person> = {}, ladder: Ladder = FOUR): Html =>
  render(<PersonAnswer ladder={ladder} person={aPerson(ladder, given, more)} />);

const all = (tag: string, html: Html) => DomUtils.getElementsByTagName(tag, html);
const texts = (tag: string, html: Html): readonly string[] => all(tag, html).map((one) => DomUtils.textContent(one));

function climbOf(given: Given, ladder: Ladder = FOUR) {
  const explanation = explain(ladder, aPerson(ladder, given));
  if (explanation.kind !== "answer") throw new Error("There is no answer.");
  return explanation.climb;
}

describe("an answer", () => {
  const html = show(NORA);

  test("comes before its reasons, and these before what they rest on", () => {
    expect(texts("h3", html)).toEqual(["What would change the answer", "How D5 was judged"]);
    expect(texts("p", html)[0]).toBe(
      "Meets all that D4 asks. D5 asks System +1, Process +1; one of the two would be enough.",
    );
    expect(texts("p", html).at(-1)).toBe("Result of the ladder's rules, not a decision.");
  });

  test("has a picture that is labelled by the sentence", () => {
    const [picture, ...others] = DomUtils.findAll(({ attribs }) => attribs["role"] === "img", [html].flat());
    expect(others).toEqual([]);
    expect(picture?.attribs["aria-label"]).toBe(
      "The climb. Meets all that D4 asks. D5 asks System +1, Process +1; one of the two would be enough.",
    );
  });

  test("offers the table, and another track where there is one", () => {
    expect(texts("button", html)).toEqual(["Show as table", "Another track…"]);
    expect(texts("button", show({ level: "L1", ratings: [1, 1, 1] }, {}, aLadder()))).toEqual(["Show as table"]);
  });

  test("folds what goes beyond two raises", () => {
    // Every competency but one is a grade short of the level, and each of them would do.
    const ids = ["a", "b", "c", "d"];
    const ladder = aLadder({
      competencies: ids,
      levels: { L1: [1, 1, 1, 1], L2: [2, 2, 2, 2] },
      policy: { allowance: 3, riserShare: 0.25 },
    });
    const folded = show({ level: "L1", ratings: [1, 1, 1, 1] }, {}, ladder);
    expect(texts("summary", folded)).toEqual(["2 more"]);
    expect(texts("p", folded)).toContain("Any one of them is enough. No single lower grade changes it.");
  });
});

test("what has to be put right first is named with its cells, without a picture", () => {
  const finding = { code: "rating-misspelt", severity: "error", cell: "G7", person: 0, fix: null } as const;
  const html = show(NORA, {
    answer: { kind: "obstructed", obstacle: "check-rating" },
    findings: [
      { ...finding, message: "“Ownes” is no grade of System. Did you mean Owns?" },
      { ...finding, severity: "info", cell: "H7", message: "People counts as not observed (“n/o”)." },
    ],
  });
  expect(texts("li", html)).toEqual(["G7 “Ownes” is no grade of System. Did you mean Owns?"]);
  expect(all("svg", html)).toEqual([]);
});

describe("the table", () => {
  const rows = (given: Given, ladder?: Ladder): readonly (readonly string[])[] =>
    all("tr", render(<ClimbTable climb={climbOf(given, ladder)} />)).map((row) =>
      DomUtils.findAll(({ name }) => name === "th" || name === "td", row.children).map((cell) =>
        DomUtils.textContent(cell),
      ),
    );

  test("has what is rated, asked now, asked next, and what is short", () => {
    expect(rows(NORA)).toEqual([
      ["Competency", "Rated", "D4 asks", "D5 asks", "Short by"],
      ["TechnologyMasters", "4", "3", "4", "0"],
      ["SystemOwns", "3", "3", "4", "1"],
      ["PeopleMentors", "3", "3", "3", "0"],
      ["ProcessChallenges", "3", "3", "4", "1"],
      ["InfluenceMultiple teams", "3", "2", "3", "0"],
    ]);
  });

  test("says what is not observed, not required and not known", () => {
    const ladder = parsed(ladderFixture("per-level"));
    expect(rows({ level: "Junior", ratings: [1, null, 1, 1] }, ladder).slice(1)).toEqual([
      ["ProductJunior", "1", "1", "2", "1"],
      ["LeadershipNot observed", "–", "none", "1", "?"],
      ["Software designJunior", "1", "1", "1", "0"],
      ["CommunicationJunior", "1", "1", "no text", "–"],
    ]);
  });

  test("has the recommended level too where that is more than a step up", () => {
    expect(rows({ level: "D3", ratings: [4, 4, 3, 4, 3] }).slice(0, 2)).toEqual([
      ["Competency", "Rated", "D3 asks", "D4 asks", "D5 asks", "Short by"],
      ["TechnologyMasters", "4", "2", "3", "4", "0"],
    ]);
  });

  test("has one column where the level now is in question", () => {
    expect(rows({ level: "D4", ratings: [3, 2, 2, 3, 1] })[0]).toEqual(["Competency", "Rated", "D4 asks", "Short by"]);
  });
});

describe("the legend", () => {
  const words = (given: Given, ladder?: Ladder): readonly string[] =>
    legendOf(climbOf(given, ladder)).map(([, label]) => label);

  test("names the signs that are there, and no others", () => {
    expect(words(NORA)).toEqual(["rated", "asked", "short", "level now", "next"]);
    expect(words({ level: "D4", ratings: [3, 2, 2, 3, 1] }).at(-1)).toBe("in question");
    expect(words({ level: "Junior", ratings: [1, null, 1, 1] }, parsed(ladderFixture("per-level")))).toEqual(
      "rated, asked, short, not observed, none required, no text, level now, next".split(", "),
    );
  });
});

describe("how a level was judged", () => {
  const judged: JudgedView = {
    level: "L3",
    competencies: { met: 1, of: 4, needs: 3 },
    weight: null,
    farShort: [],
    unknown: [],
    mustHaves: null,
    risers: null,
    ratings: { rated: 4, asked: 4, of: 4 },
    held: null,
  };
  const lines = (changes: Partial<JudgedView>): readonly string[] =>
    judgedRows({ ...judged, ...changes }).map(({ label, count, rest }) => `${label}: ${count}${rest}`);

  test("has no row for what the level does not have", () => {
    expect(lines({})).toEqual([
      "Competencies met: 1 of 4, needs 3",
      "Two or more grades short: none",
      "Ratings: 4 of 4",
    ]);
  });

  test("counts weights where counts do not decide", () => {
    expect(lines({ weight: { short: 2.25, allowed: 1 } }).slice(0, 2)).toEqual([
      "Competencies met: 1 of 4",
      "Short by weight: 2.3, may be 1",
    ]);
  });

  test.each<{ readonly far: readonly string[]; readonly unknown: readonly string[]; readonly line: string }>([
    { far: [], unknown: [], line: "none" },
    { far: ["Influence"], unknown: [], line: "1: Influence" },
    { far: [], unknown: ["Technology"], line: "unknown: Technology" },
    {
      far: ["People", "Influence"],
      unknown: ["Technology"],
      line: "2: People, Influence; unknown: Technology",
    },
    { far: ["A", "B", "C", "D"], unknown: ["E", "F", "G", "H", "I"], line: "4; unknown: 5" },
  ])("names what is far short, and what nobody knows: $line", ({ far, unknown, line }) => {
    expect(lines({ farShort: far, unknown })[1]).toBe(`Two or more grades short: ${line}`);
  });

  test("calls what a level adds new", () => {
    expect(lines({ risers: { met: 1, of: 2, needs: 2 } })).toContain("New at L3: 1 of 2, needs 2");
  });

  test("says of how many competencies the level asks nothing", () => {
    expect(lines({ ratings: { rated: 3, asked: 4, of: 6 } }).at(-1)).toBe("Ratings: 3 of 4, 2 not asked here");
  });
});

test("any role of another track can be chosen", () => {
  const html = render(<AnotherTrack ladder={FOUR} person={aPerson(FOUR, NORA)} />);
  const roles = texts("option", html);
  expect([roles.length, roles[0], roles.at(-1)]).toEqual([11, "Tech Lead TL4", "Engineering Manager EM7"]);
  expect(all("label", html)[0]?.attribs["for"]).toBe(all("select", html)[0]?.attribs["id"]);
});
