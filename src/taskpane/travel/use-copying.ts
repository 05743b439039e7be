/** Whose copy people have chosen, what it would contain, and the making of it. */

import { useEffect, useState } from "react";
import { sentenceOf } from "../../app/host-error.ts";
import {
  copyAsSeen,
  copyForManager,
  type CopyReading,
  describeCopyRefusal,
  type ManagerCopy,
  type ManagerGroup,
  readForCopy,
} from "../../app/manager-copy.ts";
import { runJob } from "../work/book-actions.ts";
import { type Desk, fail } from "../work/desk.ts";
import { CHANGED, describeGone, describeOpened } from "./copy-wording.ts";

export type Copying =
  | { readonly kind: "reading" }
  | { readonly kind: "failed"; readonly sentence: string }
  | {
      readonly kind: "chosen";
      readonly reading: CopyReading;
      readonly group: ManagerGroup;
      readonly copy: ManagerCopy;
    };

type Chosen = Extract<Copying, { readonly kind: "chosen" }>;

function chosen(reading: CopyReading, group: ManagerGroup): Copying {
  const copy = copyForManager(reading, group);
  if (!copy.ok) return { kind: "failed", sentence: describeCopyRefusal(copy.error) };
  return { kind: "chosen", reading, group, copy: copy.value };
}

/** At first the manager whose person was seen last, by row. */
async function read({ open, ladder, store }: Desk): Promise<Copying> {
  const { team, person } = store.get();
  const result = await readForCopy(open.workbook, ladder, team?.calibration.roster.sheet ?? "");
  if (!result.ok) return { kind: "failed", sentence: describeCopyRefusal(result.error) };
  const { managers } = result.value;
  const row = team?.people[person ?? -1]?.row ?? -1;
  const group = managers.find(({ rows }) => rows.includes(row)) ?? managers[0];
  return group ? chosen(result.value, group) : { kind: "failed", sentence: "There is nobody to copy." };
}

/** Makes the copy and hands it to Excel; answers what is to be looked at first where that has changed. */
async function make(desk: Desk, { reading, group, copy: seen }: Chosen): Promise<Copying | null> {
  const { workbook } = desk.open;
  const now = await copyAsSeen(workbook, reading, group, seen.contents);
  if (!now.ok) return { kind: "failed", sentence: describeCopyRefusal(now.error) };
  if (now.value.kind === "changed") {
    const { reading: again, group: same } = now.value;
    // Nobody else's copy takes its place: it might be sent unseen.
    if (!same) return { kind: "failed", sentence: describeGone(group) };
    fail(desk, CHANGED);
    return chosen(again, same);
  }
  const { newWorkbookFile } = await import("../../files/new-workbook-file.ts");
  await workbook.openNew(await newWorkbookFile(now.value.copy.workbook));
  desk.store.dispatch({ kind: "aside-left" });
  desk.store.dispatch({ kind: "said", said: describeOpened(group.manager, group.rows.length) });
  return null;
}

export interface CopyingModel {
  readonly copying: Copying;
  readonly choose: (group: ManagerGroup) => void;
  readonly make: () => void;
}

export function useCopying(desk: Desk): CopyingModel {
  const [copying, setCopying] = useState<Copying>({ kind: "reading" });
  useEffect(() => {
    let isLeft = false;
    void read(desk)
      .catch((fault: unknown): Copying => ({ kind: "failed", sentence: sentenceOf(fault) }))
      .then((found) => !isLeft && setCopying(found));
    return () => {
      isLeft = true;
    };
  }, [desk]);
  return {
    copying,
    choose: (group) => setCopying((now) => (now.kind === "chosen" ? chosen(now.reading, group) : now)),
    make: () => {
      if (copying.kind !== "chosen") return;
      runJob(desk, "Making the copy", async () => {
        const next = await make(desk, copying);
        if (next) setCopying(next);
      });
    },
  };
}
