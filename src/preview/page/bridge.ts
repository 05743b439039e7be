/** Stands in the pane's page, before Office.js, for the desktop Excel around it. The boot record comes as the frame's name. */

import { installBridge } from "../../emulator/host/bridge.ts";
import type { Boot } from "../../emulator/host/messages.ts";
import { type FromPane, isToPane, NEXT_PART_KEY } from "./frame-messages.ts";

function connect(host: Window): void {
  const { origin } = window.location;
  const send = (fromPane: FromPane["fromPane"]): void => host.postMessage({ fromPane } satisfies FromPane, origin);
  const receive = installBridge(window, JSON.parse(window.name) as Boot, send);
  window.addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
    if (source === host && isToPane(data)) receive(data.toPane);
  });
  window.addEventListener("keydown", (event) => {
    if (event.key !== NEXT_PART_KEY) return;
    event.preventDefault();
    send("leave");
  });
}

// Opened by itself, the pane finds no Excel around it, and says so.
if (window.parent !== window) connect(window.parent);
