import { FluentProvider } from "@fluentui/react-components";
import { DomUtils, parseDocument } from "htmlparser2";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { CalibrationReport, Finding } from "../../src/app/report.ts";
import { bundledLadder } from "../../src/catalog/catalog.ts";
import type { Ladder } from "../../src/domain/ladder.ts";
import { type Answer, type PaneState, startPane } from "../../src/taskpane/pane-state.ts";
import { paneTheme } from "../../src/taskpane/parts/pane-theme.ts";
import { PaneView } from "../../src/taskpane/pane-view.tsx";
import { NOT_A_DECISION } from "../../src/taskpane/wording.ts";

type HtmlElement = NonNullable<ReturnType<typeof DomUtils.findOne>>;
type Html = Parameters<typeof DomUtils.textContent>[0];

function theLadder(): Ladder {
  const found = bundledLadder("four-tracks");
  if (!found) throw new Error("four-tracks is bundled");
  return found;
}

const ladder = theLadder();
const start = startPane(ladder.id);
const actions = { choose: () => undefined, run: () => undefined, cancel: () => undefined };

function show(changes: Partial<PaneState>): Html {
  const view = (
    <FluentProvider theme={paneTheme(false)}>
      <PaneView state={{ ...start, ...changes }} ladders={[ladder]} ladder={ladder} actions={actions} />
    </FluentProvider>
  );
  return parseDocument(renderToStaticMarkup(view)).children;
}

const textOf = (html: Html): string => DomUtils.textContent(html);
const all = (tag: string, html: Html): HtmlElement[] => DomUtils.getElementsByTagName(tag, html);
const buttons = (html: Html): string[] => all("button", html).map(textOf);
const withRole = (role: string, html: Html): HtmlElement[] =>
  DomUtils.findAll(({ attribs }) => attribs["role"] === role, [html].flat());

const finding = (severity: Finding["severity"], cell: string): Finding => ({
  code: "rating-off-scale",
  severity,
  cell,
  message: `${cell}: rating 6 is above the scale maximum, 5.`,
});

const reportOf = (...findings: readonly Finding[]): CalibrationReport => ({
  findings,
  recommendations: [
    {
      employeeId: "E1",
      recommendedLevel: "D4",
      stepTo: "D5",
      outcome: "at-current-level",
      interval: null,
      shortfalls: [],
    },
    { employeeId: "E2", recommendedLevel: null, stepTo: null, outcome: "check-rating", interval: null, shortfalls: [] },
  ],
});

const answered = (changes: Partial<Answer> = {}): Partial<PaneState> => ({
  step: "check",
  canUndo: true,
  answer: {
    action: "check",
    done: { title: "Ratings checked.", sentences: [] },
    sheet: "Team",
    team: reportOf(),
    failure: null,
    ...changes,
  },
});

describe("the frame", () => {
  test.each([
    { title: "at the start", state: {}, step: "Insert ladder" },
    { title: "with a ladder in the sheet", state: { step: "recommend" as const }, step: "Recommend levels" },
    { title: "after a check", state: answered(), step: "Check again" },
  ])("$title the footer has the one next step", ({ state, step }) => {
    const html = show(state);
    expect(all("footer", html).flatMap((footer) => buttons(footer.children))).toEqual([step]);
    expect(["header", "main", "h1"].map((tag) => all(tag, html).length)).toEqual([1, 1, 1]);
  });

  test("the live region is there before it has anything to say", () => {
    expect(withRole("status", show({})).map((region) => textOf(region))).toEqual([""]);
  });
});

describe("the first run", () => {
  test("offers the ladders as radio buttons in a group with a name", () => {
    const html = show({});
    const [group] = withRole("radiogroup", html);
    const label = DomUtils.getElementById(group?.attribs["aria-labelledby"] ?? "", html, true);
    expect(label && textOf(label)).toBe("Which ladder?");
    const radios = all("input", html);
    expect(radios.map(({ attribs }) => [attribs["type"], attribs["value"], "checked" in attribs])).toEqual([
      ["radio", "four-tracks", true],
    ]);
  });

  test("says what a ladder holds", () => {
    expect(textOf(show({}))).toContain(
      "Developer, Tech Lead, Technical Program Manager, Engineering Manager. 18 levels, 5 competencies.",
    );
  });
});

describe("an answer", () => {
  test("is read out, with how people stand, and is no decision", () => {
    const [region] = withRole("status", show(answered()));
    expect(all("li", region?.children ?? []).map((item) => textOf(item))).toEqual([
      "Nothing found. 2 people checked.",
      "The rules give a level to 1 of 2 people.",
      "1 has something to put right first.",
    ]);
    expect(textOf(region?.children ?? [])).toContain(NOT_A_DECISION);
  });

  test("after an insertion speaks of ratings and not yet of levels", () => {
    const text = textOf(
      withRole("status", show(answered({ action: "insert", team: reportOf(finding("error", "F12")) }))),
    );
    expect(text).toContain("1 error.");
    expect(text).not.toContain("The rules give");
  });

  test.each([
    { canUndo: true, expected: ["Undo", "Check again"] },
    { canUndo: false, expected: ["Check again"] },
  ])("can be undone only where there is something to undo ($canUndo)", ({ canUndo, expected }) => {
    expect(buttons(show({ ...answered(), canUndo }))).toEqual(expected);
  });
});

describe("findings", () => {
  test("stand by severity, the most severe open, each with its cell and its sentence", () => {
    const team = reportOf(finding("error", "F12"), finding("warning", "G3"), finding("warning", "G4"));
    const groups = all("details", show(answered({ team })));
    expect(groups.map(({ attribs, children }) => [textOf(all("summary", children)), "open" in attribs])).toEqual([
      ["Errors 1", true],
      ["Warnings 2", false],
    ]);
    expect(textOf(all("li", groups[0]?.children ?? []))).toBe("F12: rating 6 is above the scale maximum, 5.");
    expect(textOf(all("strong", groups[0]?.children ?? []))).toBe("F12");
  });

  test("of thousands the first hundred are shown, and the number of all", () => {
    const many = Array.from({ length: 2_000 }, (_, row) => finding("error", `F${row + 2}`));
    const [group] = all("details", show(answered({ team: reportOf(...many) })));
    expect(all("li", group?.children ?? [])).toHaveLength(100);
    expect(textOf(group?.children ?? [])).toContain("The first 100 of 2000");
  });
});

describe("what goes wrong", () => {
  const failure = { sentence: "Several sheets hold a roster.", sheets: ["Spring", "Autumn"], isNothingToUndo: false };

  test("is an alert with its sentence and the choice that it asks for", () => {
    const [alert] = withRole("alert", show({ ...answered({ done: null, team: null, failure }), canUndo: false }));
    expect(all("p", alert?.children ?? []).map((sentence) => textOf(sentence))).toEqual([failure.sentence]);
    expect(buttons(alert?.children ?? [])).toEqual(["Spring", "Autumn"]);
  });

  test.each([
    { title: "is the one that offers the way back", done: null },
    { title: "leaves the way back to what was done", done: { title: "Ratings checked.", sentences: [] } },
  ])("$title", ({ done }) => {
    expect(buttons(show(answered({ done, failure }))).filter((label) => label === "Undo")).toHaveLength(1);
  });

  test("after an action that went well stands beside what was done", () => {
    const html = show(answered({ action: "insert", team: null, failure }));
    expect(textOf(withRole("status", html))).toContain("Ratings checked.");
    expect(withRole("alert", html)).toHaveLength(1);
  });
});

describe("while an action runs", () => {
  test.each([
    { action: "insert" as const, expected: ["Cancel", "Insert ladder"] },
    { action: "undo" as const, expected: ["Insert ladder"] },
  ])("$action: the next step waits without losing the focus", ({ action, expected }) => {
    const html = show({ running: { action, progress: { done: 3, total: 12 } } });
    expect(buttons(html)).toEqual(expected);
    expect(all("main", html)[0]?.attribs["aria-busy"]).toBe("true");
    expect(all("button", html).at(-1)?.attribs).toMatchObject({ "aria-disabled": "true" });
    expect(textOf(withRole("status", html))).toContain("25 %");
  });
});
