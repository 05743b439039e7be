/** A workbook file (.xlsx, .xlsm) as it can be read without Excel: what another copy of a workbook holds. */

import { HostError } from "../app/host-error.ts";
import type { WorkbookReader } from "../app/workbook-port.ts";
import { parseAddress } from "../sheet/area.ts";
import type { Grid, RosterSheet, SheetShape, TableShape, WorkbookShape } from "../sheet/snapshot.ts";
import { partAt, relationsOf } from "./package-parts.ts";
import { readCells, textOf, usedArea } from "./read-cells.ts";
import { type Archive, openArchive } from "./unzip.ts";
import { attributeOf, childOf, childrenOf, type Element } from "./xml.ts";

const HEAD = { rows: 40, columns: 200 };

const UNREADABLE =
  "This file cannot be read as a workbook: it may be protected by a password, or of an old kind. Open it in Excel, save it as .xlsx without a password, and choose that.";

interface FileSheet {
  readonly name: string;
  readonly isVisible: boolean;
  readonly values: Grid;
  readonly tables: readonly TableShape[];
}

function tableShape(table: Element, sheet: string, values: Grid): readonly TableShape[] {
  const area = parseAddress(attributeOf(table, "ref"));
  if (!area) return [];
  const headings = (values[area.row] ?? []).slice(area.column, area.column + area.width);
  return [
    {
      name: attributeOf(table, "displayName"),
      sheet,
      area,
      headings: Array.from({ length: area.width }, (_, at) => headings[at] ?? ""),
      showHeaders: attributeOf(table, "headerRowCount") !== "0",
      showTotals: Number(attributeOf(table, "totalsRowCount")) > 0,
      isFiltered: false,
    },
  ];
}

async function readFileSheet(archive: Archive, entry: Element, path: string, strings: readonly string[]) {
  const name = attributeOf(entry, "name");
  const part = await partAt(archive, path);
  const values = part ? readCells(part, strings) : [];
  const tables: TableShape[] = [];
  for (const relation of await relationsOf(archive, path)) {
    const table = relation.kind === "table" ? await partAt(archive, relation.path) : null;
    if (table) tables.push(...tableShape(table, name, values));
  }
  const isVisible = !["hidden", "veryHidden"].includes(attributeOf(entry, "state"));
  return { name, isVisible, values, tables } satisfies FileSheet;
}

const sheetShape = ({ name, isVisible, values }: FileSheet): SheetShape => ({
  name,
  isVisible,
  isProtected: false,
  isFiltered: false,
  used: usedArea(values),
  head: values.slice(0, HEAD.rows).map((cells) => cells.slice(0, HEAD.columns)),
});

/** Names of the whole workbook; those of single sheets are not Rungs'. */
const namesIn = (workbook: Element): ReadonlyMap<string, string> =>
  new Map(
    childrenOf(childOf(workbook, "definedNames"), "definedName")
      .filter((name) => attributeOf(name, "localSheetId") === "")
      .map((name) => [attributeOf(name, "name"), `=${name.text}`]),
  );

const activeTab = (workbook: Element): number => {
  const view = childOf(childOf(workbook, "bookViews"), "workbookView");
  return view ? Number(attributeOf(view, "activeTab")) : 0;
};

async function readFile(
  archive: Archive,
): Promise<{ readonly shape: WorkbookShape; readonly sheets: readonly FileSheet[] }> {
  const start = (await relationsOf(archive, "")).find(({ kind }) => kind === "officeDocument");
  const workbook = await partAt(archive, start?.path);
  if (!start || workbook?.name !== "workbook") throw new HostError("InvalidFile", UNREADABLE);
  const relations = await relationsOf(archive, start.path);
  const shared = await partAt(archive, relations.find(({ kind }) => kind === "sharedStrings")?.path);
  const strings = childrenOf(shared ?? undefined, "si").map(textOf);
  const sheets: FileSheet[] = [];
  for (const entry of childrenOf(childOf(workbook, "sheets"), "sheet")) {
    const part = relations.find(({ id, kind }) => kind === "worksheet" && id === attributeOf(entry, "id"));
    if (part) sheets.push(await readFileSheet(archive, entry, part.path, strings));
  }
  const shape: WorkbookShape = {
    activeSheet: sheets[activeTab(workbook)]?.name ?? "",
    sheets: sheets.map(sheetShape),
    tables: sheets.flatMap(({ tables }) => tables),
    names: namesIn(workbook),
  };
  return { shape, sheets };
}

const rosterSheet = (name: string, values: Grid): RosterSheet => ({
  name,
  values,
  merges: [],
  beside: [],
  widths: new Map(),
  overwritten: new Map(),
  validations: new Map(),
});

/** Reads the whole file. Rejects with a `HostError` for what is no workbook that can be read. */
export async function openWorkbookFile(bytes: Uint8Array): Promise<WorkbookReader> {
  const read = async () => readFile(openArchive(bytes));
  const { shape, sheets } = await read().catch((fault: unknown) => {
    throw new HostError("InvalidFile", UNREADABLE, { cause: fault });
  });
  return {
    readShape: async () => shape,
    readSheet: async ({ sheet }) => rosterSheet(sheet, sheets.find(({ name }) => name === sheet)?.values ?? []),
  };
}
