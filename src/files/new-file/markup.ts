/** Writes XML: elements with escaped attributes. */

/** What the elements of workbooks, sheets, tables and styles are called in full, and what leads from one part to another. */
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const DECLARATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Characters that XML cannot hold, and text that looks like their codes: written as "_x000D_" (ECMA-376, ST_Xstring). */
const UNWRITABLE =
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|_(?=x[0-9a-f]{4}_)/gi;

const code = (character: string): string => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** For formulas, names and the like. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? "");

/** For texts that people have written. */
export const escapedText = (text: string): string => escaped(text.replace(UNWRITABLE, code));

/** The same as an attribute, in which a line break would become a space. */
const escapedLine = (text: string): string => escapedText(text).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");

/** What an attribute says; absent for undefined and false. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

function attributeText(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => ` ${name}="${value === true ? "1" : escapedLine(String(value))}"`)
    .join("");
}

/** `content` is markup already. */
export const element = (name: string, attributes: Attributes = {}, content = ""): string =>
  content === ""
    ? `<${name}${attributeText(attributes)}/>`
    : `<${name}${attributeText(attributes)}>${content}</${name}>`;

/** An element around some others, with their number; nothing without any. */
export const listOf = (name: string, items: readonly string[]): string =>
  items.length === 0 ? "" : element(name, { count: items.length }, items.join(""));

/** A part of the file. */
export const documentOf = (root: string): string => DECLARATION + root;
