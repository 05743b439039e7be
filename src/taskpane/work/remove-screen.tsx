import { makeStyles } from "@fluentui/react-components";
import { type ReactElement, type ReactNode, useEffect, useRef } from "react";
import { Footer } from "../parts/footer.tsx";
import { PaneFrame } from "../parts/pane-frame.tsx";
import { token } from "../parts/pane-theme.ts";
import { Segments } from "../parts/segments.tsx";
import { Skeleton } from "../parts/skeleton.tsx";
import { Notices } from "./notices.tsx";
import { describeGoing, ratingChoices, STAYING } from "./removal-wording.ts";
import { TabPanel } from "./tabs.tsx";
import { type Foreseen, useRemoval } from "./use-removal.ts";
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
  head: { margin: "0 0 4px", fontSize: "12px", lineHeight: "16px", fontWeight: token("fontWeightSemibold") },
  list: { margin: 0, paddingLeft: "20px", overflowWrap: "anywhere" },
  sentence: { margin: 0 },
});

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): ReactElement {
  const styles = useStyles();
  return (
    <section aria-label={title}>
      <h3 className={styles.head}>{title}</h3>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function Foreseeing({ foreseen }: { readonly foreseen: Foreseen }): ReactElement {
  const styles = useStyles();
  if (foreseen.kind === "refused") return <p className={styles.sentence}>{foreseen.sentence}</p>;
  return (
    <>
      <Lines title="What goes" lines={describeGoing(foreseen.report)} />
      <Lines title="What stays" lines={[STAYING, ...foreseen.report.kept]} />
    </>
  );
}

interface RemoveScreenProps {
  readonly model: WorkModel;
  readonly top: ReactNode;
}

/** Takes Rungs out of the workbook: what goes and what stays is said before. */
export function RemoveScreen({ model, top }: RemoveScreenProps): ReactElement {
  const styles = useStyles();
  const { desk, running, state } = model;
  const { keepsRatings, keepRatings, deletable, foreseen, remove } = useRemoval(desk);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const footer = (
    <Footer
      lead="Cannot be undone"
      ahead="Save a copy if in doubt"
      label="Remove"
      isBusy={running !== null}
      onStep={remove}
      onBack={() => desk.store.dispatch({ kind: "aside-left" })}
    />
  );
  return (
    <PaneFrame top={top} bottom={footer} isBusy={running !== null}>
      <Notices {...model} />
      <TabPanel tab={state.tab}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          Remove Rungs from this workbook?
        </h2>
        {deletable !== null && deletable > 0 && (
          <Segments
            label="Ratings"
            options={ratingChoices(deletable)}
            chosen={keepsRatings ? "keep" : "delete"}
            onChoose={(choice) => keepRatings(choice === "keep")}
          />
        )}
        {foreseen ? <Foreseeing foreseen={foreseen} /> : <Skeleton />}
      </TabPanel>
    </PaneFrame>
  );
}
