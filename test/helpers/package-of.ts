/** Puts small packages together from parts that are written out. */

import { fileOf } from "./workbook-files.ts";

export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const DECLARATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/** A part without its declaration: its content type, its text, and where its relationships lead. */
export type Part = readonly [type: string, xml: string, related?: readonly (readonly [kind: string, target: string])[]];

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
const TYPES: Readonly<Record<string, string>> = {
  workbook: `${SHEET_TYPE}sheet.main+xml`,
  worksheet: `${SHEET_TYPE}worksheet+xml`,
  styles: `${SHEET_TYPE}styles+xml`,
  sharedStrings: `${SHEET_TYPE}sharedStrings+xml`,
  table: `${SHEET_TYPE}table+xml`,
  calcChain: `${SHEET_TYPE}calcChain+xml`,
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
};

const relationships = (related: readonly (readonly [kind: string, target: string])[]): string =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${related
    .map(([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`)
    .join("")}</Relationships>`;

/** A workbook whose main part is at `book`. */
export function packageOf(book: string, parts: Readonly<Record<string, Part>>): Uint8Array {
  const types = Object.entries(parts).map(
    ([path, [type]]) => `<Override PartName="/${path}" ContentType="${TYPES[type]}"/>`,
  );
  const defaults = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`;
  const files: [string, string][] = [
    [
      "[Content_Types].xml",
      `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">${defaults}${types.join("")}</Types>`,
    ],
    ["_rels/.rels", relationships([["officeDocument", book]])],
  ];
  for (const [path, [, xml, related]] of Object.entries(parts)) {
    files.push([path, DECLARATION + xml]);
    if (related) files.push([path.replace(/([^/]+)$/, "_rels/$1.rels"), relationships(related)]);
  }
  return fileOf(files);
}
