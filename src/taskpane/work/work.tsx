import type { ReactElement } from "react";
import { useKeys } from "./use-keys.ts";
import { useWorkRequests } from "./use-work-requests.ts";
import { useWork, type WorkProps } from "./use-work.ts";
import { WorkView } from "./work-view.tsx";

/** The pane over a workbook that has its ladder: rate, check, understand. */
export function Work(props: WorkProps): ReactElement {
  const model = useWork(props);
  useKeys(model);
  useWorkRequests(model, props.onSetUp);
  return <WorkView model={model} ladder={props.ladder.name} onSetUp={props.onSetUp} />;
}
