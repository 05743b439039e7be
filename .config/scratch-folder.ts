import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** A folder that is there for the whole run, and for this run alone. */
    readonly scratchFolder: string;
  }
}

/** Makes the folder, and removes it when all workers are done. */
export default function makeScratchFolder({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "rungs-tests-"));
  provide("scratchFolder", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
