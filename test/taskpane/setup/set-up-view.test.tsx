import { DomUtils, parseDocument } from "htmlparser2";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { catalog } from "../../../src/catalog/catalog.ts";
import { Themed } from "../../../src/taskpane/parts/themed.tsx";
import { SetUpView } from "../../../src/taskpane/setup/set-up-view.tsx";
import { reduceSetUp, startSetUp, type SetUpEvent, type View } from "../../../src/taskpane/setup/setup-state.ts";
import type { Survey } from "../../../src/app/survey-of.ts";
import type { SetUpModel } from "../../../src/taskpane/setup/use-set-up.ts";
import { aQuestion, aRoster, aSurvey } from "./a-survey.ts";

type Html = Parameters<typeof DomUtils.textContent>[0];

const ladders = catalog.summaries;
const [ladder] = ladders;

const nothing = (): void => undefined;
const columns = (parts: Parameters<typeof aRoster>[0] = {}): View => ({ at: "columns", found: aRoster(parts) });

interface Shown {
  readonly view?: View;
  readonly said?: readonly SetUpEvent[];
  readonly survey?: Partial<Survey>;
  readonly running?: SetUpModel["running"];
  readonly isPresent?: boolean;
}

function show({ view, said = [], survey, running = null, isPresent = false }: Shown): Html {
  const events: readonly SetUpEvent[] = [...(view ? [{ kind: "looked", view } as const] : []), ...said];
  const state = events.reduce(reduceSetUp, startSetUp(ladder.id, isPresent));
  const model: SetUpModel = {
    state,
    ladder,
    survey: state.found && aSurvey(survey),
    running,
    actions: { say: nothing, look: nothing, insert: nothing, cancel: nothing, back: nothing },
  };
  const markup = renderToStaticMarkup(
    <Themed isDark={false}>
      <SetUpView ladders={ladders} {...model} />
    </Themed>,
  );
  return parseDocument(markup).children;
}

const textOf = (html: Html): string => DomUtils.textContent(html);
const all = (tag: string, html: Html) => DomUtils.getElementsByTagName(tag, html);
const texts = (tag: string, html: Html): string[] => all(tag, html).map(textOf);
const mainOf = (html: Html): string => texts("main", html).join("");
const footerOf = (html: Html): string => texts("footer", html).join("");

/** What a list shows, found by its label. */
function chosenIn(label: string, html: Html): string | undefined {
  const id = all("label", html).find((one) => textOf(one) === label)?.attribs["for"];
  const select = all("select", html).find(({ attribs }) => attribs["id"] === id);
  const chosen = select && all("option", select).find(({ attribs }) => "selected" in attribs);
  return chosen && textOf(chosen);
}

const optionsOf = (label: string, html: Html): string[] => {
  const id = all("label", html).find((one) => textOf(one) === label)?.attribs["for"];
  return all("select", html)
    .filter(({ attribs }) => attribs["id"] === id)
    .flatMap((select) => texts("option", select));
};

describe("the first step", () => {
  test("offers every ladder with its tracks and size, and says what comes next", () => {
    const html = show({});
    expect(texts("h2", html)).toEqual(["Bring a career ladder into this sheet"]);
    expect(texts("label", html)).toEqual([
      "Four tracksDeveloper, Tech Lead, Technical Program Manager, Engineering Manager. 18 levels, 5 competencies.",
      "Playbook 2026Software Engineer. 7 levels, 3 competencies.",
    ]);
    expect(footerOf(html)).toContain("Four tracks chosenNext: find your roster");
    expect(texts("button", html)).toContain("Choose the table");
  });
});

describe("the columns", () => {
  test("say who was found, where, and which rows were left out", () => {
    const html = show({
      view: columns(),
      survey: {
        address: "A4:K312",
        people: 287,
        firstRow: 5,
        lastRow: 312,
        leftOut: { subtotals: 8, blank: 11, repeatedHeadings: 0, withoutId: 2 },
      },
    });
    expect(mainOf(html)).toContain("Roster on “Spring review”");
    expect(mainOf(html)).toContain("A4:K312 · 287 people, rows 5–312");
    expect(mainOf(html)).toContain(
      "Left out: 8 subtotals, 11 blank rows2 without ID (kept; no answer until they have one)",
    );
  });

  test("each have a labelled list with what was found and what stands in it", () => {
    const html = show({ view: columns() });
    expect(chosenIn("Employee ID", html)).toBe("Emp. no (A): Emp. no 1, Emp. no 2");
    expect(chosenIn("Level now", html)).toBe("Level (E): Level 1, Level 2");
    expect(chosenIn("Proposed level", html)).toBe("No column");
    expect(footerOf(html)).toContain("5 of 5 columns");
  });

  test("may be missing, but for the employee ID", () => {
    const html = show({ view: columns() });
    expect(optionsOf("Name", html)).toContain("No column");
    expect(optionsOf("Employee ID", html)).not.toContain("No column");
  });

  test("that hold ratings already are kept", () => {
    const ratings = [
      { competency: "System", letters: "F", heading: "System", graded: 31, notObserved: 4, unreadable: 1 },
    ];
    expect(mainOf(show({ view: columns(), survey: { ratings } }))).toContain(
      "System (F)31 ratings kept, 4 not observed, 1 to put right",
    );
  });

  test("can be another sheet's, where there is one", () => {
    expect(texts("button", show({ view: columns({ others: ["Autumn"] }) }))).toContain("Change");
    expect(texts("button", show({ view: columns() }))).not.toContain("Change");
  });

  test("in doubt are asked about: the level, or a pay grade", () => {
    const html = show({ view: columns(), survey: { doubts: [{ role: "level", column: 6 }] } });
    expect(mainOf(html)).toContain("What does Grade (G) tell?");
    expect(texts("button", html)).toEqual(expect.arrayContaining(["Level now", "Pay grade or other"]));
  });
});

describe("questions", () => {
  const question = aQuestion({ text: "Sr Dev II", levels: ["D4", "D5"] });
  const label = "“Sr Dev II” (7 people, first in E12) means";

  test("are asked once per text, open at first", () => {
    const html = show({ view: columns(), survey: { questions: [question] } });
    expect(optionsOf(label, html)).toEqual([
      "Leave it: these people get no answer yet",
      "D4 (Developer)",
      "D5 (Developer)",
    ]);
    expect(chosenIn(label, html)).toBe("Leave it: these people get no answer yet");
  });

  test("show their answer", () => {
    const meaning = question.candidates[1]?.meaning ?? null;
    const html = show({
      view: columns(),
      said: [{ kind: "meant", question, meaning }],
      survey: { questions: [question] },
    });
    expect(chosenIn(label, html)).toBe("D5 (Developer)");
  });

  test("say what is taken as the answer", () => {
    const meaning = question.candidates[0]?.meaning ?? null;
    const html = show({
      view: columns(),
      said: [{ kind: "meant", question, meaning }],
      survey: { questions: [{ ...question, proposed: meaning }] },
    });
    expect(chosenIn("“Sr Dev II” (7 people, first in E12) is taken as", html)).toBe("D4 (Developer)");
  });

  test("beyond the first six are folded", () => {
    const questions = Array.from({ length: 8 }, (_, index) => ({ ...question, cell: `E${index}` }));
    const html = show({ view: columns(), survey: { questions } });
    expect(texts("summary", html)).toContain("2 more questions");
  });
});

describe("what does not block and what does", () => {
  test("problems are named with their cell, and can wait", () => {
    const problems = [{ cell: "A7", sentence: "employee ID “1025” also stands in A21." }];
    const html = show({ view: columns(), survey: { problems, problemCount: 4 } });
    expect(mainOf(html)).toContain("A7: employee ID “1025” also stands in A21.");
    expect(mainOf(html)).toContain("3 more wait under Findings.");
    expect(texts("button", html)).toContain("Insert ladder");
  });

  test("a protected sheet blocks, and a new sheet is the way round it", () => {
    const obstacle = { code: "sheet-protected", sheet: "Spring review" } as const;
    const problems = [{ cell: "A7", sentence: "No employee ID." }];
    const html = show({ view: columns(), survey: { obstacle, problems, problemCount: 1 } });
    expect(mainOf(html)).toContain("The sheet “Spring review” is protected");
    expect(mainOf(html)).toContain("A7: No employee ID.");
    expect(mainOf(html)).not.toContain("You can insert now");
    expect(texts("button", html)).toEqual(expect.arrayContaining(["Rate on a new sheet", "Look again"]));
    expect(texts("button", html)).not.toContain("Insert ladder");
    expect(mainOf(html)).not.toContain("What will change");
  });

  test("on a new sheet, the protection of the roster is no obstacle", () => {
    const obstacle = { code: "sheet-protected", sheet: "Spring review" } as const;
    const html = show({
      view: columns(),
      said: [{ kind: "place-chosen", place: "new-sheet" }],
      survey: { obstacle },
    });
    expect(mainOf(html)).not.toContain("is protected");
    expect(texts("button", html)).toContain("Insert ladder");
  });

  test("another ladder blocks a new sheet too", () => {
    const obstacle = { code: "other-ladder", present: "One", wanted: "Two" } as const;
    const html = show({
      view: columns(),
      said: [{ kind: "place-chosen", place: "new-sheet" }],
      survey: { obstacle },
    });
    expect(texts("button", html)).toContain("Look again");
    expect(texts("button", html)).not.toContain("Rate on a new sheet");
  });
});

describe("the other steps", () => {
  test("several rosters: one is chosen", () => {
    const html = show({ view: { at: "sheets", sheets: ["Spring review", "Autumn"], chosen: "Autumn" } });
    expect(texts("h2", html)).toEqual(["Which sheet has your roster?"]);
    const checked = all("input", html).filter(({ attribs }) => "checked" in attribs);
    expect(checked.map(({ attribs }) => attribs["value"])).toEqual(["Autumn"]);
    expect(texts("button", html)).toContain("Use this sheet");
  });

  test("no roster: what one needs, and another look", () => {
    const html = show({
      view: { at: "stuck", title: "No roster found", sentence: "It needs a row of headings.", again: "Look again" },
    });
    expect(texts("h2", html)).toEqual(["No roster found"]);
    expect(mainOf(html)).toContain("It needs a row of headings.");
    expect(texts("button", html)).toContain("Look again");
  });

  test("while the ladder is inserted nothing can be changed, and it can be cancelled", () => {
    const running = { title: "Inserting the ladder", progress: { done: 1, total: 4 }, canCancel: true };
    const html = show({ view: columns(), running });
    expect(all("section", html).some(({ attribs }) => "inert" in attribs)).toBe(true);
    expect(textOf(html)).toContain("25 %");
    expect(texts("button", html)).toContain("Cancel");
  });

  test("after a failure its sentence shows, and one can try again", () => {
    const failure = { sentence: "Excel is busy. Nothing was changed.", sheets: [] };
    const html = show({ view: columns(), said: [{ kind: "failed", failure }] });
    expect(textOf(html)).toContain("Excel is busy. Nothing was changed.");
    expect(texts("button", html)).toContain("Try again");
  });

  test("where the ladder is there already, its columns are put right and not inserted", () => {
    expect(texts("button", show({ view: columns(), isPresent: true }))).toContain("Apply");
  });
});
