/** The whole job on a workbook's file: insert the ladder, check the ratings, recommend levels, save. */

import { readFile, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { describeFailure } from "../app/action-result.ts";
import { assessTeam, type TeamAssessment } from "../app/assess-team.ts";
import { sentenceOf } from "../app/host-error.ts";
import { insertLadder } from "../app/insert-ladder.ts";
import { recommendLevels } from "../app/recommend-levels.ts";
import { type CalibrationReport, reportOf } from "../app/report.ts";
import type { WorkbookPort } from "../app/workbook-port.ts";
import { catalog } from "../catalog/catalog.ts";
import { readLadderFile } from "../catalog/read-ladder-file.ts";
import type { Ladder } from "../domain/ladder.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import { calculate } from "../emulator/formulas/calculate.ts";
import { startOffice } from "../emulator/host/node.ts";
import type { OpenedWorkbook } from "../emulator/xlsx/opened-workbook.ts";
import { openXlsx } from "../emulator/xlsx/open-xlsx.ts";
import { saveXlsx } from "../emulator/xlsx/save-xlsx.ts";
import { WorkbookFileError } from "../emulator/xlsx/workbook-file-error.ts";
import { officeWorkbook } from "../excel/office-workbook.ts";
import type { CalibrateArguments } from "./arguments.ts";

export interface CalibratedFile extends CalibrationReport {
  /** Path of the saved workbook. */
  readonly saved: string;
}

async function chooseLadder(name: string): Promise<Result<Ladder, string>> {
  const bundled = catalog.summaries.find(({ id }) => id === name);
  if (bundled) return ok(await catalog.load(bundled.id));
  const known = catalog.summaries.map(({ id }) => id).join(", ");
  if (!/\.ya?ml$/i.test(name))
    return fail(`There is no ladder "${name}": name one of ${known}, or the path of a ladder file (.yaml).`);
  try {
    const parsed = await readLadderFile(await readFile(name, "utf8"));
    return parsed.ok ? parsed : fail(`The ladder file ${name} cannot be used: ${parsed.error.join("; ")}`);
  } catch (error) {
    return fail(cannot("read", name, error));
  }
}

const cannot = (what: "read" | "write", file: string, error: unknown): string => {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  return code === "ENOENT"
    ? `There is no file or folder ${file}.`
    : `The file ${file} cannot be ${what === "read" ? "read" : "written"} (${code}).`;
};

async function openFile(file: string): Promise<Result<OpenedWorkbook, string>> {
  try {
    return ok(openXlsx(new Uint8Array(await readFile(file))));
  } catch (error) {
    return fail(
      error instanceof WorkbookFileError ? `${basename(file)}: ${error.message}` : cannot("read", file, error),
    );
  }
}

/** The three use cases, one after the other; the first that fails says why. */
async function calibrate(
  port: WorkbookPort,
  ladder: Ladder,
  sheet: string | undefined,
): Promise<Result<TeamAssessment, string>> {
  const options = sheet === undefined ? {} : { sheet };
  const inserted = await insertLadder(port, ladder, options);
  if (inserted.kind !== "done") return fail(describeFailure(inserted));
  const recommended = await recommendLevels(port, ladder, { sheet: inserted.report.sheet });
  if (recommended.kind !== "done") return fail(describeFailure(recommended));
  try {
    const team = await assessTeam(port, ladder, inserted.report.sheet);
    return team.ok ? team : fail(describeFailure({ kind: "refused", refusal: team.error }));
  } catch (fault) {
    return fail(sentenceOf(fault));
  }
}

/** "team.xlsx" → "team-calibrated.xlsx", beside it. */
function defaultOut(file: string): string {
  const extension = extname(file);
  return join(dirname(file), `${basename(file, extension)}-calibrated${extension}`);
}

/** Calibrates a file and saves the result. Errors are one plain sentence each; then nothing was written. */
export async function calibrateFile({
  file,
  ladder: name,
  sheet,
  out = defaultOut(file),
}: CalibrateArguments): Promise<Result<CalibratedFile, string>> {
  if (resolve(out) === resolve(file)) return fail(`--out would overwrite ${file}: name another file.`);
  const ladder = await chooseLadder(name);
  if (!ladder.ok) return ladder;
  const opened = await openFile(file);
  if (!opened.ok) return opened;
  const { workbook } = opened.value;
  const { Excel } = await startOffice({ workbook });
  const team = await calibrate(officeWorkbook(Excel), ladder.value, sheet);
  if (!team.ok) return team;
  // The results travel with the file, for viewers that calculate nothing.
  if (workbook.needsCalculation) calculate(workbook);
  const bytes = saveXlsx(opened.value);
  try {
    await writeFile(out, bytes);
  } catch (error) {
    return fail(cannot("write", out, error));
  }
  return ok({ ...reportOf(ladder.value, team.value), saved: out });
}
