/** The ladder laid out to be read and printed: what each grade means, then what each level asks, track by track. */

import { risesAt } from "../domain/expectations.ts";
import {
  type Competency,
  type Expectation,
  type Grade,
  gradesOf,
  type Ladder,
  type Level,
  type Track,
} from "../domain/ladder.ts";
import { RUBRIC_NAME } from "./names.ts";
import type { CellFormat, Edit } from "./plan.ts";
import type { Grid } from "./snapshot.ts";
import { type Drawing, startDrawing } from "./sheet-drawing.ts";

const NAVY = "#0E2841";
const BODY = "#1A1A1A";
const GREY = "#595959";
const TINTS = ["#F1F4FC", "#E4EAF9", "#D6E0F6", "#C8D5F3", "#BACAF0"] as const;

const TITLE: CellFormat = { size: 18, bold: true, color: NAVY };
const NOTE: CellFormat = { size: 10, color: GREY };
const SECTION: CellFormat = { size: 13, bold: true, color: NAVY };
const HEADER: CellFormat = {
  bold: true,
  color: NAVY,
  vertical: "Bottom",
  border: { edges: "bottom", style: "medium", color: NAVY },
};
const LABEL: CellFormat = { bold: true, color: BODY, vertical: "Top", wrap: true };
const WORDS: CellFormat = { size: 10, color: GREY, vertical: "Top", wrap: true };
const WHITE_GRID = { edges: "all", style: "thin", color: "#FFFFFF" } as const;

/** From the lightest on the first step to the darkest on the last. */
function tint(step: number, steps: number): string {
  const index = steps <= 1 ? 0 : Math.round(((step - 1) / (steps - 1)) * (TINTS.length - 1));
  return TINTS[index] ?? TINTS[0];
}

const filled = (fill: string): CellFormat => ({ color: BODY, fill, vertical: "Top", wrap: true, border: WHITE_GRID });

function drawGrades(drawing: Drawing, ladder: Ladder, row: number): number {
  const scaled = ladder.competencies.filter(({ grades }) => grades.length > 0);
  if (scaled.length === 0) return row;
  const steps = Math.max(...scaled.map(({ grades }) => grades.length));
  drawing.put(row, 0, "What each grade means", SECTION);
  drawing.put(row + 1, 0, "Competency", HEADER);
  for (let step = 1; step <= steps; step += 1) drawing.put(row + 1, step, step, { ...HEADER, horizontal: "Left" });
  for (const [index, competency] of scaled.entries()) {
    const top = row + 2 + 2 * index;
    drawing.put(top, 0, competency.name, LABEL);
    drawing.put(top + 1, 0, competency.description ?? "", WORDS);
    for (const { value, name, text } of competency.grades) {
      const format = filled(tint(value, competency.grades.length));
      drawing.put(top, value, name, { ...format, bold: true });
      drawing.put(top + 1, value, text ?? "", format);
    }
  }
  return row + 3 + 2 * scaled.length;
}

/** A cell of a rubric in one of its four states; nothing is made up for one without text. */
function drawExpectation(
  drawing: Drawing,
  row: number,
  column: number,
  expectation: Expectation | undefined,
  below: Level | undefined,
  look: CellFormat,
): void {
  switch (expectation?.state) {
    case "text":
      return drawing.put(row, column, expectation.text ?? "", look);
    case "noneRequired":
      return drawing.put(row, column, "(none required)", { color: GREY, vertical: "Top", wrap: true });
    case "sameAsBelow":
      return drawing.put(row, column, `(same as ${below?.label ?? "the level below"})`, { ...look, italic: true });
    default:
      return drawing.put(row, column, "", { stripes: "#BFC5D2" });
  }
}

/** Levels down, competencies across: "3 Owns", with a mark where the level asks more than the one below. */
function drawProfile(drawing: Drawing, ladder: Ladder, track: Track, row: number): number {
  drawing.put(row, 0, `What each level asks: ${track.name}`, SECTION);
  drawing.put(row, 3, "Bold with ▲: rises at this level", NOTE);
  drawing.put(row + 1, 0, "Level", HEADER);
  ladder.competencies.forEach(({ name }, index) => drawing.put(row + 1, index + 1, name, HEADER));
  for (const [index, level] of track.levels.entries()) {
    drawing.put(row + 2 + index, 0, levelHeading(level), LABEL);
    ladder.competencies.forEach((competency, at) =>
      drawAskedGrade(drawing, track, index, competency, row + 2 + index, at + 1),
    );
  }
  return row + 3 + track.levels.length;
}

/** "3 Owns ▲: Runs a service." */
function gradeText({ value, name }: Grade, expectation: Expectation | undefined, rises: boolean): string {
  const words = expectation?.state === "text" ? expectation.text : undefined;
  return `${value} ${name}${rises ? " ▲" : ""}${words === undefined ? "" : `: ${words}`}`;
}

function drawAskedGrade(
  drawing: Drawing,
  track: Track,
  levelIndex: number,
  competency: Competency,
  row: number,
  column: number,
): void {
  const expectation = track.levels[levelIndex]?.expectations.get(competency.id);
  const grade = expectation?.state === "text" ? competency.grades[expectation.grade - 1] : undefined;
  if (!grade) {
    drawExpectation(drawing, row, column, expectation, track.levels[levelIndex - 1], filled(TINTS[0]));
    return;
  }
  const rises = risesAt(track, levelIndex, competency.id);
  drawing.put(row, column, gradeText(grade, expectation, rises), {
    ...filled(tint(grade.value, competency.grades.length)),
    ...(rises && { bold: true }),
  });
}

/** Competencies down, levels across, each cell with the rubric's own words. */
function drawTexts(drawing: Drawing, ladder: Ladder, track: Track, row: number): number {
  drawing.put(row, 0, `What each level asks: ${track.name}`, SECTION);
  drawing.put(row + 1, 0, "Competency", HEADER);
  track.levels.forEach((level, index) => drawing.put(row + 1, index + 1, levelHeading(level), HEADER));
  let at = row + 2;
  const about = (["tagline", "workUnit", "teamScope"] as const).filter((key) =>
    track.levels.some((level) => level[key] !== undefined),
  );
  const titles = { tagline: "In short", workUnit: "Unit of work", teamScope: "Scope" } as const;
  for (const key of about) {
    drawing.put(at, 0, titles[key], LABEL);
    track.levels.forEach((level, index) => drawing.put(at, index + 1, level[key] ?? "", WORDS));
    at += 1;
  }
  for (const competency of ladder.competencies) {
    drawing.put(at, 0, competency.area ? `${competency.area}: ${competency.name}` : competency.name, LABEL);
    track.levels.forEach((_, index) => {
      const look = filled(tint(index + 1, track.levels.length));
      drawLevelText(drawing, track, index, competency, at, look);
    });
    at += 1;
  }
  return at + 1;
}

function drawLevelText(
  drawing: Drawing,
  track: Track,
  levelIndex: number,
  competency: Competency,
  row: number,
  look: CellFormat,
): void {
  const level = track.levels[levelIndex];
  const expectation = level?.expectations.get(competency.id);
  const scaled =
    expectation?.state === "text" && competency.grades.length > 0
      ? gradesOf(track, competency)[expectation.grade - 1]
      : undefined;
  if (scaled) drawing.put(row, levelIndex + 1, gradeText(scaled, expectation, false), look);
  else drawExpectation(drawing, row, levelIndex + 1, expectation, track.levels[levelIndex - 1], look);
}

const levelHeading = ({ label, senior }: Level): string =>
  senior && !/senior/i.test(label) ? `${label}, senior` : label;

const count = (items: readonly unknown[], one: string, several: string): string =>
  `${items.length} ${items.length === 1 ? one : several}`;

function sourceLine({ version, tracks, competencies, sources }: Ladder): string {
  const levels = tracks.flatMap((track) => track.levels);
  const size = [
    count(tracks, "track", "tracks"),
    count(levels, "level", "levels"),
    count(competencies, "competency", "competencies"),
  ];
  const credits = sources.map(({ gives, title, licence }) => `${gives}: ${title}${licence ? `, ${licence}` : ""}`);
  const parts = [`Version ${version}`, size.join(", "), credits.join(". ")];
  return parts.filter((part) => part !== "").join(" · ");
}

function drawRubric(ladder: Ladder): Drawing {
  const drawing = startDrawing();
  drawing.put(0, 0, ladder.name, TITLE);
  drawing.put(1, 0, sourceLine(ladder), NOTE);
  let row = drawGrades(drawing, ladder, 3);
  for (const track of ladder.tracks) {
    const isProfile = ladder.competencies.every(({ grades }) => grades.length > 0);
    row = isProfile ? drawProfile(drawing, ladder, track, row) : drawTexts(drawing, ladder, track, row);
  }
  return drawing;
}

/** The texts of the rubric sheet, to tell whether somebody has changed them since. */
export function rubricValues(ladder: Ladder): Grid {
  return drawRubric(ladder).values();
}

/** Draws the rubric on a new sheet at `position` among all sheets, from 0. */
export function rubricEdits(sheet: string, ladder: Ladder, position: number): readonly Edit[] {
  const drawing = drawRubric(ladder);
  const { height, width } = drawing.area();
  return [
    { kind: "addSheet", sheet, hidden: false, position },
    // The name comes first: whatever happens next, the sheet can be told from one that a person has added.
    {
      kind: "defineName",
      name: RUBRIC_NAME,
      sheet,
      area: { row: 0, column: 0, height: 1, width: 1 },
      comment: "Rungs: the rubric",
    },
    { kind: "columns", sheet, column: 0, count: 1, width: 20, hidden: false },
    {
      kind: "columns",
      sheet,
      column: 1,
      count: Math.max(1, width - 1),
      width: width - 1 >= 6 ? 24 : 26,
      hidden: false,
    },
    ...drawing.edits(sheet),
    { kind: "fitRows", sheet, area: { row: 3, column: 0, height: height - 3, width } },
    { kind: "layout", sheet, freeze: { rows: 2, columns: 1 }, repeatRows: "1:2" },
  ];
}
