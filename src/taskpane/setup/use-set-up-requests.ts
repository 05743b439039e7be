import type { Failure } from "../parts/said.ts";
import { useRequests } from "../parts/use-requests.ts";
import type { SetUpModel } from "./use-set-up.ts";

const NO_LADDER: Failure = { sentence: "There is no ladder beside a roster yet: insert one first.", sheets: [] };

/** The ribbon can open set-up, which is open; whatever else it asks belongs to the screen that set-up goes back to. */
export function useSetUpRequests({ running, actions }: SetUpModel, onLeave: (() => void) | undefined): void {
  useRequests((request) => {
    // What runs shows how far it is, and how to cancel it.
    if (request === "insert" || running) return true;
    if (!onLeave) actions.say({ kind: "failed", failure: NO_LADDER });
    onLeave?.();
    return onLeave === undefined;
  });
}
