/**
 * Writes a workbook file (.xlsx) from nothing but the plan for it: no part of another file, no author, no date, no path
 * (ECMA-376, parts 1 and 2).
 */

import type { NewWorkbook } from "../sheet/people-copy.ts";
import type { Book } from "./new-file/book.ts";
import { makeBook } from "./new-file/make-book.ts";
import { documentOf, element, RELATIONSHIPS } from "./new-file/markup.ts";
import { sheetPart } from "./new-file/sheet-part.ts";
import { Styles } from "./new-file/styles.ts";
import { tablePart } from "./new-file/table-part.ts";
import { workbookPart } from "./new-file/workbook-part.ts";
import { zip } from "./new-file/zip.ts";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const WORKBOOK = "xl/workbook.xml";
const STYLES = "xl/styles.xml";

const sheetPath = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;
const tablePath = (index: number): string => `xl/tables/table${index + 1}.xml`;

interface Lead {
  readonly kind: string;
  /** From the root of the package. */
  readonly target: string;
}

/** Where a part leads to: "rId1" and so on, in this order. */
function relationships(leads: readonly Lead[]): string {
  const items = leads.map(({ kind, target }, index) =>
    element("Relationship", { Id: `rId${index + 1}`, Type: `${RELATIONSHIPS}/${kind}`, Target: `/${target}` }),
  );
  return documentOf(element("Relationships", { xmlns: `${PACKAGE}/relationships` }, items.join("")));
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels" */
const relationshipsOf = (path: string): string => path.replace(/([^/]*)$/, "_rels/$1.rels");

function contentTypes(types: ReadonlyMap<string, string>): string {
  const defaults = [
    { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" },
    { Extension: "xml", ContentType: "application/xml" },
  ];
  const items = [
    ...defaults.map((type) => element("Default", type)),
    ...[...types].map(([path, type]) =>
      element("Override", { PartName: `/${path}`, ContentType: `${SPREADSHEET}.${type}+xml` }),
    ),
  ];
  return documentOf(element("Types", { xmlns: `${PACKAGE}/content-types` }, items.join("")));
}

function typesOf({ sheets }: Book): ReadonlyMap<string, string> {
  return new Map([
    [WORKBOOK, "sheet.main"],
    [STYLES, "styles"],
    ...sheets.map((_, index) => [sheetPath(index), "worksheet"] as const),
    ...sheets.flatMap(({ table }, index) => (table ? [[tablePath(index), "table"] as const] : [])),
  ]);
}

function partsOf(book: Book): ReadonlyMap<string, string> {
  const styles = new Styles();
  const parts = new Map([
    ["[Content_Types].xml", contentTypes(typesOf(book))],
    [relationshipsOf(""), relationships([{ kind: "officeDocument", target: WORKBOOK }])],
    [WORKBOOK, workbookPart(book)],
    [
      relationshipsOf(WORKBOOK),
      relationships([
        ...book.sheets.map((_, index) => ({ kind: "worksheet", target: sheetPath(index) })),
        { kind: "styles", target: STYLES },
      ]),
    ],
  ]);
  for (const [index, sheet] of book.sheets.entries()) {
    const path = sheetPath(index);
    parts.set(path, sheetPart(sheet, styles, index === 0, "rId1"));
    if (!sheet.table) continue;
    parts.set(relationshipsOf(path), relationships([{ kind: "table", target: tablePath(index) }]));
    parts.set(tablePath(index), tablePart(sheet, sheet.table, index + 1));
  }
  // The sheets have asked for all looks by now.
  return parts.set(STYLES, styles.part());
}

/** The bytes of the file. Rejects where the plan is for a workbook that is there already. */
export async function newWorkbookFile(workbook: NewWorkbook): Promise<Uint8Array<ArrayBuffer>> {
  return zip(partsOf(makeBook(workbook)));
}
