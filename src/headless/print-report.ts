/** What `calibrate` prints: JSON for programs, two tables for people. */

import type { CalibratedFile } from "./calibrate-file.ts";

/** Columns as wide as their widest cell, two spaces apart. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function findingRows({ findings }: CalibratedFile): readonly (readonly string[])[] {
  return [["Severity", "Cell", "Finding"], ...findings.map(({ severity, cell, message }) => [severity, cell, message])];
}

/** "D4"; "D3 to D4" while ratings are open, "D3 either way" where they cannot change it. */
function levelText({ recommendedLevel, interval }: CalibratedFile["recommendations"][number]): string {
  if (recommendedLevel !== null || interval === null) return recommendedLevel ?? "";
  const [lowest, highest] = interval.map((level) => level ?? "below");
  return lowest === highest ? `${lowest} either way` : `${lowest} to ${highest}`;
}

function recommendationRows({ recommendations }: CalibratedFile): readonly (readonly string[])[] {
  const rows = recommendations.map((person) => [
    person.employeeId,
    levelText(person),
    person.stepTo ?? "",
    person.outcome,
    person.shortfalls.map(({ competency, rated, expected }) => `${competency} ${rated ?? "?"}→${expected}`).join(", "),
  ]);
  return [["ID", "Level", "Step to", "Outcome", "Shortfalls"], ...rows];
}

export function printReport(report: CalibratedFile, asJson: boolean): string {
  const { findings, recommendations, saved } = report;
  if (asJson) return `${JSON.stringify({ findings, recommendations }, null, 2)}\n`;
  const found =
    findings.length === 0 ? `Nothing found. ${recommendations.length} people checked.` : table(findingRows(report));
  const note = "Result of the ladder's rules, not a decision.";
  return [found, table(recommendationRows(report)), note, `Saved ${saved}`].join("\n\n") + "\n";
}
