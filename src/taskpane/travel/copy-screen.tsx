import { makeStyles } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import type { CopyContents, ManagerGroup } from "../../app/manager-copy.ts";
import { count } from "../parts/counts.ts";
import { SeverityIcon } from "../parts/drawings.tsx";
import { FailureCard } from "../parts/failure-card.tsx";
import { Footer } from "../parts/footer.tsx";
import { MessageCard } from "../parts/message-card.tsx";
import { token } from "../parts/pane-theme.ts";
import { SelectField } from "../parts/select-field.tsx";
import { Skeleton } from "../parts/skeleton.tsx";
import { AsideFrame, type AsideProps } from "../work/aside.tsx";
import { ABOUT, describeLeftOut, describeSheet, describeUnreturnable, managerLabel } from "./copy-wording.ts";
import { type Copying, type CopyingModel, useCopying } from "./use-copying.ts";

const useStyles = makeStyles({
  sentence: { margin: 0, overflowWrap: "anywhere" },
  label: { display: "block", marginBottom: "4px" },
  head: { margin: "0 0 4px", fontSize: "14px", lineHeight: "20px", fontWeight: token("fontWeightSemibold") },
  sheets: { margin: 0, padding: 0, listStyleType: "none" },
  sheet: { padding: "6px 0", borderTop: `1px solid ${token("line")}` },
  name: { fontWeight: token("fontWeightSemibold"), overflowWrap: "anywhere" },
  state: { color: token("colorNeutralForeground2") },
  lines: { margin: 0, padding: 0, listStyleType: "none" },
  line: { fontSize: "12px", lineHeight: "16px", marginTop: "2px", overflowWrap: "anywhere" },
  bullets: { margin: 0, paddingLeft: "20px", fontSize: "12px", lineHeight: "16px", overflowWrap: "anywhere" },
});

function Sheets({ sheets, people }: Pick<CopyContents, "sheets" | "people">): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.sheets}>
      {sheets.map((sheet) => (
        <li key={sheet.name} className={styles.sheet}>
          <span className={styles.name}>{sheet.name}</span>{" "}
          <span className={styles.state}>{sheet.isVisible ? "visible" : "hidden"}</span>
          <ul className={styles.lines}>
            {describeSheet(sheet, people).map((line) => (
              <li key={line} className={styles.line}>
                {line}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

interface LinesProps {
  readonly title: string;
  readonly lines: readonly string[];
}

function Lines({ title, lines }: LinesProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.head}>
        {title}
      </h3>
      <ul className={styles.bullets}>
        {lines.map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function Contents({ sheets, people, unreturnable, leftOut }: CopyContents): ReactElement {
  const styles = useStyles();
  const inside = useId();
  return (
    <>
      {unreturnable.length > 0 && (
        <MessageCard icon={<SeverityIcon severity="warning" />}>
          <Lines title="Ratings that cannot come back" lines={describeUnreturnable(unreturnable)} />
        </MessageCard>
      )}
      <section aria-labelledby={inside}>
        <h3 id={inside} className={styles.head}>
          What the copy contains
        </h3>
        <Sheets sheets={sheets} people={people} />
      </section>
      <Lines title="What it leaves out" lines={describeLeftOut(leftOut)} />
    </>
  );
}

interface ManagerFieldProps {
  readonly managers: readonly ManagerGroup[];
  readonly chosen: ManagerGroup;
  readonly onChoose: (group: ManagerGroup) => void;
}

function ManagerField({ managers, chosen, onChoose }: ManagerFieldProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const choose = (value: string): void => {
    const group = managers[Number(value)];
    if (group) onChoose(group);
  };
  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        Manager
      </label>
      <SelectField
        id={id}
        options={managers.map((group, index) => ({
          value: String(index),
          label: managerLabel(group),
          detail: count(group.rows.length, "person"),
        }))}
        value={String(managers.indexOf(chosen))}
        onChange={choose}
      />
    </div>
  );
}

function Body({ copying, choose }: Pick<CopyingModel, "copying" | "choose">): ReactElement {
  switch (copying.kind) {
    case "reading":
      return <Skeleton />;
    case "failed":
      return <FailureCard failure={{ sentence: copying.sentence, sheets: [] }} />;
    case "chosen":
      return (
        <>
          <ManagerField managers={copying.reading.managers} chosen={copying.group} onChoose={choose} />
          <Contents {...copying.copy.contents} />
        </>
      );
  }
}

/** A copy that cannot be made leaves only the way back. */
function footerFor(copying: Copying): { readonly lead: string; readonly ahead: string; readonly canMake: boolean } {
  if (copying.kind !== "chosen") return { lead: "", ahead: "", canMake: false };
  const people = count(copying.copy.contents.people.length, "person");
  return { lead: people, ahead: "Nothing changes here", canMake: true };
}

/** A copy of the workbook for one manager: what it contains is seen before it is made. */
export function CopyScreen({ model, top }: AsideProps): ReactElement {
  const styles = useStyles();
  const { desk, running } = model;
  const { copying, choose, make } = useCopying(desk);
  const isReading = copying.kind === "reading";
  const leave = (): void => desk.store.dispatch({ kind: "aside-left" });
  const { lead, ahead, canMake } = footerFor(copying);
  const footer = (
    <Footer
      lead={lead}
      ahead={ahead}
      label={canMake ? "Make the copy" : "Back"}
      isBusy={running !== null || isReading}
      onStep={canMake ? make : leave}
      {...(canMake && { onBack: leave })}
    />
  );
  return (
    <AsideFrame model={model} top={top} title="A copy for one manager" footer={footer} isReading={isReading}>
      <p className={styles.sentence}>{ABOUT}</p>
      <Body copying={copying} choose={choose} />
    </AsideFrame>
  );
}
