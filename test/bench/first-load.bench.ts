/** What the pane weighs before its first screen can be used. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildPane, FIRST_SCREENS } from "../helpers/build-pane.ts";
import type { Bench } from "./run.ts";

const bench: Bench = async () => {
  const folder = mkdtempSync(join(tmpdir(), "rungs-bench-"));
  try {
    const { firstLoad } = await buildPane(folder);
    return FIRST_SCREENS.map((screen) => ({
      name: `first load that leads to ${screen}, compressed, without Office.js`,
      bytes: firstLoad[screen],
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

export default bench;
