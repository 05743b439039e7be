/** The pane as people use it who have no mouse. */

import { expect } from "vitest";
import type { Locator } from "playwright-core";
import type { PreviewPage } from "./preview-page.ts";

/** More than the pane ever has, with the page around it. */
const MOST_STOPS = 120;

type Role = "button" | "combobox" | "menuitem" | "radio" | "tab";

export interface PaneKeyboard {
  /** One key after the other, in Playwright's names: "Enter", "Control+z", "3". */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Goes there by Tab, or by Shift+Tab to what stands before. Fails where they never lead there. */
  readonly tabTo: (role: Role, name: string | RegExp) => Promise<void>;
  /** Goes there by Tab, and presses it. */
  readonly choose: (role: Role, name: string | RegExp) => Promise<void>;
}

/** The key that leads to one of these; null where one has the focus already. */
const wayTo = (wanted: Locator): Promise<"Tab" | "Shift+Tab" | null> =>
  wanted.evaluateAll((found) => {
    const active = document.activeElement ?? document.body;
    if (found.includes(active as HTMLElement)) return null;
    const isAhead = found.some((one) => active.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
    return isAhead ? "Tab" : "Shift+Tab";
  });

export function paneKeyboard({ page, pane }: Pick<PreviewPage, "page" | "pane">): PaneKeyboard {
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const tabTo = async (role: Role, name: string | RegExp): Promise<void> => {
    const wanted = pane.getByRole(role, { name, exact: typeof name === "string" });
    await wanted.first().waitFor({ state: "attached" });
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      const key = await wayTo(wanted);
      if (key === null) return;
      await press(key);
    }
    expect.fail(`Tab does not lead to the ${role} ${String(name)}.`);
  };
  return {
    press,
    tabTo,
    async choose(role, name) {
      await tabTo(role, name);
      await press("Enter");
    },
  };
}
