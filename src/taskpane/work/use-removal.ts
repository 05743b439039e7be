/** What taking Rungs out would do, read once and worked out for each choice; and the removal itself. */

import { useCallback, useState } from "react";
import { describeFailure } from "../../app/action-result.ts";
import type { RemovalChoice, RemovalReport } from "../../app/remove-rungs.ts";
import type { ApplyOptions } from "../../app/workbook-port.ts";
import { withRepair } from "../parts/said.ts";
import { type Found, useFound } from "../parts/use-found.ts";
import { runJob } from "./book-actions.ts";
import type { Desk } from "./desk.ts";
import { describeRemoved } from "./removal-wording.ts";
import { failureOf } from "./work-wording.ts";

// Planning a removal is loaded when somebody wants one.
const loadRemoval = () => import("../../app/remove-rungs.ts");

export type Foreseen =
  { readonly kind: "report"; readonly report: RemovalReport } | { readonly kind: "refused"; readonly sentence: string };

type Foresee = (choice: RemovalChoice) => Foreseen;

async function readForeseeing({ open, ladder }: Desk): Promise<Foresee> {
  const { readForRemoval, removalOf } = await loadRemoval();
  const reading = await readForRemoval(open.workbook, ladder);
  return (choice) => {
    const result = removalOf(reading, choice);
    return result.ok
      ? { kind: "report", report: result.value }
      : { kind: "refused", sentence: describeFailure({ kind: "refused", refusal: result.error }) };
  };
}

async function remove(desk: Desk, choice: RemovalChoice, options: ApplyOptions): Promise<void> {
  const { removeRungs } = await loadRemoval();
  const result = await removeRungs(desk.open.workbook, desk.ladder, choice, options);
  if (result.kind === "done") desk.onWorkbookChanged(withRepair(describeRemoved(result.report), result.repaired));
  else desk.store.dispatch({ kind: "failed", failure: failureOf(result) });
}

export interface Removal {
  readonly keepsRatings: boolean;
  readonly keepRatings: (keeps: boolean) => void;
  /** Ratings that would go if they were not kept: those in columns of Rungs' making. Null until it is known. */
  readonly deletable: number | null;
  /** Null until the workbook has been read. */
  readonly foreseen: Foreseen | null;
  readonly remove: () => void;
}

const foreseenIn = (found: Found<Foresee>, choice: RemovalChoice): Foreseen =>
  "failure" in found ? { kind: "refused", sentence: found.failure } : found.value(choice);

export function useRemoval(desk: Desk): Removal {
  const [keepsRatings, keepRatings] = useState(true);
  const found = useFound(useCallback(() => readForeseeing(desk), [desk]));
  const choice = { keepsRatings };
  const foresee = (wish: RemovalChoice): Foreseen | null => found && foreseenIn(found, wish);
  const deleting = foresee({ keepsRatings: false });
  return {
    keepsRatings,
    keepRatings,
    deletable: deleting?.kind === "report" ? deleting.report.ratings : null,
    foreseen: foresee(choice),
    remove: () => runJob(desk, "Removing Rungs", (options) => remove(desk, choice, options)),
  };
}
