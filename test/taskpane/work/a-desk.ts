/** What the actions of the working pane work with, over an emulated Excel. */

import { vi } from "vitest";
import { type Follower, followTeam } from "../../../src/app/follow-team.ts";
import type { Said } from "../../../src/taskpane/parts/said.ts";
import { createStore } from "../../../src/taskpane/parts/store.ts";
import { bookActions } from "../../../src/taskpane/work/book-actions.ts";
import { cellActions } from "../../../src/taskpane/work/cell-actions.ts";
import { type Desk, queue } from "../../../src/taskpane/work/desk.ts";
import { reduceWork, startWork } from "../../../src/taskpane/work/work-state.ts";
import type { LiveCalibration } from "../../helpers/live-calibration.ts";

/** Resolves when the team has been read. */
export async function openDesk(sheet: LiveCalibration, onWorkbookChanged: (said: Said) => void = () => undefined) {
  const store = createStore(reduceWork, startWork(null, true));
  const follower: Follower = followTeam({ ...sheet, sheet: "Team" }, (followed) =>
    store.dispatch({ kind: "followed", followed }),
  );
  let isRunning = false;
  const run: Desk["run"] = async (_, job) => {
    isRunning = true;
    const result = await job({});
    isRunning = false;
    return result;
  };
  const desk: Desk = {
    open: sheet,
    ladder: sheet.ladder,
    store,
    follower: () => follower,
    run,
    inTurn: queue(store),
    onWorkbookChanged,
  };
  await vi.waitUntil(() => store.get().team !== null);
  return {
    desk,
    follower,
    actions: { ...cellActions(desk), ...bookActions(desk) },
    /** All that was asked for is done. */
    done: async (): Promise<void> => {
      await new Promise<void>((resolve) => desk.inTurn(async () => resolve()));
      await vi.waitUntil(() => !isRunning);
    },
  };
}
