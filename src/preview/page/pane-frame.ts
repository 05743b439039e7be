import type { Emulator } from "../../emulator/host/emulator.ts";
import { Shell, type ShellOptions } from "../../emulator/host/shell.ts";
import { isFromPane, type ToPane } from "./frame-messages.ts";

export interface PaneFrame {
  focus(): void;
  close(): void;
}

/** Opens the pane in `container`, answered by the emulator; `onLeave` is called when the person goes back to the sheet. */
export function openPane(
  container: HTMLElement,
  emulator: Emulator,
  theme: NonNullable<ShellOptions["theme"]>,
  onLeave: () => void,
): PaneFrame {
  const { origin } = window.location;
  const frame = document.createElement("iframe");
  const shell = new Shell(emulator, { platform: "win32", theme }, (toPane) =>
    frame.contentWindow?.postMessage({ toPane } satisfies ToPane, origin),
  );
  const listen = ({ source, data }: MessageEvent<unknown>): void => {
    if (source !== frame.contentWindow || !isFromPane(data)) return;
    if (data.fromPane === "leave") onLeave();
    else shell.receive(data.fromPane);
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
