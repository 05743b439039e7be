/** A formula as the engine is to see it, put together again of its text and of what it reads. */

import type { Area, Reading } from "./readings.ts";

/** Another text for an area that is only read as the array of its values; undefined where there is none. */
export type AsArray = (area: Area) => string | undefined;

/** A formula whose references are all calls for values: one text for every row. */
export interface LoopText {
  /** `_READ(0)` stands for the first of `readings`, and so on. */
  readonly text: string;
  readonly readings: readonly Reading[];
}

/** The call that stands for a reading in a loop's text. */
export const READ = "_READ";

/** A reading and what the formula makes of it. */
interface Placed {
  readonly reading: Reading;
  /** Several cells that are only read as the array of their values. */
  readonly isArray: boolean;
}

export type Piece = string | Placed;

export function loopOf(pieces: readonly Piece[]): LoopText {
  const readings: Reading[] = [];
  const texts = pieces.map((piece) =>
    typeof piece === "string" ? piece : `${READ}(${readings.push(piece.reading) - 1})`,
  );
  return { text: texts.join(""), readings };
}

/** All that does not depend on the row is settled once; text between such parts becomes one string. */
export function writerOf(pieces: readonly Piece[], asArray: AsArray | undefined): (row: number) => string {
  const settled: (string | Reading)[] = [];
  let text = "";
  for (const piece of pieces) {
    if (typeof piece === "string") text += piece;
    else if (piece.reading.isFixed) {
      const area = piece.isArray ? piece.reading.area(0) : null;
      text += (area && asArray?.(area)) ?? piece.reading.text(0);
    } else {
      settled.push(text, piece.reading);
      text = "";
    }
  }
  settled.push(text);
  return (row) => {
    let written = "";
    for (const piece of settled) written += typeof piece === "string" ? piece : piece.text(row);
    return written;
  };
}
