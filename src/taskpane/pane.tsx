import { FluentProvider } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { WorkbookPort } from "../app/workbook-port.ts";
import type { Ladder } from "../domain/ladder.ts";
import { isDarkBackground, paneTheme } from "./parts/pane-theme.ts";
import { PaneView } from "./pane-view.tsx";
import { usePane } from "./use-pane.ts";
import { usePrefersDark } from "./parts/use-prefers-dark.ts";

interface PaneProps {
  readonly workbook: WorkbookPort;
  readonly ladders: readonly [Ladder, ...Ladder[]];
  /** Background of Office's theme, "#RRGGBB"; absent where Office tells none, and the system's choice holds. */
  readonly background?: string | undefined;
}

/** The pane over a workbook. */
export function Pane({ workbook, ladders, background }: PaneProps): ReactElement {
  const prefersDark = usePrefersDark();
  const pane = usePane(workbook, ladders);
  return (
    <FluentProvider theme={paneTheme(isDarkBackground(background) ?? prefersDark)}>
      <PaneView {...pane} ladders={ladders} />
    </FluentProvider>
  );
}
