import { newPackage } from "../../../src/emulator/xlsx/new-package.ts";
import { fileOf } from "../../helpers/workbook-files.ts";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DECLARATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

const worksheet = (content: string): string =>
  `${DECLARATION}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATIONSHIPS}">${content}</worksheet>`;

export const relationships = (targets: readonly (readonly [id: string, kind: string, target: string])[]): string =>
  `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
  targets
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`)
    .join("") +
  `</Relationships>`;

export interface SmallFile {
  /** Content of each `<worksheet>`: the first is "Team", the second "Other". */
  readonly sheets: readonly string[];
  /** `<si>` elements; without them the file has no shared strings. */
  readonly strings?: string;
  /** Between `</sheets>` and `<calcPr>`. */
  readonly names?: string;
  readonly styles?: string;
  /** Further parts, or others in the place of the usual ones. */
  readonly parts?: Readonly<Record<string, string>>;
  /** Further relationships of the workbook. */
  readonly related?: readonly (readonly [id: string, kind: string, target: string])[];
}

/** A small .xlsx file with the given pieces of XML in it. */
export function smallFile({ sheets, strings, names = "", styles, parts = {}, related = [] }: SmallFile): Uint8Array {
  const files = new Map([...newPackage().parts].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
  const entries = sheets.map(
    (_, index) => `<sheet name="${["Team", "Other"][index]}" sheetId="${index + 1}" r:id="rId${index + 10}"/>`,
  );
  const book = files.get("xl/workbook.xml") ?? "";
  files.set("xl/workbook.xml", book.replace("<sheets></sheets>", `<sheets>${entries.join("")}</sheets>${names}`));
  files.set(
    "xl/_rels/workbook.xml.rels",
    relationships([
      ["rId1", "theme", "theme/theme1.xml"],
      ["rId2", "styles", "styles.xml"],
      ...(strings === undefined ? [] : [["rId3", "sharedStrings", "sharedStrings.xml"] as const]),
      ...sheets.map((_, index) => [`rId${index + 10}`, "worksheet", `worksheets/sheet${index + 1}.xml`] as const),
      ...related,
    ]),
  );
  if (strings !== undefined) {
    files.set(
      "xl/sharedStrings.xml",
      `${DECLARATION}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${strings}</sst>`,
    );
  }
  if (styles !== undefined) files.set("xl/styles.xml", styles);
  sheets.forEach((content, index) => files.set(`xl/worksheets/sheet${index + 1}.xml`, worksheet(content)));
  for (const [path, text] of Object.entries(parts)) files.set(path, text);
  return fileOf(files);
}
