import type { Failure } from "../parts/said.ts";
import { useRequests } from "../parts/use-requests.ts";
import type { SetUpModel } from "./use-set-up.ts";

const NO_LADDER: Failure = { sentence: "There is no ladder beside a roster yet: insert one first.", sheets: [] };

/** The ribbon can open set-up, which is open; whatever else it asks belongs to the screen that set-up goes back to. */
export function useSetUpRequests({ state, running, actions }: SetUpModel, onLeave: (() => void) | undefined): void {
  useRequests((request) => {
    // Reading can be left at any time; what is being inserted shows how far it is, and how to cancel it.
    const canLeave = running === null || (onLeave !== undefined && state.view.at !== "columns");
    if (request === "insert" || !canLeave) return true;
    if (!onLeave) actions.say({ kind: "failed", failure: NO_LADDER });
    onLeave?.();
    return onLeave === undefined;
  });
}
