/** Columns whose heading may mean a level or track, or something else, and whose contents do not tell. */

import { matchLevel, matchTrack } from "../domain/match-level.ts";
import type { CalibrationSheet } from "./calibration-sheet.ts";
import { isPlainHeading } from "./confirm-roles.ts";
import { type Role, suitableColumns } from "./headings.ts";
import type { Doubt } from "./survey.ts";

/** Of the texts in a column how many name what the role asks for. */
function shareOf({ ladder, roster, sheet }: CalibrationSheet, role: "track" | "level", column: number): number | null {
  const texts = roster.rows.people.map((row) => String(sheet.values[row]?.[column] ?? "").trim());
  const filled = texts.filter((text) => text !== "");
  if (filled.length === 0) return null;
  const names = (text: string): boolean =>
    (role === "level" ? matchLevel(ladder, text) : matchTrack(ladder, text)).kind === "one";
  const known = new Map([...new Set(filled)].map((text) => [text, names(text)]));
  return filled.filter((text) => known.get(text)).length / filled.length;
}

/** `said`: roles about which people have spoken already. */
export function doubtsAbout(calibration: CalibrationSheet, said: ReadonlySet<Role>): readonly Doubt[] {
  const { roster, installed, absent } = calibration;
  if (installed.rows) return [];
  const taken = new Set(roster.roles.values());
  return (["level", "track"] as const).flatMap((role): Doubt[] => {
    if (roster.roles.has(role) || said.has(role) || absent.has(role)) return [];
    const columns = suitableColumns(role, roster.headings).map((index) => roster.column + index);
    const column = columns.find((one) => {
      if (taken.has(one) || isPlainHeading(role, roster.headings[one - roster.column] ?? "")) return false;
      const share = shareOf(calibration, role, one);
      // Titles that name no track at all are titles; a grade that names no level may be the house's own numbering.
      return share !== null && (role === "level" || share > 0);
    });
    return column === undefined ? [] : [{ role, column }];
  });
}
