import type { Sheet, Visibility } from "../model/sheet.ts";
import { DEFAULT_STYLE, StyleTable, type Style } from "../model/style.ts";
import { Workbook } from "../model/workbook.ts";
import type { OpenedWorkbook, SheetSnapshot } from "./opened-workbook.ts";
import { readCells } from "./read-cells.ts";
import { readNames, readPrintNames } from "./read-names.ts";
import { type FileStyles, NO_STYLES, readStyles } from "./read-styles.ts";
import { readNotes } from "./read-notes.ts";
import { readTables } from "./read-tables.ts";
import { decodePart } from "./relationships.ts";
import { readSharedStrings, type SharedString } from "./shared-strings.ts";
import { stateOf } from "./sheet-aspect.ts";
import { SHEET_ASPECTS } from "./sheet-aspects.ts";
import { splitSheet } from "./sheet-rows.ts";
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from "./workbook-part.ts";
import { childOf, isOn, numberOf, parseXml } from "./xml.ts";
import { type Parts, readZip } from "./zip.ts";

interface Reading {
  readonly parts: Parts;
  readonly part: WorkbookPart;
  readonly workbook: Workbook;
  readonly styles: FileStyles;
  readonly strings: readonly SharedString[];
}

function styleTable(styles: readonly Style[]): StyleTable {
  const [first = DEFAULT_STYLE, ...others] = styles;
  const table = new StyleTable(first);
  for (const style of others) table.add(style);
  return table;
}

function readSheet({ parts, workbook, styles, strings }: Reading, sheet: Sheet, path: string): SheetSnapshot {
  const { outline, rows } = splitSheet(decodePart(parts.get(path) ?? new Uint8Array()));
  const root = parseXml(outline);
  readTables(parts, path, sheet);
  sheet.notes = readNotes(parts, path);
  for (const aspect of SHEET_ASPECTS) aspect.read(root, sheet, { xml: outline, styles });
  const notes = readCells(rows, sheet, strings, workbook.date1904);
  return { state: stateOf(sheet), notes };
}

function addSheet(reading: Reading, { element, path }: SheetEntry): Sheet {
  const { name = "", state = "visible" } = element.attributes;
  const sheet = reading.workbook.addSheet(name, path);
  sheet.visibility = state as Visibility;
  return sheet;
}

/** Reads all worksheets; the snapshots are taken when everything is in place. */
function readSheets(reading: Reading): ReadonlyMap<string, SheetSnapshot> {
  const { part, workbook } = reading;
  const added = part.sheets.map((entry) => (entry.isWorksheet ? addSheet(reading, entry) : undefined));
  workbook.names = readNames(
    part.root,
    part.xml,
    added.map((sheet) => sheet?.id),
  );
  const snapshots = new Map<string, SheetSnapshot>();
  added.forEach((sheet, index) => {
    if (sheet?.source === undefined) return;
    const { state, notes } = readSheet(reading, sheet, sheet.source);
    sheet.pageLayout = { ...sheet.pageLayout, ...readPrintNames(part.root, index) };
    snapshots.set(sheet.source, { state: { ...state, pageLayout: sheet.pageLayout }, notes });
  });
  const activeTab = numberOf(childOf(childOf(part.root, "bookViews"), "workbookView"), "activeTab") ?? 0;
  workbook.activeSheetId =
    (added[activeTab] ?? workbook.sheets.find(({ visibility }) => visibility === "visible") ?? workbook.sheets[0])
      ?.id ?? "";
  return snapshots;
}

/** Opens an .xlsx (or .xlsm) file. Throws `WorkbookFileError`, with one plain sentence, for anything else. */
export function openXlsx(bytes: Uint8Array): OpenedWorkbook {
  const parts = readZip(bytes);
  const part = readWorkbookPart(parts);
  const textOf = (kind: string): string | undefined => {
    const found = parts.get(part.related(kind)?.target ?? "");
    return found && decodePart(found);
  };
  const styleSheet = textOf("styles");
  const styles = styleSheet === undefined ? NO_STYLES : readStyles(styleSheet, textOf("theme"));
  const strings = readSharedStrings(textOf("sharedStrings"));
  const workbook = new Workbook();
  workbook.styles = styleTable(styles.cellStyles);
  workbook.date1904 = isOn(childOf(part.root, "workbookPr"), "date1904");
  const sheets = readSheets({ parts, part, workbook, styles, strings });
  const activePath = workbook.sheet(workbook.activeSheetId)?.source;
  return {
    workbook,
    package: { parts, strings, cellStyles: styles.cellStyles, sheets, names: workbook.names, activePath },
  };
}
