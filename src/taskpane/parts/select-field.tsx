import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Chevron } from "./drawings.tsx";
import { token } from "./pane-theme.ts";

const useStyles = makeStyles({
  field: {
    position: "relative",
    display: "flex",
    alignItems: "center",
    gap: "6px",
    boxSizing: "border-box",
    minWidth: 0,
    height: "28px",
    padding: "0 24px 0 8px",
    border: `1px solid ${token("colorNeutralStroke1")}`,
    borderBottomColor: token("colorNeutralStrokeAccessible"),
    borderRadius: "4px",
    backgroundColor: token("colorNeutralBackground1"),
    ":hover": {
      borderTopColor: token("colorNeutralStroke1Hover"),
      borderInlineColor: token("colorNeutralStroke1Hover"),
    },
    ":focus-within": { outline: `2px solid ${token("colorStrokeFocus2")}`, outlineOffset: "1px" },
  },
  label: { flexShrink: 0, maxWidth: "100%", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  detail: {
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: "12px",
    color: token("colorNeutralForeground2"),
  },
  arrow: { position: "absolute", right: "8px", display: "flex" },
  // The list and the keyboard are the browser's; what it shows closed is drawn below it, in two weights.
  select: {
    position: "absolute",
    inset: 0,
    width: "100%",
    height: "100%",
    opacity: 0,
    cursor: "pointer",
    fontFamily: "inherit",
    fontSize: "14px",
    color: token("colorNeutralForeground1"),
    backgroundColor: token("colorNeutralBackground1"),
  },
});

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  /** Said after the label, more quietly. */
  readonly detail?: string;
}

interface SelectFieldProps {
  /** Ties a visible label to the field. */
  readonly id: string;
  readonly options: readonly SelectOption[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A drop-down list that looks like the pane and is the browser's own. Its label stands outside, tied by `id`. */
export function SelectField({ id, options, value, onChange }: SelectFieldProps): ReactElement {
  const styles = useStyles();
  const chosen = options.find((option) => option.value === value);
  return (
    <div className={styles.field}>
      <span aria-hidden="true" className={styles.label}>
        {chosen?.label}
      </span>
      <span aria-hidden="true" className={styles.detail}>
        {chosen?.detail}
      </span>
      <span className={styles.arrow}>
        <Chevron points="down" size={12} />
      </span>
      <select id={id} className={styles.select} value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.detail === undefined ? option.label : `${option.label}: ${option.detail}`}
          </option>
        ))}
      </select>
    </div>
  );
}
