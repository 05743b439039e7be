/** What the keys of the pane do. In the sheet, Excel's own keys hold. */

export interface KeyPress {
  readonly key: string;
  /** Ctrl, or Command on a Mac. */
  readonly ctrl: boolean;
  readonly alt: boolean;
  /** The focus is in a field that takes letters and digits itself. */
  readonly isTyping: boolean;
}

export type KeyCommand =
  | { readonly kind: "digit"; readonly digit: number }
  | { readonly kind: "not-observed" }
  | { readonly kind: "clear" }
  | { readonly kind: "competency"; readonly step: 1 | -1 }
  | { readonly kind: "person"; readonly step: 1 | -1 }
  | { readonly kind: "next-unrated" }
  | { readonly kind: "enter" }
  | { readonly kind: "undo" }
  | { readonly kind: "back" };

const KEYS: Readonly<Record<string, KeyCommand>> = {
  "0": { kind: "not-observed" },
  Delete: { kind: "clear" },
  ArrowLeft: { kind: "competency", step: -1 },
  ArrowRight: { kind: "competency", step: 1 },
  j: { kind: "person", step: 1 },
  k: { kind: "person", step: -1 },
  n: { kind: "next-unrated" },
  Enter: { kind: "enter" },
};

/** Null for a key that is none of Rungs' own. */
export function commandOf({ key, ctrl, alt, isTyping }: KeyPress): KeyCommand | null {
  if (key === "Escape") return { kind: "back" };
  if (isTyping || alt) return null;
  if (ctrl) return key.toLowerCase() === "z" ? { kind: "undo" } : null;
  if (/^[1-9]$/.test(key)) return { kind: "digit", digit: Number(key) };
  return KEYS[key.length === 1 ? key.toLowerCase() : key] ?? null;
}

/** Fields that take what is typed, and lists that jump to a letter. */
const TAKES_TEXT = "input:not([type=radio], [type=checkbox], [type=button]), textarea, select, [contenteditable=true]";

export const takesText = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches(TAKES_TEXT);
