import { makeStyles } from "@fluentui/react-components";
import { type ReactElement, type RefObject, useRef } from "react";
import { count } from "../parts/counts.ts";
import { FailureCard } from "../parts/failure-card.tsx";
import { Footer } from "../parts/footer.tsx";
import { Skeleton } from "../parts/skeleton.tsx";
import { TextButton } from "../parts/text-button.tsx";
import { AsideFrame, type AsideProps } from "../work/aside.tsx";
import { runJob } from "../work/book-actions.ts";
import type { WorkModel } from "../work/use-work.ts";
import { OfferedPeople } from "./offered-people.tsx";
import { takeRatings } from "./take-and-give-back.ts";
import { ABOUT, describeRest, describeVersionThere } from "./take-wording.ts";
import { chosenRatings, type Taking, type TakingModel, useTaking } from "./use-taking.ts";

const useStyles = makeStyles({
  sentence: { margin: 0, overflowWrap: "anywhere" },
  rest: { margin: 0, paddingLeft: "20px", fontSize: "12px", lineHeight: "16px", overflowWrap: "anywhere" },
});

type Offered = Extract<Taking, { readonly kind: "offered" }>;

function Rest({ offer }: Pick<Offered, "offer">): ReactElement | null {
  const styles = useStyles();
  const lines = describeRest(offer);
  if (lines.length === 0) return null;
  return (
    <ul className={styles.rest} aria-label="What is not offered">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

interface OfferingProps {
  readonly taking: Offered;
  readonly choose: TakingModel["choose"];
}

function Offering({ taking: { offer, chosen, file }, choose }: OfferingProps): ReactElement {
  const styles = useStyles();
  const isNothing = offer.fills.length + offer.conflicts.length === 0;
  const version = describeVersionThere(offer);
  return (
    <>
      <p className={styles.sentence}>
        From “{offer.sheet}” in {file}
        {isNothing ? ": nothing to take." : "."}
      </p>
      {version !== null && <p className={styles.sentence}>{version}</p>}
      <OfferedPeople
        title="Fills blank cells"
        note="Here the cells are blank."
        people={offer.fills}
        chosen={chosen.fills}
        onChoose={(fills) => choose({ fills })}
      />
      <OfferedPeople
        title="Differs from yours"
        note="Here stands another rating: it is overwritten only for people whom you choose."
        people={offer.conflicts}
        chosen={chosen.conflicts}
        onChoose={(conflicts) => choose({ conflicts })}
      />
      <Rest offer={offer} />
    </>
  );
}

function Body({ taking, choose }: Pick<TakingModel, "taking" | "choose">): ReactElement {
  const styles = useStyles();
  switch (taking.kind) {
    case "choosing":
      return <p className={styles.sentence}>{ABOUT}</p>;
    case "reading":
      return <Skeleton />;
    case "failed":
      return <FailureCard failure={{ sentence: taking.sentence, sheets: [] }} />;
    case "offered":
      return <Offering taking={taking} choose={choose} />;
  }
}

interface FileChoiceProps {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onChoose: (file: File) => void;
}

/** Out of sight: the pane's own buttons open it, and the pane says which file was chosen. */
const FileChoice = ({ input, onChoose }: FileChoiceProps): ReactElement => (
  <input
    ref={input}
    type="file"
    hidden
    accept=".xlsx,.xlsm"
    aria-label="Another copy of this workbook"
    onChange={({ target }) => {
      const file = target.files?.[0];
      if (file) onChoose(file);
      // The same file may be chosen again after it was changed.
      target.value = "";
    }}
  />
);

interface TakeFooterProps {
  readonly model: WorkModel;
  readonly taking: Taking;
  readonly onPick: () => void;
}

function TakeFooter({ model: { desk, running }, taking, onPick }: TakeFooterProps): ReactElement {
  const ratings = chosenRatings(taking);
  const canTake = ratings.length > 0;
  return (
    <Footer
      lead={canTake ? count(ratings.length, "rating") : "Nothing chosen"}
      ahead={canTake ? "Undo gives them back" : ""}
      label={canTake ? "Take" : "Choose a file"}
      isBusy={running !== null}
      onStep={canTake ? () => runJob(desk, "Taking the ratings", () => takeRatings(desk, ratings)) : onPick}
      onBack={() => desk.store.dispatch({ kind: "aside-left" })}
    />
  );
}

/** Ratings from another copy of the workbook: chosen from what differs, and seen before they are written. */
export function TakeScreen({ model, top }: AsideProps): ReactElement {
  const { team } = model.state;
  const { taking, open, choose } = useTaking();
  const input = useRef<HTMLInputElement>(null);
  const pick = (): void => input.current?.click();
  return (
    <AsideFrame
      model={model}
      top={top}
      title="Take ratings from another copy"
      footer={<TakeFooter model={model} taking={taking} onPick={pick} />}
      isReading={taking.kind === "reading"}
    >
      <FileChoice input={input} onChoose={(file) => team && open(file, team)} />
      <Body taking={taking} choose={choose} />
      {taking.kind === "offered" && (
        <div>
          <TextButton onClick={pick}>Choose another file</TextButton>
        </div>
      )}
    </AsideFrame>
  );
}
