/** Whether the pane is dark, as long as it is open: as Office has it, or else as the system has it. */

import { useSyncExternalStore } from "react";
import { isDarkBackground } from "./pane-theme.ts";

const QUERY = "(prefers-color-scheme: dark)";

/** Excel tells its theme, but not when it changes: so it is asked again whenever people come back to the pane. */
function subscribe(onChange: () => void): () => void {
  const query = matchMedia(QUERY);
  query.addEventListener("change", onChange);
  addEventListener("focus", onChange);
  document.addEventListener("visibilitychange", onChange);
  return () => {
    query.removeEventListener("change", onChange);
    removeEventListener("focus", onChange);
    document.removeEventListener("visibilitychange", onChange);
  };
}

/** `readBackground` gives the background of Office's theme, "#RRGGBB"; undefined where Office tells none. */
export const useDark = (readBackground: () => string | undefined): boolean =>
  useSyncExternalStore(
    subscribe,
    () => isDarkBackground(readBackground()) ?? matchMedia(QUERY).matches,
    () => false,
  );
