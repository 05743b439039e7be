/** The command line of `calibrate`. */

import { parseArgs } from "node:util";

const USAGE = "Usage: npm run calibrate -- team.xlsx --ladder four-tracks [--sheet S] [--out out.xlsx] [--json]";

export interface CalibrateArguments {
  readonly file: string;
  /** ID of a bundled ladder, or the path of a ladder file. */
  readonly ladder: string;
  readonly sheet?: string;
  /** Where the calibrated workbook goes; without it nothing is saved. */
  readonly out?: string;
  readonly json: boolean;
}

const OPTIONS = {
  ladder: { type: "string" },
  sheet: { type: "string" },
  out: { type: "string" },
  json: { type: "boolean", default: false },
} as const;

/** The arguments, or one sentence why they are none. */
export function readArguments(args: readonly string[]): CalibrateArguments | string {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const [file, ...others] = positionals;
    const { ladder, sheet, out, json } = values;
    if (file === undefined || others.length > 0) return `Name one workbook. ${USAGE}`;
    if (ladder === undefined) return `Name a ladder with --ladder. ${USAGE}`;
    return { file, ladder, json, ...(sheet !== undefined && { sheet }), ...(out !== undefined && { out }) };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}. ${USAGE}`;
  }
}
