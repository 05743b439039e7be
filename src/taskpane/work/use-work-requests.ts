import { useRequests } from "../parts/use-requests.ts";
import type { WorkModel } from "./use-work.ts";

/** What the ribbon asks is what the buttons of the working pane do. */
export function useWorkRequests({ actions, desk }: WorkModel, onSetUp: () => void): void {
  useRequests((request) => {
    switch (request) {
      case "insert":
        onSetUp();
        break;
      case "check":
        // The notice says how many; these are which.
        desk.store.dispatch({ kind: "tab-chosen", tab: "findings" });
        actions.checkAgain();
        break;
      case "undo":
        actions.undo();
        break;
    }
    return true;
  });
}
