/** Use case: read what has to be known of a workbook to set a roster up. What people then choose needs no further reading. */

import type { Ladder } from "../domain/ladder.ts";
import { ok, type Result } from "../domain/result.ts";
import { copyOf, sourceOf } from "../sheet/copies.ts";
import { findHeadings, headingsOn, visibleRosters } from "../sheet/find-roster.ts";
import { type HeadingRow, ROLES, suitableColumns } from "../sheet/headings.ts";
import { installedAt } from "../sheet/installed.ts";
import type { SetUpReading } from "../sheet/plan-set-up.ts";
import type { Refusal } from "../sheet/refusal.ts";
import type { WorkbookShape } from "../sheet/snapshot.ts";
import type { SetUpChoices } from "../sheet/survey.ts";
import { openWorkbook, requestFor } from "./open-calibration.ts";
import type { WorkbookPort } from "./workbook-port.ts";

export type { SetUpReading } from "../sheet/plan-set-up.ts";

/** For a sheet of Rungs' the roster that its people came from, as long as that is there. */
function ownersRoster(shape: WorkbookShape, found: HeadingRow): HeadingRow {
  const source = sourceOf(shape, installedAt(shape, found.sheet, found.row).roster);
  const headings = source && headingsOn(shape, source.sheet);
  return headings && headings.row === source.row ? headings : found;
}

/** The roster on the sheet `wanted`, or the one that the workbook suggests. */
function findRoster(shape: WorkbookShape, wanted: string | undefined): Result<HeadingRow, Refusal> {
  const found = findHeadings(shape, wanted);
  return found.ok ? ok(ownersRoster(shape, found.value)) : found;
}

/** Columns that may be copied: of these it matters how their numbers are shown, as IDs with leading zeros and dates. */
function copiedFrom({ column, headings }: HeadingRow, { columns, ratings }: SetUpChoices): readonly number[] {
  const suitable = ROLES.flatMap((role) => suitableColumns(role, headings)).map((index) => column + index);
  const said = [...columns.values(), ...ratings.values()].filter((chosen) => chosen !== null);
  return [...new Set([...suitable, ...said])];
}

/** As `readForSetUp`, once what people have chosen is known. */
export async function readAsChosen(
  port: WorkbookPort,
  ladder: Ladder | null,
  wanted: string | undefined,
  choices: SetUpChoices | null,
): Promise<Result<SetUpReading, Refusal>> {
  const { shape, repaired } = await openWorkbook(port, ladder);
  const found = findRoster(shape, wanted);
  if (!found.ok) return found;
  const headings = found.value;
  const copied = copyOf(shape, headings);
  const copyHeadings = copied ? headingsOn(shape, copied.sheet) : null;
  const copies = choices && (choices.place === "new-sheet" || copyHeadings !== null);
  const formats = copies ? copiedFrom(headings, choices) : [];
  const roster = await port.readSheet(requestFor(headings, shape, formats));
  const copy = copyHeadings && {
    headings: copyHeadings,
    roster: await port.readSheet(requestFor(copyHeadings, shape)),
  };
  const others = new Set(visibleRosters(shape).map((one) => ownersRoster(shape, one).sheet));
  others.delete(headings.sheet);
  return ok({ sheet: headings.sheet, others: [...others], shape, headings, roster, copy, repaired });
}

/**
 * Reads the roster on `sheet`, or the one that the workbook suggests. Errors: no roster, or several to choose from, by the
 * names of their sheets. Rejects with a `HostError`.
 */
export const readForSetUp = (port: WorkbookPort, sheet?: string): Promise<Result<SetUpReading, Refusal>> =>
  readAsChosen(port, null, sheet, null);
