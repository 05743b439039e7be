/** Sizes on a sheet: the file measures columns in characters of the default font, and rows in points. */

/** At 96 pixels to the inch. */
export const PIXELS_PER_POINT = 4 / 3;

/** The digits of Calibri 11, of which a column's width counts how many it has room for (ECMA-376, 18.3.1.13). */
const PIXELS_PER_CHARACTER = 7;

/** Whole pixels of a column of so many characters, padding included. */
export const pixelsOfWidth = (characters: number): number =>
  Math.trunc(((256 * characters + Math.trunc(128 / PIXELS_PER_CHARACTER)) / 256) * PIXELS_PER_CHARACTER);

/** Characters of a column of so many pixels. */
export const widthOfPixels = (pixels: number): number => pixels / PIXELS_PER_CHARACTER;
