/** Puts a page that is no more than a stub into a frame of Excel on the web. */

import type { Boot, ToHost, ToPage } from "./messages.ts";
import { WebWire } from "./web-wire.ts";

type Listener = (event: { readonly data: string; readonly origin: string; readonly source: unknown }) => void;

/** The parts of a page's window that a frame sets. */
export interface FramedWindow {
  name?: string;
  parent?: unknown;
  addEventListener?: unknown;
  removeEventListener?: unknown;
}

/** To be called before Office.js loads; answers the function that takes the shell's messages. */
export function frameWindow(
  window: FramedWindow,
  boot: Boot,
  origin: string,
  toShell: (message: ToHost) => void,
): (message: ToPage) => void {
  const listeners = new Set<Listener>();
  const post = (data: string): void => {
    for (const listen of listeners) listen({ data, origin, source: window.parent });
  };
  const wire = new WebWire({ boot, origin, toShell, post });
  window.name = wire.frameName;
  window.parent = { postMessage: (text: string) => wire.receive(text) };
  window.addEventListener = (type: string, listener: Listener) => type === "message" && listeners.add(listener);
  window.removeEventListener = (_: string, listener: Listener) => listeners.delete(listener);
  return (message) => wire.tell(message);
}
