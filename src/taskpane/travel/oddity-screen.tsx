import { type ReactElement, useCallback, useState } from "react";
import { describeFailure } from "../../app/action-result.ts";
import type { Oddity } from "../../app/oddity.ts";
import { type LostRules, readLostRules, restoreRules } from "../../app/restore-rules.ts";
import type { WorkbookPort } from "../../app/workbook-port.ts";
import type { LadderCatalog } from "../../catalog/ladder-catalog.ts";
import type { Stage, StageEvent } from "../pane-stage.ts";
import { FailureCard } from "../parts/failure-card.tsx";
import { Footer } from "../parts/footer.tsx";
import { NoticeCard } from "../parts/notice-card.tsx";
import { PaneFrame } from "../parts/pane-frame.tsx";
import { PaneHeader } from "../parts/pane-header.tsx";
import { RunningCard } from "../parts/running-card.tsx";
import type { Said } from "../parts/said.ts";
import { Skeleton } from "../parts/skeleton.tsx";
import { useAction } from "../parts/use-action.ts";
import { type Found, useFound } from "../parts/use-found.ts";
import { describeOddity, describeRestored } from "./oddity-wording.ts";
import { type VersionProps, VersionScreen } from "./version-screen.tsx";
import { WarningWords } from "./warning-words.tsx";

interface OddityProps {
  readonly workbook: WorkbookPort;
  readonly catalog: LadderCatalog;
  readonly oddity: Exclude<Oddity, OtherVersion>;
  /** What was done just before. */
  readonly said: Said | null;
  readonly dispatch: (event: StageEvent) => void;
}

type OtherVersion = VersionProps["oddity"];

/** Only whole ladders tell whose columns these are. */
async function readLost(workbook: WorkbookPort, catalog: LadderCatalog): Promise<LostRules | null> {
  const ladders = await Promise.all(catalog.summaries.map(({ id }) => catalog.load(id)));
  return readLostRules(workbook, ladders);
}

const NOTHING_LOST = { value: null };

/** What is left of the ladder where its rules are missing; null until the workbook has been read. */
function useLost({ workbook, catalog, oddity }: OddityProps): Found<LostRules | null> | null {
  const isLost = oddity.kind === "rules-missing";
  const read = useCallback(async () => (isLost ? readLost(workbook, catalog) : null), [workbook, catalog, isLost]);
  const found = useFound(read);
  return isLost ? found : NOTHING_LOST;
}

function OtherOddity(props: OddityProps): ReactElement {
  const { workbook, oddity, said, dispatch } = props;
  const found = useLost(props);
  const { running, run, cancel } = useAction();
  const [failed, setFailed] = useState<string | null>(null);
  if (!found) return <Skeleton />;
  const lost = "value" in found ? found.value : null;
  const failure = "failure" in found ? found.failure : failed;
  const words = describeOddity(oddity, lost);
  const restore = async (rules: LostRules): Promise<void> => {
    const result = await run("Restoring the rules", (options) => restoreRules(workbook, rules, options));
    if (result?.kind === "done") dispatch({ kind: "look-again", said: describeRestored(rules) });
    else if (result) setFailed(describeFailure(result));
  };
  const onStep = (): void => {
    if (oddity.kind === "newer-rungs" || "failure" in found) dispatch({ kind: "look-again", said: null });
    else if (lost) void restore(lost);
    else dispatch({ kind: "taken-as-is" });
  };
  const label = "failure" in found ? "Try again" : words.label;
  return (
    <PaneFrame
      top={<PaneHeader />}
      bottom={<Footer lead={words.lead} ahead="" label={label} isBusy={running !== null} onStep={onStep} />}
      isBusy={running !== null}
    >
      <div role="status">
        {running && <RunningCard running={running} onCancel={cancel} />}
        {!running && said && <NoticeCard said={said} isBrief />}
      </div>
      {failure !== null && <FailureCard failure={{ sentence: failure, sheets: [] }} />}
      {!("failure" in found) && <WarningWords title={words.title} sentences={words.sentences} />}
    </PaneFrame>
  );
}

interface OddityScreenProps extends Pick<OddityProps, "workbook" | "catalog" | "dispatch"> {
  readonly stage: Extract<Stage, { readonly kind: "odd" }>;
}

/** What is to be known of a workbook that has travelled before it is worked with, and the way on. */
export function OddityScreen({ stage, ...props }: OddityScreenProps): ReactElement | null {
  const { oddity, found, said } = stage;
  if (oddity.kind !== "other-version") return <OtherOddity {...props} oddity={oddity} said={said} />;
  const { ladder } = found;
  return ladder && <VersionScreen {...props} oddity={oddity} ladder={ladder} said={said} />;
}
