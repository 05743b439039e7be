import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Button } from "./button.tsx";
import { SeverityIcon } from "./drawings.tsx";
import { MessageCard } from "./message-card.tsx";
import type { Failure } from "./said.ts";
import { UndoButton } from "./undo-button.tsx";

const useStyles = makeStyles({
  sentence: { margin: 0, overflowWrap: "anywhere" },
  sheets: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
});

interface FailureCardProps {
  readonly failure: Failure;
  readonly onChooseSheet?: (sheet: string) => void;
  /** Absent when there is nothing to undo, or when it is offered elsewhere. */
  readonly onUndo?: () => void;
}

/** What is so and what to do; where a sheet has to be named, the sheets. */
export function FailureCard({ failure, onChooseSheet, onUndo }: FailureCardProps): ReactElement {
  const styles = useStyles();
  const { sentence, sheets } = failure;
  return (
    <MessageCard icon={<SeverityIcon severity="error" />} isAlert>
      <p className={styles.sentence}>{sentence}</p>
      {sheets.length > 0 && (
        <div role="group" aria-label="Sheet with the roster" className={styles.sheets}>
          {sheets.map((sheet) => (
            <Button key={sheet} look="small" onClick={() => onChooseSheet?.(sheet)}>
              {sheet}
            </Button>
          ))}
        </div>
      )}
      {onUndo && <UndoButton onUndo={onUndo} />}
    </MessageCard>
  );
}
