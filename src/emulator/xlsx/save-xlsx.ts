import { formatAddress, parseAddress } from "../model/address.ts";
import type { Cell } from "../model/cell.ts";
import { Sheet } from "../model/sheet.ts";
import type { Workbook } from "../model/workbook.ts";
import { CONTENT_TYPES, DEFAULT_STYLES, EMPTY_SHEET, EMPTY_STRINGS } from "./new-package.ts";
import type { OpenedWorkbook, SheetSnapshot, WorkbookPackage } from "./opened-workbook.ts";
import { PackageEditor } from "./package-editor.ts";
import { SharedStringWriter } from "./shared-strings.ts";
import { stateOf, WORKSHEET_ORDER } from "./sheet-aspect.ts";
import { SHEET_ASPECTS } from "./sheet-aspects.ts";
import { splitSheet } from "./sheet-rows.ts";
import { markTab } from "./sheet-view.ts";
import { readWorkbookPart, type WorkbookPart } from "./workbook-part.ts";
import { CellWriter } from "./write-cells.ts";
import { writeNotes } from "./write-notes.ts";
import { writeRows } from "./write-rows.ts";
import { StyleWriter } from "./write-styles.ts";
import { writeTables } from "./write-tables.ts";
import { writeWorkbook } from "./write-workbook.ts";
import { childOf, elementXml } from "./xml.ts";
import { XmlPatch } from "./xml-patch.ts";
import { writeZip } from "./zip.ts";

interface Saving {
  readonly workbook: Workbook;
  readonly opened: WorkbookPackage;
  readonly part: WorkbookPart;
  readonly editor: PackageEditor;
  readonly styles: StyleWriter;
  readonly strings: SharedStringWriter;
}

const newSnapshot = (): SheetSnapshot => ({
  state: stateOf(new Sheet("", "")),
  notes: { sharedFormulas: new Map(), richStrings: new Map() },
});

/** The stated extent of the sheet grows with it. */
function writeDimension(patch: XmlPatch, sheet: Sheet): void {
  const present = childOf(patch.root, "dimension");
  const used = sheet.usedBox();
  const stated = parseAddress(present?.attributes["ref"] ?? "");
  if (!present || !stated || !used) return;
  const row = Math.min(stated.row, used.row);
  const column = Math.min(stated.column, used.column);
  const height = Math.max(stated.row + stated.height, used.row + used.height) - row;
  const width = Math.max(stated.column + stated.width, used.column + used.width) - column;
  patch.setAttributes(present, { ref: formatAddress({ row, column, height, width }) });
}

/** Puts the changed rows into the part's outline. */
function putRows(patch: XmlPatch, rows: string): void {
  const data = childOf(patch.root, "sheetData");
  if (data) patch.appendRaw(data, rows);
  else patch.putChild(patch.root, "sheetData", elementXml("sheetData", {}, rows), WORKSHEET_ORDER);
}

/** Writes what changed in one worksheet; `text` is its part, `before` the sheet that the part describes. */
function writeSheet(
  { workbook, opened, editor, styles, strings }: Saving,
  sheet: Sheet,
  path: string,
  text: string,
  before: SheetSnapshot,
): void {
  const { outline, rows } = splitSheet(text);
  const patch = new XmlPatch(outline);
  for (const aspect of SHEET_ASPECTS) aspect.write(patch, sheet, before.state, { styles });
  writeTables(patch, path, sheet, before.state.tables, editor);
  if (sheet.notes !== before.state.notes) writeNotes(opened.parts, path, sheet.notes, editor);
  const isActive = sheet.id === workbook.activeSheetId;
  if (isActive !== (path === opened.activePath)) markTab(patch, isActive);
  const writer = new CellWriter(sheet, patch.prefix, styles, strings, before.notes.richStrings);
  const changedRows = writeRows(rows, patch.prefix, sheet, before, writer);
  if (changedRows === undefined && !patch.isChanged) return;
  if (changedRows !== undefined) writeDimension(patch, sheet);
  putRows(patch, changedRows ?? rows);
  editor.setText(path, patch.result());
}

/** Writes all sheets: the relationship's id of each new one. */
function writeSheets(saving: Saving): ReadonlyMap<Sheet, string> {
  const { workbook, opened, part, editor } = saving;
  const added = new Map<Sheet, string>();
  for (const sheet of workbook.sheets) {
    const snapshot = opened.sheets.get(sheet.source ?? "");
    if (sheet.source !== undefined && snapshot) {
      writeSheet(saving, sheet, sheet.source, editor.text(sheet.source) ?? EMPTY_SHEET, snapshot);
      continue;
    }
    const { path, id } = editor.addPart(
      part.path,
      "worksheet",
      "xl/worksheets/sheet",
      CONTENT_TYPES.worksheet,
      EMPTY_SHEET,
    );
    added.set(sheet, id);
    writeSheet(saving, sheet, path, EMPTY_SHEET, newSnapshot());
  }
  const kept = new Set(workbook.sheets.map(({ source }) => source));
  const lost = part.sheets.filter(({ isWorksheet, path }) => isWorksheet && !kept.has(path)).map(({ path }) => path);
  editor.removeRelationships(part.path, ({ target }) => lost.includes(target));
  return added;
}

const holdsFormula = (cell: Cell | undefined): boolean => cell?.formula !== undefined;

/** Whether other cells than at opening hold formulas. */
function formulasMoved({ workbook, opened }: Saving): boolean {
  const sources = new Set(workbook.sheets.map(({ source }) => source));
  if (
    workbook.sheets.some(({ source }) => source === undefined) ||
    [...opened.sheets.keys()].some((path) => !sources.has(path))
  )
    return true;
  return workbook.sheets.some(({ source, cells }) => {
    const before = opened.sheets.get(source ?? "")?.state.cells ?? new Map<number, Cell>();
    return (
      [...cells].some(([key, cell]) => holdsFormula(cell) && !holdsFormula(before.get(key))) ||
      [...before].some(([key, cell]) => holdsFormula(cell) && !holdsFormula(cells.get(key)))
    );
  });
}

/** Excel rebuilds the calculation chain, but refuses one that names cells without formulas. */
function dropCalculationChain(saving: Saving): void {
  const chain = saving.part.related("calcChain");
  if (chain && formulasMoved(saving)) saving.editor.removeRelationships(saving.part.path, ({ id }) => id === chain.id);
}

/** Puts a changed part of the workbook in place, or adds it if the file had none. */
function putRelated({ part, editor }: Saving, kind: "styles" | "sharedStrings", text: string): void {
  const present = part.related(kind);
  if (present) editor.setText(present.target, text);
  else editor.addNamedPart(part.path, kind, `xl/${kind}.xml`, CONTENT_TYPES[kind], text);
}

/**
 * The workbook as .xlsx. Parts in which nothing changed since opening are returned byte for byte; in the others only
 * what changed is rewritten. The same workbook gives the same bytes; `opened` itself is not changed.
 */
export function saveXlsx(opened: OpenedWorkbook): Uint8Array {
  const { workbook, package: original } = opened;
  const part = readWorkbookPart(original.parts);
  const editor = new PackageEditor(original.parts);
  const textOf = (kind: string): string | undefined => editor.text(part.related(kind)?.target ?? "");
  const styles = new StyleWriter(textOf("styles") ?? DEFAULT_STYLES, original.cellStyles, workbook.styles);
  const strings = new SharedStringWriter(original.strings);
  const saving: Saving = { workbook, opened: original, part, editor, styles, strings };
  const added = writeSheets(saving);
  dropCalculationChain(saving);
  const changedStyles = styles.write();
  if (changedStyles !== undefined) putRelated(saving, "styles", changedStyles);
  if (strings.isChanged) putRelated(saving, "sharedStrings", strings.write(textOf("sharedStrings") ?? EMPTY_STRINGS));
  const changedWorkbook = writeWorkbook(part, workbook, original, added);
  if (changedWorkbook !== undefined) editor.setText(part.path, changedWorkbook);
  return writeZip(editor.finish());
}
