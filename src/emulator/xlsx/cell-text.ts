import { escapeText } from "./xml.ts";

// Characters that XML forbids are written as _xHHHH_; text that happens to look so has its underscore written that way.
const CODED = /_x([0-9a-f]{4})_/gi;
const NEEDS_CODE = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|_(?=x[0-9a-f]{4}_)/gi;

const code = (char: string): string => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** "_x000D_" → a carriage return (ECMA-376, ST_Xstring). */
export const decodeCellText = (text: string): string =>
  text.includes("_x") ? text.replace(CODED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text;

export const encodeCellText = (text: string): string => text.replace(NEEDS_CODE, code);

/** `<t>` with the text; outer blanks survive. */
export function textElement(text: string): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<t${space}>${escapeText(encodeCellText(text))}</t>`;
}
