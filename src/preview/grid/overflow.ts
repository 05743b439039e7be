/** Texts that are wider than their cell, and texts that are broken into lines. */

export type Side = "left" | "center" | "right";

/** Lines left and right of the cell that its text covers, and how wide they are. */
export interface Overflow {
  readonly left: number;
  readonly right: number;
}

export const NO_OVERFLOW: Overflow = { left: 0, right: 0 };

export interface Neighbours {
  /** Whether nothing stands in that column of the row, so that text may run over it. */
  readonly isFree: (column: number) => boolean;
  readonly sizeOf: (column: number) => number;
}

/** Farther than this no text is followed: Excel's columns are at least a pixel wide, and a screen has some thousands. */
const FARTHEST = 200;

function columnsFor(need: number, column: number, direction: 1 | -1, { isFree, sizeOf }: Neighbours): number {
  let covered = 0;
  let count = 0;
  while (covered < need && count < FARTHEST) {
    const next = column + direction * (count + 1);
    if (next < 0 || !isFree(next)) break;
    covered += sizeOf(next);
    count++;
  }
  return count;
}

/** How far a text of `textWidth` pixels runs over the empty cells beside its own, which is `cellWidth` wide. */
export function overflowOf(
  column: number,
  textWidth: number,
  cellWidth: number,
  side: Side,
  neighbours: Neighbours,
): Overflow {
  const excess = textWidth - cellWidth;
  if (excess <= 0) return NO_OVERFLOW;
  const need = side === "center" ? excess / 2 : excess;
  return {
    left: side === "left" ? 0 : columnsFor(need, column, -1, neighbours),
    right: side === "right" ? 0 : columnsFor(need, column, 1, neighbours),
  };
}

type Measure = (text: string) => number;

/** The part of a word that fits, at least one character. */
function fitting(word: string, width: number, measure: Measure): string {
  let end = word.length;
  while (end > 1 && measure(word.slice(0, end)) > width) end--;
  return word.slice(0, end);
}

function wrapParagraph(paragraph: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    while (measure(line) > width && line.length > 1) {
      const part = fitting(line, width, measure);
      lines.push(part);
      line = line.slice(part.length);
    }
  }
  return [...lines, line];
}

/** A text in lines of at most `width` pixels: broken between words, and within a word that is too long for a line. */
export const wrapLines = (text: string, width: number, measure: Measure): string[] =>
  text.split("\n").flatMap((paragraph) => wrapParagraph(paragraph, width, measure));
