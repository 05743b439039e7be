import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Standing, StandingKind } from "../../app/person-standing.ts";
import { token } from "./pane-theme.ts";

const useStyles = makeStyles({
  pill: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    minWidth: "48px",
    flexShrink: 2,
    boxSizing: "border-box",
    padding: "0 8px",
    border: "1px solid transparent",
    borderRadius: "10px",
    fontSize: "11px",
    lineHeight: "18px",
    whiteSpace: "nowrap",
  },
  words: { overflow: "hidden", textOverflow: "ellipsis" },
  up: { backgroundColor: token("metFill"), color: token("metText") },
  level: { backgroundColor: token("step"), color: token("colorNeutralForeground1") },
  down: { backgroundColor: token("shortFill"), color: token("short") },
  open: { border: `1px dashed ${token("unk")}`, color: token("colorNeutralForeground2") },
  wrong: { border: `1px solid ${token("err")}`, color: token("err") },
});

type Tone = "up" | "level" | "down" | "open" | "wrong";

const DOWN = <path d="M5 8.8.8 1.2h8.4z" fill="currentColor" />;

/** Each standing has a shape of its own, so that nobody needs the colour. */
const LOOKS: Readonly<
  Record<StandingKind, { readonly tone: Tone; readonly ink: string; readonly shape: ReactElement }>
> = {
  ready: { tone: "up", ink: token("metText"), shape: <path d="M5 1.2 9.2 8.8H.8z" fill="currentColor" /> },
  above: { tone: "up", ink: token("metText"), shape: <path d="M5 2 8.6 8.4H1.4z" fill="none" stroke="currentColor" /> },
  at: { tone: "level", ink: "currentColor", shape: <circle cx="5" cy="5" r="2.6" fill="currentColor" /> },
  below: { tone: "down", ink: token("short"), shape: DOWN },
  discuss: { tone: "down", ink: token("short"), shape: DOWN },
  open: {
    tone: "open",
    ink: token("unk"),
    shape: <circle cx="5" cy="5" r="3.4" fill="none" stroke="currentColor" strokeDasharray="1.6 1.1" />,
  },
  obstructed: {
    tone: "wrong",
    ink: token("err"),
    shape: <path d="M2.2 2.2 7.8 7.8M7.8 2.2 2.2 7.8" fill="none" stroke="currentColor" strokeWidth="1.4" />,
  },
};

export const StandingShape = ({ kind }: { readonly kind: StandingKind }): ReactElement => (
  <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true" color={LOOKS[kind].ink} style={{ flexShrink: 0 }}>
    {LOOKS[kind].shape}
  </svg>
);

/** How a person stands: words, then shape, then colour. */
export function StandingPill({ standing: { kind, words } }: { readonly standing: Standing }): ReactElement {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.pill, styles[LOOKS[kind].tone])} title={words}>
      <StandingShape kind={kind} />
      <span className={styles.words}>{words}</span>
    </span>
  );
}
