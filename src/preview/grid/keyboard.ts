/** What the keys mean, as one table. */

import type { Direction } from "./moves.ts";

export type Command =
  | { readonly kind: "move"; readonly by: Direction; readonly reach: "cell" | "block"; readonly extend: boolean }
  | { readonly kind: "page"; readonly direction: 1 | -1; readonly extend: boolean }
  | { readonly kind: "go"; readonly to: "rowStart" | "rowEnd" | "sheetStart" | "sheetEnd"; readonly extend: boolean }
  | { readonly kind: "next"; readonly axis: "row" | "column"; readonly step: 1 | -1 }
  | { readonly kind: Plain | "type" };

/** Commands that need nothing but their name. */
type Plain =
  | "selectAll"
  | "selectColumns"
  | "selectRows"
  | "edit"
  | "clear"
  | "openList"
  | "openMenu"
  | "insertLines"
  | "deleteLines"
  | "fillDown"
  | "fillRight"
  | "forget";

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

export const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

type Make = (isExtending: boolean) => Command;

const move =
  (key: string, reach: "cell" | "block"): Make =>
  (extend) => ({ kind: "move", by: ARROWS[key] ?? { rows: 0, columns: 0 }, reach, extend });
const go =
  (to: "rowStart" | "rowEnd" | "sheetStart" | "sheetEnd"): Make =>
  (extend) => ({ kind: "go", to, extend });
const page =
  (direction: 1 | -1): Make =>
  (extend) => ({ kind: "page", direction, extend });
/** Shift turns the direction round. */
const next =
  (axis: "row" | "column"): Make =>
  (isBack) => ({ kind: "next", axis, step: isBack ? -1 : 1 });
const plain =
  (kind: Plain): Make =>
  () => ({ kind });

/** "Ctrl+" stands for Command too; Shift is told to the command and not part of the key, but where it alone makes the meaning. */
const KEYS: Readonly<Record<string, Make>> = {
  ...Object.fromEntries(Object.keys(ARROWS).map((key) => [key, move(key, "cell")])),
  ...Object.fromEntries(Object.keys(ARROWS).map((key) => [`Ctrl+${key}`, move(key, "block")])),
  PageUp: page(-1),
  PageDown: page(1),
  Home: go("rowStart"),
  End: go("rowEnd"),
  "Ctrl+Home": go("sheetStart"),
  "Ctrl+End": go("sheetEnd"),
  Enter: next("row"),
  Tab: next("column"),
  "Ctrl+a": plain("selectAll"),
  "Ctrl+ ": plain("selectColumns"),
  "Shift+ ": plain("selectRows"),
  F2: plain("edit"),
  Delete: plain("clear"),
  Backspace: plain("clear"),
  "Alt+ArrowDown": plain("openList"),
  ContextMenu: plain("openMenu"),
  "Shift+F10": plain("openMenu"),
  // With and without Shift, as keyboards have the sign.
  "Ctrl++": plain("insertLines"),
  "Ctrl+=": plain("insertLines"),
  "Ctrl+-": plain("deleteLines"),
  "Ctrl+d": plain("fillDown"),
  "Ctrl+r": plain("fillRight"),
  Escape: plain("forget"),
};

/** Keys that begin a composed character; the text itself comes later. */
const COMPOSING = new Set(["Dead", "Process", "Unidentified"]);

/** The command of a key press, or null if the grid leaves it to the page. */
export function commandOf(press: KeyPress): Command | null {
  const isControl = press.ctrlKey || press.metaKey;
  const prefix = `${isControl ? "Ctrl+" : ""}${press.altKey ? "Alt+" : ""}`;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  const shifted = press.shiftKey ? KEYS[`${prefix}Shift+${key}`] : undefined;
  const make = shifted ?? KEYS[prefix + key];
  if (make) return make(press.shiftKey);
  const isText = press.key.length === 1 || COMPOSING.has(press.key);
  // Control and Alt together are AltGr, which types.
  return isText && isControl === press.altKey ? { kind: "type" } : null;
}
