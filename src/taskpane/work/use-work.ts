/** The working pane's state and what people can do in it, over a workbook that is followed as long as the pane is open. */

import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { OpenWorkbook } from "../../app/change-field.ts";
import { type Follower, followTeam } from "../../app/follow-team.ts";
import type { Ladder } from "../../domain/ladder.ts";
import type { Said } from "../parts/said.ts";
import { createStore, type Store } from "../parts/store.ts";
import { type Running, useAction } from "../parts/use-action.ts";
import { type BookActions, bookActions } from "./book-actions.ts";
import { type CellActions, cellActions } from "./cell-actions.ts";
import { type Desk, queue } from "./desk.ts";
import { reduceWork, startWork, type WorkEvent, type WorkState } from "./work-state.ts";

export interface WorkProps {
  readonly open: OpenWorkbook;
  readonly ladder: Ladder;
  /** The roster's sheet. */
  readonly sheet: string;
  /** How the action ended that led here. */
  readonly said: Said | null;
  readonly canUndo: boolean;
  /** Opens the columns again. */
  readonly onSetUp: () => void;
  /** The ladder or the roster may be gone. */
  readonly onWorkbookChanged: (said: Said) => void;
}

export interface WorkModel {
  readonly state: WorkState;
  readonly running: Running | null;
  readonly actions: CellActions & BookActions;
  readonly desk: Desk;
  readonly cancel: () => void;
}

function useFollower(store: Store<WorkState, WorkEvent>, { open, ladder, sheet }: WorkProps): () => Follower | null {
  const follower = useRef<Follower>(null);
  useEffect(() => {
    const following = followTeam({ ...open, ladder, sheet }, (followed) =>
      store.dispatch({ kind: "followed", followed }),
    );
    follower.current = following;
    return () => {
      follower.current = null;
      void following.stop();
    };
  }, [store, open, ladder, sheet]);
  return () => follower.current;
}

/** `props.open` stays the same object while the pane is open. */
export function useWork(props: WorkProps): WorkModel {
  const { open, ladder, said, canUndo, onWorkbookChanged } = props;
  const [store] = useState(() => createStore(reduceWork, startWork(said, canUndo)));
  const state = useSyncExternalStore(store.subscribe, store.get);
  const { running, run, cancel } = useAction();
  const follower = useFollower(store, props);
  const [desk] = useState((): Desk => ({
    open,
    ladder,
    store,
    follower,
    run,
    inTurn: queue(store),
    onWorkbookChanged,
  }));
  const [actions] = useState(() => ({ ...cellActions(desk), ...bookActions(desk) }));
  return { state, running, actions, desk, cancel };
}
