/** The pane's state, and what people can do with it. */

import { useEffect, useReducer, useRef } from "react";
import { sentenceOf } from "../app/host-error.ts";
import { readInstallation } from "../app/read-installation.ts";
import type { WorkbookPort } from "../app/workbook-port.ts";
import type { Ladder, LadderId } from "../domain/ladder.ts";
import { type Action, type PaneState, reducePane, startPane } from "./pane-state.ts";
import { perform } from "./perform.ts";
import { describeFound } from "./wording.ts";

export interface PaneActions {
  readonly choose: (ladder: LadderId) => void;
  /** `sheet` overrides the one that is known. Does nothing while another action runs. */
  readonly run: (action: Action, sheet?: string) => void;
  readonly cancel: () => void;
}

/** `ladders` must hold at least one. */
export function usePane(
  workbook: WorkbookPort,
  ladders: readonly [Ladder, ...Ladder[]],
): { readonly state: PaneState; readonly ladder: Ladder; readonly actions: PaneActions } {
  const [state, dispatch] = useReducer(reducePane, ladders[0].id, startPane);
  const abort = useRef<AbortController | null>(null);
  const ladder = ladders.find(({ id }) => id === state.ladder) ?? ladders[0];

  useEffect(() => {
    const look = async (): Promise<void> => {
      const installation = await readInstallation(workbook);
      // Of a ladder that did not come with Rungs the pane knows nothing; the first action says so.
      const isKnown = ladders.some(({ id }) => id === installation.ladder);
      if (isKnown) dispatch({ kind: "found", installation, said: describeFound(installation) });
    };
    look().catch((fault: unknown) => dispatch({ kind: "unreadable", sentence: sentenceOf(fault) }));
  }, [workbook, ladders]);

  const run = async (action: Action, sheet = state.sheet): Promise<void> => {
    // A ref, since a second click may come before the state of the first is drawn.
    if (abort.current) return;
    abort.current = new AbortController();
    dispatch({ kind: "started", action });
    const answer = await perform(action, {
      workbook,
      ladder,
      options: {
        ...(sheet !== null && { sheet }),
        signal: abort.current.signal,
        onProgress: (progress) => dispatch({ kind: "progressed", progress }),
      },
    });
    abort.current = null;
    dispatch({ kind: "ended", answer });
  };

  const actions: PaneActions = {
    choose: (chosen) => dispatch({ kind: "ladder-chosen", ladder: chosen }),
    run: (action, sheet) => void run(action, sheet),
    cancel: () => abort.current?.abort(),
  };
  return { state, ladder, actions };
}
