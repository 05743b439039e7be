import type { ReactElement } from "react";
import { SetUpView } from "./set-up-view.tsx";
import { useSetUpRequests } from "./use-set-up-requests.ts";
import { type SetUpProps, useSetUp } from "./use-set-up.ts";

/** From a workbook without a ladder to one with it: which ladder, which roster, which columns; then it is inserted. */
export function SetUp(props: SetUpProps): ReactElement {
  const model = useSetUp(props);
  useSetUpRequests(model, props.onLeave);
  return <SetUpView ladders={props.catalog.summaries} {...model} />;
}
