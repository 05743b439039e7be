import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Ladder } from "../domain/ladder.ts";
import { Mark } from "./parts/drawings.tsx";
import type { PaneState } from "./pane-state.ts";
import { token } from "./parts/pane-theme.ts";
import { describeFindings, STEP_WORDS } from "./wording.ts";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    minHeight: "40px",
    // Excel draws its own menu over the right end.
    padding: "0 44px 0 16px",
  },
  name: { margin: 0, fontSize: "14px", lineHeight: "20px", fontWeight: token("fontWeightSemibold") },
  footer: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "12px",
    boxSizing: "border-box",
    minHeight: "56px",
    flexShrink: 0,
    padding: "8px 16px",
    borderTop: `1px solid ${token("line")}`,
    "@media (max-height: 480px)": { minHeight: "44px", paddingBlock: "4px" },
  },
  lines: { fontSize: "12px", lineHeight: "16px", color: token("colorNeutralForeground2") },
  lead: { fontWeight: token("fontWeightSemibold"), color: token("colorNeutralForeground1") },
  button: { flexShrink: 0, whiteSpace: "nowrap" },
});

/** The product's name until a ladder is in the sheet, then the ladder's. */
export function Header({ name }: { readonly name: string }): ReactElement {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <Mark />
      <h1 className={styles.name}>{name}</h1>
    </header>
  );
}

function leadOf({ step, answer, running }: PaneState, ladder: Ladder): string {
  if (running) return "You can keep working";
  if (step === "insert") return `${ladder.name} chosen`;
  return answer?.team ? describeFindings(answer.team) : `${ladder.name} is in the sheet`;
}

interface FooterProps {
  readonly state: PaneState;
  readonly ladder: Ladder;
  readonly onStep: () => void;
}

/** The one next step, and beside it what is left. */
export function Footer({ state, ladder, onStep }: FooterProps): ReactElement {
  const styles = useStyles();
  const { label, ahead } = STEP_WORDS[state.step];
  return (
    <footer className={styles.footer}>
      <div className={styles.lines}>
        <div className={styles.lead}>{leadOf(state, ladder)}</div>
        <div>{state.running ? "Cancel leaves all as it was" : ahead}</div>
      </div>
      {/* Focusable while it waits, so that the keyboard does not lose its place. */}
      <Button
        className={styles.button}
        appearance="primary"
        disabledFocusable={state.running !== null}
        onClick={onStep}
      >
        {label}
      </Button>
    </footer>
  );
}
