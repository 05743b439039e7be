import { makeStyles } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactElement, type RefObject, useEffect, useRef, useState } from "react";
import { Chevron, Mark } from "../parts/drawings.tsx";
import { token } from "../parts/pane-theme.ts";

const useStyles = makeStyles({
  root: { position: "relative", minWidth: 0 },
  heading: { margin: 0, fontSize: "14px", lineHeight: "20px", fontWeight: token("fontWeightSemibold") },
  opener: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    maxWidth: "100%",
    padding: "4px",
    border: "none",
    borderRadius: "4px",
    backgroundColor: "transparent",
    color: token("colorNeutralForeground1"),
    font: "inherit",
    cursor: "pointer",
    ":hover": { backgroundColor: token("colorSubtleBackgroundHover") },
    ":focus-visible": { outline: `2px solid ${token("colorStrokeFocus2")}` },
    "> svg": { flexShrink: 0 },
  },
  name: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    // A short pane has room for the mark alone; the name is still read out.
    "@media (max-height: 479px)": { position: "absolute", width: "1px", height: "1px", clipPath: "inset(50%)" },
  },
  menu: {
    position: "absolute",
    zIndex: 1,
    top: "calc(100% + 2px)",
    left: 0,
    minWidth: "200px",
    maxHeight: "calc(100vh - 56px)",
    overflowY: "auto",
    margin: 0,
    padding: "4px",
    border: `1px solid ${token("colorNeutralStroke1")}`,
    borderRadius: "6px",
    backgroundColor: token("colorNeutralBackground1"),
    boxShadow: token("shadow16"),
  },
  item: {
    display: "block",
    width: "100%",
    padding: "6px 12px",
    border: "none",
    borderRadius: "4px",
    backgroundColor: "transparent",
    color: token("colorNeutralForeground1"),
    font: "inherit",
    textAlign: "start",
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { backgroundColor: token("colorSubtleBackgroundHover") },
    ":focus-visible": { outline: `2px solid ${token("colorStrokeFocus2")}`, outlineOffset: "-2px" },
  },
});

export interface MenuItem {
  readonly label: string;
  readonly onChoose: () => void;
}

/** Where an arrow key leads from the item `at` of `count`. */
const TARGETS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

interface MenuListProps {
  readonly items: readonly MenuItem[];
  readonly onClose: () => void;
}

function MenuList({ items, onClose }: MenuListProps): ReactElement {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const buttons = (): HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
  useEffect(() => list.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const all = buttons();
    const at = all.findIndex((button) => button === document.activeElement);
    const target = TARGETS[event.key]?.(at, all.length);
    if (target === undefined) return;
    event.preventDefault();
    all[target]?.focus();
  };
  return (
    <div ref={list} role="menu" aria-label="Ladder" className={styles.menu} onKeyDown={onKeyDown}>
      {items.map(({ label, onChoose }) => (
        <button
          key={label}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className={styles.item}
          onClick={() => {
            onClose();
            onChoose();
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

interface OpenerProps {
  readonly name: string;
  readonly isOpen: boolean;
  readonly opener: RefObject<HTMLButtonElement | null>;
  readonly onToggle: () => void;
}

function Opener({ name, isOpen, opener, onToggle }: OpenerProps): ReactElement {
  const styles = useStyles();
  return (
    <h1 className={styles.heading}>
      <button
        ref={opener}
        type="button"
        className={styles.opener}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={onToggle}
      >
        <Mark />
        <span className={styles.name}>{name}</span>
        <Chevron points="down" size={12} />
      </button>
    </h1>
  );
}

interface LadderMenuProps {
  readonly name: string;
  readonly items: readonly MenuItem[];
}

/** The ladder's name, and below it what concerns the ladder as a whole. */
export function LadderMenu({ name, items }: LadderMenuProps): ReactElement {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isOpen || event.key !== "Escape") return;
    event.preventDefault();
    close();
  };
  return (
    <div
      ref={root}
      className={styles.root}
      onKeyDown={onKeyDown}
      onBlur={({ relatedTarget }) => !root.current?.contains(relatedTarget) && setOpen(false)}
    >
      <Opener name={name} isOpen={isOpen} opener={opener} onToggle={() => setOpen(!isOpen)} />
      {isOpen && <MenuList items={items} onClose={close} />}
    </div>
  );
}
