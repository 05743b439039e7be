/** How an action ended. It ended whole, or it was rolled back, or it says what remains and repairs that on the next run. */

import { describeRefusal, type Refusal } from "../sheet/refusal.ts";

export type ActionResult<Report> =
  | {
      readonly kind: "done";
      readonly report: Report;
      /** Something an earlier run had left half done was repaired first. */ readonly repaired: boolean;
    }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  /** Everything is as it was before. */
  | { readonly kind: "rolled-back"; readonly cause: string }
  /** Rolling back failed too: these parts may still be there; the next action repairs them first. */
  | { readonly kind: "remains"; readonly cause: string; readonly remains: readonly string[] };

/** A plain sentence for every end but "done". */
export function describeFailure(result: Exclude<ActionResult<unknown>, { readonly kind: "done" }>): string {
  switch (result.kind) {
    case "refused":
      return describeRefusal(result.refusal);
    case "rolled-back":
      return `${result.cause} Nothing was changed.`;
    case "remains":
      return `${result.cause} Left half done: ${result.remains.join(", ")}. Run any Rungs action again to repair this first.`;
  }
}
