/** The screens of the pane, in an order in which each leads to the next, over the sample. */

import type { PaneKeyboard } from "../helpers/pane-keyboard.ts";
import type { PreviewPage } from "../helpers/preview-page.ts";

interface Visit {
  readonly preview: PreviewPage;
  readonly keyboard: PaneKeyboard;
}

interface Screen {
  readonly name: string;
  /** Goes there from the screen before, with the keyboard in the pane at both ends. */
  readonly open: (visit: Visit) => Promise<void>;
  /** What tells that it is there. */
  readonly shows: string;
}

/** Selects a cell, types into it if there is something to type, and comes back to the pane once it has followed. */
async function select({ preview, keyboard }: Visit, address: string, typed?: string): Promise<void> {
  await preview.page.getByLabel("Name box").fill(address);
  await keyboard.press("Enter");
  await preview.page.locator("#grid:focus-within").waitFor();
  await preview.pane
    .getByText(`row ${address.replace(/\D/g, "")}`)
    .first()
    .waitFor();
  if (typed !== undefined) {
    await preview.page.keyboard.type(typed);
    await keyboard.press("Enter");
  }
  await keyboard.press("F6");
  // What had the focus may have gone meanwhile; the pane then gives it to what follows.
  await preview.pane.locator(":focus").first().waitFor();
}

async function turnTo({ keyboard }: Visit, step: "ArrowLeft" | "ArrowRight", from: RegExp): Promise<void> {
  await keyboard.tabTo("tab", from);
  await keyboard.press(step);
}

export const SCREENS: readonly Screen[] = [
  {
    name: "first-run",
    open: ({ keyboard }) => keyboard.press("F6", "Tab"),
    shows: "Bring a career ladder into this sheet",
  },
  {
    name: "columns",
    open: ({ keyboard }) => keyboard.choose("button", "Choose the table"),
    shows: "What will change:",
  },
  {
    name: "inserted",
    open: ({ keyboard }) => keyboard.choose("button", "Insert ladder"),
    shows: "Pick a person in the sheet",
  },
  { name: "rating", open: (visit) => select(visit, "G4"), shows: "Enhances" },
  {
    name: "answer",
    open: async (visit) => {
      await select(visit, "B8");
      await visit.keyboard.choose("button", "Show as table");
    },
    shows: "D5 asks",
  },
  {
    name: "blank",
    open: (visit) => select(visit, "B18"),
    shows: "What would settle it",
  },
  {
    name: "failure",
    open: async (visit) => {
      const { pane } = visit.preview;
      const rating = (now: string): Promise<void> =>
        pane.locator("[aria-current=true]").getByText(now, { exact: true }).waitFor();
      await select(visit, "F18");
      await pane.getByRole("radiogroup", { name: "Technology" }).waitFor();
      await visit.keyboard.press("4");
      // A rating leads to the next person.
      await pane.getByText("row 19").first().waitFor();
      await select(visit, "F18");
      await rating("4");
      await select(visit, "F18", "2");
      await rating("2");
      await visit.keyboard.press("Control+z");
    },
    shows: "F18",
  },
  { name: "findings", open: (visit) => turnTo(visit, "ArrowRight", /Person/), shows: "Use Owns" },
  { name: "team", open: (visit) => turnTo(visit, "ArrowRight", /Findings/), shows: "Ready to discuss" },
  {
    name: "menu",
    open: async ({ keyboard }) => {
      await keyboard.tabTo("button", "Four tracks");
      await keyboard.press("Enter");
    },
    shows: "Remove Rungs…",
  },
  {
    name: "copy",
    open: ({ keyboard }) => keyboard.press(...Array.from({ length: 4 }, () => "ArrowDown"), "Enter"),
    shows: "What it leaves out",
  },
  {
    name: "remove",
    open: async ({ keyboard }) => {
      await keyboard.tabTo("button", "Four tracks");
      await keyboard.press("Enter", "End", "Enter");
    },
    shows: "What goes",
  },
];
