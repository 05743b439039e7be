/**
 * Keeps the focus in the pane. What has it may go, such as the button of a finding that it has put right: then the focus
 * goes to what followed it, and to the next step where the whole screen has gone. Otherwise the browser would give it to
 * nobody, and the next Tab would begin at the top.
 */

import { type RefObject, useEffect } from "react";

/** What Tab leads to. */
const STOPS = "a[href], button, input, select, summary, textarea, [tabindex]";
const NO_STOP = '[tabindex="-1"]';

/** A new screen may have a wish of its own, such as its heading: that comes first. */
const AFTER_THE_SCREEN_MS = 50;

function takesFocus(stop: HTMLElement): boolean {
  stop.focus({ preventScroll: true });
  return document.activeElement === stop;
}

function keepFocus(root: HTMLElement): () => void {
  const stops = (): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>(STOPS)].filter((one) => !one.matches(NO_STOP));
  let following: readonly HTMLElement[] | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const remember = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    following = stops().filter((stop) => target.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING);
  };
  // Whoever clicks beside everything wants to leave; on a button the focus comes after this.
  const forget = (): void => {
    following = null;
  };
  const restore = (): void => {
    // Whoever is in the sheet stays there.
    if (following === null || !document.hasFocus() || document.activeElement !== document.body) return;
    const inPlace = following.filter((stop) => stop.isConnected);
    [...inPlace, ...stops().slice(-1)].some(takesFocus);
  };
  const restoreSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(restore, AFTER_THE_SCREEN_MS);
  };
  const observer = new MutationObserver(restoreSoon);
  observer.observe(root, { childList: true, subtree: true });
  // It may have gone while people were in the sheet.
  addEventListener("focus", restoreSoon);
  root.addEventListener("focusin", remember);
  root.addEventListener("pointerdown", forget);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    removeEventListener("focus", restoreSoon);
    root.removeEventListener("focusin", remember);
    root.removeEventListener("pointerdown", forget);
  };
}

export function useKeptFocus(pane: RefObject<HTMLElement | null>): void {
  useEffect(() => (pane.current ? keepFocus(pane.current) : undefined), [pane]);
}
