/** `npm run calibrate`: the same use cases as in the pane, over a file, in an emulated Excel. */

import { sentenceOf } from "../app/host-error.ts";
import { readArguments } from "./arguments.ts";
import { calibrateFile } from "./calibrate-file.ts";
import { printReport } from "./print-report.ts";

/** 0: nothing to object to; 1: there are findings of severity error; 2: it could not run. */
async function main(args: readonly string[]): Promise<number> {
  const wanted = readArguments(args);
  if (typeof wanted === "string") return refuse(wanted);
  const outcome = await calibrateFile(wanted);
  if (!outcome.ok) return refuse(outcome.error);
  process.stdout.write(printReport(outcome.value, wanted.json));
  return outcome.value.findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (fault) {
  // A mistake of ours must not look like a finding.
  process.exitCode = refuse(`Rungs could not run: ${sentenceOf(fault)}`);
}
