import { makeStyles } from "@fluentui/react-components";
import { type ReactElement, type ReactNode, useEffect, useRef } from "react";
import { PaneFrame } from "../parts/pane-frame.tsx";
import { token } from "../parts/pane-theme.ts";
import { Notices } from "./notices.tsx";
import { TabPanel } from "./tabs.tsx";
import type { WorkModel } from "./use-work.ts";

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: "20px",
    lineHeight: "26px",
    fontWeight: token("fontWeightSemibold"),
    // It takes the focus for screen readers and the next Tab; there is nothing to press.
    outlineStyle: "none",
  },
});

/** What a screen gets that is opened from the menu, and left for the tab that was seen before. */
export interface AsideProps {
  readonly model: WorkModel;
  readonly top: ReactNode;
}

interface AsideFrameProps extends AsideProps {
  readonly title: string;
  readonly footer: ReactElement;
  /** It reads something of its own; what the model runs is known. */
  readonly isReading?: boolean;
  readonly children: ReactNode;
}

/** Such a screen: its heading, what it shows, and the step that it leads to. */
export function AsideFrame({ model, top, title, footer, isReading = false, children }: AsideFrameProps): ReactElement {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <PaneFrame top={top} bottom={footer} isBusy={model.running !== null || isReading}>
      <Notices {...model} />
      <TabPanel tab={model.state.tab}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        {children}
      </TabPanel>
    </PaneFrame>
  );
}
