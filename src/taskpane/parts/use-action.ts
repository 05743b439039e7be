/** One action at a time, with its progress and a way out of it. */

import { useRef, useState } from "react";
import type { ApplyOptions, Progress } from "../../app/workbook-port.ts";

export interface Running {
  /** "Inserting the ladder" */
  readonly title: string;
  readonly progress: Progress | null;
  readonly canCancel: boolean;
}

export interface ActionRunner {
  readonly running: Running | null;
  /** Runs `job`; resolves to null at once, and does nothing, while another runs. `job` must not reject. */
  readonly run: <T>(title: string, job: (options: ApplyOptions) => Promise<T>) => Promise<T | null>;
  readonly cancel: () => void;
}

/** Whether it can be cancelled shows with the first progress: only actions of several round trips report any. */
export function useAction(): ActionRunner {
  const [running, setRunning] = useState<Running | null>(null);
  // A ref, since a second click may come before the state of the first is drawn.
  const abort = useRef<AbortController | null>(null);

  const run: ActionRunner["run"] = async (title, job) => {
    if (abort.current) return null;
    const controller = new AbortController();
    abort.current = controller;
    setRunning({ title, progress: null, canCancel: false });
    const onProgress = (progress: Progress): void => setRunning({ title, progress, canCancel: progress.total > 1 });
    const result = await job({ signal: controller.signal, onProgress });
    abort.current = null;
    setRunning(null);
    return result;
  };
  return { running, run, cancel: () => abort.current?.abort() };
}
