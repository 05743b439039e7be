/**
 * The commands of the ribbon. Excel runs them in the page of the pane, which the two share: each brings the pane up and
 * leaves the action to it, so that its progress and its end are told in one place.
 */

import type { PaneRequest, PaneRequests } from "../app/pane-requests.ts";

/** By the names of their functions in the manifest. */
const COMMANDS: Readonly<Record<string, PaneRequest>> = {
  insertLadder: "insert",
  checkRatings: "check",
  undoLastAction: "undo",
};

/** A pane that does not come up works on all the same, and tells how it ended when it is opened. */
async function showPane(office: typeof Office): Promise<void> {
  try {
    await office.addin.showAsTaskpane();
  } catch {
    // There is nobody to be told, and no pane to tell it in.
  }
}

/** To be called as soon as Office.js is ready: Excel may have opened the page for a command. */
export function registerCommands(office: typeof Office, requests: Pick<PaneRequests, "ask">): void {
  for (const [name, request] of Object.entries(COMMANDS)) {
    office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      // First, so that it is told whatever happens: a command that is not over after five minutes counts as hung.
      event.completed();
      requests.ask(request);
      void showPane(office);
    });
  }
}
