import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Footer } from "../parts/footer.tsx";
import { token } from "../parts/pane-theme.ts";
import { Segments } from "../parts/segments.tsx";
import { Skeleton } from "../parts/skeleton.tsx";
import { AsideFrame, type AsideProps } from "./aside.tsx";
import { describeGoing, ratingChoices, STAYING } from "./removal-wording.ts";
import { type Foreseen, useRemoval } from "./use-removal.ts";

const useStyles = makeStyles({
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

/** Takes Rungs out of the workbook: what goes and what stays is said before. */
export function RemoveScreen({ model, top }: AsideProps): ReactElement {
  const { desk, running } = model;
  const { keepsRatings, keepRatings, deletable, foreseen, remove } = useRemoval(desk);
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
    <AsideFrame model={model} top={top} title="Remove Rungs from this workbook?" footer={footer}>
      {deletable !== null && deletable > 0 && (
        <Segments
          label="Ratings"
          options={ratingChoices(deletable)}
          chosen={keepsRatings ? "keep" : "delete"}
          onChoose={(choice) => keepRatings(choice === "keep")}
        />
      )}
      {foreseen ? <Foreseeing foreseen={foreseen} /> : <Skeleton />}
    </AsideFrame>
  );
}
