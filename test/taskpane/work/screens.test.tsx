import type { ReactElement } from "react";
import { describe, expect, test } from "vitest";
import { askedGrades } from "../../../src/app/asked-grades.ts";
import type { Team } from "../../../src/app/team.ts";
import { FindingsScreen } from "../../../src/taskpane/work/findings-screen.tsx";
import { PersonStrip, type Who } from "../../../src/taskpane/work/person-strip.tsx";
import { RatingCard } from "../../../src/taskpane/work/rating-card.tsx";
import { Tabs } from "../../../src/taskpane/work/tabs.tsx";
import { TeamScreen } from "../../../src/taskpane/work/team-screen.tsx";
import { all, draw, type Html, nameOf, names, textOf, withRole } from "../html.tsx";
import { aTeam, personIn, ratingAt } from "./a-team.ts";

const nothing = (): void => undefined;

function ratingCard(team: Team, cell: string): Html {
  const person = personIn(team, Number(cell.slice(1)));
  const rating = ratingAt(team, cell);
  const card: ReactElement = (
    <RatingCard
      person={person}
      rating={rating}
      asked={askedGrades(team.ladder, person, rating.competency)}
      findings={person.findings.filter((finding) => finding.cell === cell)}
      after="stay"
      onRate={nothing}
      onGoTo={nothing}
      onFix={nothing}
      onAfter={nothing}
    />
  );
  return draw(card);
}

const grades = (html: Html) => withRole("radiogroup", html).find((group) => nameOf(group) !== "After rating") ?? [];
const checked = (html: Html) =>
  withRole("radio", grades(html))
    .filter(({ attribs }) => attribs["aria-checked"] === "true")
    .map(nameOf);

describe("the rating card", () => {
  const team = aTeam([{ ratings: [4, 3, 3, 3, 3] }, { ratings: ["", "Ownes", 3.5, "n/o", 2] }]);

  test("says of every grade what it is and who asks it", () => {
    const labels = names(withRole("radio", grades(ratingCard(team, "G2"))));
    expect(labels).toHaveLength(6);
    expect(labels[2]).toMatch(/^3 of 5, Owns\. D4 asks this\. Runs it in production/);
    expect(labels[3]).toMatch(/^4 of 5, Evolves\. D5 asks this\. /);
    expect(labels[0]).not.toContain("asks");
    expect(labels[5]).toBe("Not observed (writes n/o)");
  });

  test.each<readonly [cell: string, what: string, chosen: readonly RegExp[]]>([
    ["G2", "a grade", [/^3 of 5/]],
    ["F3", "nothing", []],
    ["G3", "what is no grade", []],
    ["H3", "what lies between two grades", []],
    ["I3", "a deliberate blank", [/^Not observed/]],
  ])("%s, which holds %s, has as chosen what it holds", (cell, _, chosen) => {
    const found = checked(ratingCard(team, cell));
    expect(found).toHaveLength(chosen.length);
    for (const [index, pattern] of chosen.entries()) expect(found[index]).toMatch(pattern);
  });

  test("one grade can be reached by Tab: the chosen one, or the first", () => {
    const reachable = (cell: string) =>
      withRole("radio", grades(ratingCard(team, cell)))
        .filter(({ attribs }) => attribs["tabindex"] === "0")
        .map((radio) => nameOf(radio).slice(0, 6));
    expect([reachable("G2"), reachable("F3"), reachable("I3")]).toEqual([["3 of 5"], ["1 of 5"], ["Not ob"]]);
  });

  test("shows the person's other ratings, each with its words", () => {
    const buttons = all("button", ratingCard(team, "G3")).filter(({ attribs }) => "aria-current" in attribs);
    expect(buttons.map(textOf)).toEqual([
      "Technology–, not rated",
      "System!, “Ownes” is no grade",
      "People3.5, Mentors, 3",
      "Processn/o, not observed",
      "Influence2, Team, 2",
    ]);
  });

  test("says what is wrong in the cell, with the way to put it right", () => {
    const html = ratingCard(team, "G3");
    expect(textOf(html)).toContain("“Ownes” is no grade of System. Did you mean Owns?");
    expect(names(all("button", html))).toContain("Use Owns (3) in G3");
  });
});

describe("the person strip", () => {
  const team = aTeam([
    { name: "Nora Lindqvist", months: 8 },
    { name: "Ana", level: "D9" },
  ]);
  const strip = (who: Who, showsStanding = true): string =>
    textOf(draw(<PersonStrip who={who} showsStanding={showsStanding} onStep={nothing} />));

  test.each<readonly [who: Who, text: string]>([
    [
      { kind: "person", person: personIn(team, 2), isLastSeen: false },
      "Nora LindqvistD4At levelDeveloper D4 · 8 months · row 2",
    ],
    [
      { kind: "person", person: personIn(team, 2), isLastSeen: true },
      "Nora LindqvistD4At levelDeveloper D4 · 8 months · row 2, last seen",
    ],
    [{ kind: "person", person: personIn(team, 3), isLastSeen: false }, "AnaCheck the trackNo track or level · row 3"],
    [{ kind: "people", count: 12 }, "12 peopleSelect one row to see one of them"],
    [{ kind: "nobody" }, "No one selectedClick any cell in a person’s row"],
  ])("%# says who is selected", (who, text) => {
    expect(strip(who)).toBe(text);
  });

  test("keeps how a person stands to itself while levels are hidden", () => {
    expect(strip({ kind: "person", person: personIn(team, 2), isLastSeen: false }, false)).not.toContain("At level");
  });
});

describe("the tabs", () => {
  test("count the errors beside the findings", () => {
    const html = draw(<Tabs chosen="team" errors={3} onChoose={nothing} />);
    expect(withRole("tab", html).map(textOf)).toEqual(["Person", "Findings3", "Team"]);
    expect(withRole("tab", html).map(({ attribs }) => attribs["aria-selected"])).toEqual(["false", "false", "true"]);
  });
});

describe("the findings", () => {
  const screen = (team: Team): Html => draw(<FindingsScreen team={team} onGo={nothing} onFix={nothing} />);

  test("name the person, the cell and the sentence, and fix what is safe to fix", () => {
    const html = screen(aTeam([{ name: "Oskar Nowak", ratings: [3, "Ownes", 3, 3, 2] }, {}]));
    expect(all("li", html).map(textOf)).toEqual([
      "Oskar NowakG2“Ownes” is no grade of System. Did you mean Owns?Use Owns (3)",
    ]);
    expect(names(all("button", html))).toEqual(["Go to G2", "Use Owns (3) in G2"]);
  });

  test("say it when there are none", () => {
    expect(textOf(screen(aTeam([{}, {}])))).toBe("Nothing found. 2 people checked.");
  });

  test("show fifty of a long list, and the way to more", () => {
    const html = screen(aTeam(Array.from({ length: 70 }, () => ({ ratings: [3, "", 3, 3, 2] }))));
    expect(all("li", html)).toHaveLength(50);
    expect(names(all("button", html))).toContain("Show 20 more of 20");
  });
});

describe("the team", () => {
  const rows = [{}, { manager: "S. Iyer", ratings: [3, "n/o", "", 3, 2] }];
  const screen = (team: Team): Html => draw(<TeamScreen team={team} onGo={nothing} onShowLevels={nothing} />);

  test("counts people by how they stand, and ratings by manager", () => {
    const text = textOf(screen(aTeam(rows)));
    expect(text).toContain("2 people");
    expect(text).toContain("At level1");
    expect(text).toContain("K. Adeyemi5 of 5");
    expect(text).toContain("S. Iyer3 of 5, 1 not observed");
  });

  test("shows no levels while they are hidden, and offers them", () => {
    const html = screen(aTeam(rows, { hasResults: false }));
    expect(textOf(html)).toContain("Levels are hidden while you rate.");
    expect(textOf(html)).not.toContain("At level");
    expect(names(all("button", html))).toEqual(["Show levels"]);
  });
});
