import type { Emulator } from "../../emulator/host/emulator.ts";
import type { ToHost } from "../../emulator/host/messages.ts";
import { needsResults } from "../../emulator/host/needs-results.ts";
import { Shell, type ShellOptions } from "../../emulator/host/shell.ts";
import { isFromPane, type ToPane } from "./frame-messages.ts";

export interface PaneFrame {
  focus(): void;
  close(): void;
}

export interface PaneEvents {
  /** The person goes back to the sheet. */
  onLeave(): void;
  /** The pane asks for results of formulas. */
  settled(): Promise<void>;
  /** Answers the pane, which may change the workbook. */
  answer(run: () => void): void;
}

/** Opens the pane in `container`, answered by the emulator. */
export function openPane(
  container: HTMLElement,
  emulator: Emulator,
  theme: NonNullable<ShellOptions["theme"]>,
  events: PaneEvents,
): PaneFrame {
  const { origin } = window.location;
  const frame = document.createElement("iframe");
  const shell = new Shell(emulator, { platform: "win32", theme }, (toPane) =>
    frame.contentWindow?.postMessage({ toPane } satisfies ToPane, origin),
  );
  // One after the other, whatever they wait for.
  let turn = Promise.resolve();
  const receive = (message: ToHost): void => {
    turn = turn
      .then(() => (needsResults(message) ? events.settled() : undefined))
      .then(() => events.answer(() => shell.receive(message)))
      .catch(reportError);
  };
  const listen = ({ source, data }: MessageEvent<unknown>): void => {
    if (source !== frame.contentWindow || !isFromPane(data)) return;
    if (data.fromPane === "leave") events.onLeave();
    else receive(data.fromPane);
  };
  window.addEventListener("message", listen);
  frame.title = "Rungs, task pane";
  frame.name = JSON.stringify(shell.boot());
  frame.src = "/pane/taskpane.html";
  container.replaceChildren(frame);
  return {
    focus: () => frame.focus(),
    close() {
      window.removeEventListener("message", listen);
      frame.remove();
    },
  };
}
