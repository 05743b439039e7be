/** The question before a workbook goes that was changed and not saved. */

import { part } from "./part.ts";

/** What the buttons of the question stand for. */
const ANSWERS = ["save", "discard", "keep"] as const;
type Answer = (typeof ANSWERS)[number];

/** Asks in the page what is to become of the changes; Escape keeps the workbook open. */
export async function askAboutChanges(dialog: HTMLDialogElement, name: string): Promise<Answer> {
  part("unsaved-question", HTMLElement).textContent = `${name} holds changes that are not saved.`;
  const choose = ({ target }: Event): void => {
    if (target instanceof HTMLButtonElement) dialog.close(target.value);
  };
  dialog.returnValue = "keep";
  dialog.addEventListener("click", choose);
  dialog.showModal();
  await new Promise((resolve) => dialog.addEventListener("close", resolve, { once: true }));
  dialog.removeEventListener("click", choose);
  return ANSWERS.find((answer) => answer === dialog.returnValue) ?? "keep";
}
