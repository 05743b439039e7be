/** A workbook on paper: what the sheet room reads, and what a plan leaves behind, without Excel. */

import type { Ladder } from "../../src/domain/ladder.ts";
import { type Area, cellAddress, sheetPrefix } from "../../src/sheet/area.ts";
import { type CalibrationSheet, readCalibrationSheet } from "../../src/sheet/calibration-sheet.ts";
import { findHeadings } from "../../src/sheet/find-roster.ts";
import type { Edit, Plan } from "../../src/sheet/plan.ts";
import { describeRefusal } from "../../src/sheet/refusal.ts";
import type {
  CellContent,
  Grid,
  RosterSheet,
  SheetShape,
  TableShape,
  WorkbookShape,
} from "../../src/sheet/snapshot.ts";

interface PaperSheet {
  readonly cells: Map<string, CellContent>;
  readonly looks: Partial<SheetShape>;
}

type RosterLooks = Partial<Pick<RosterSheet, "merges" | "widths" | "overwritten" | "validations">>;

/** What a filled formula shows here. */
export const CALCULATED = "ƒ";

const keyOf = (row: number, column: number): string => `${row},${column}`;
const cellsOf = ({ row, column, height, width }: Area): readonly (readonly [row: number, column: number])[] =>
  Array.from({ length: height * width }, (_, index) => [row + Math.floor(index / width), column + (index % width)]);

export class PaperWorkbook {
  readonly sheets = new Map<string, PaperSheet>();
  readonly names = new Map<string, string>();
  tables: readonly TableShape[] = [];

  /** Puts rows on a sheet; the first cell at `row`, `column`, from 0. */
  put(sheet: string, rows: Grid, row = 0, column = 0, looks: Partial<SheetShape> = {}): this {
    const { cells } = this.sheets.get(sheet) ?? { cells: new Map<string, CellContent>() };
    this.sheets.set(sheet, { cells, looks });
    rows.forEach((values, down) =>
      values.forEach((value, across) => cells.set(keyOf(row + down, column + across), value)),
    );
    return this;
  }

  /** Makes a table of an area; what stands in its first row are the headings. */
  table(name: string, sheet: string, area: Area, looks: Partial<TableShape> = {}): this {
    const headings = cellsOf({ ...area, height: 1 }).map(([row, column]) => this.value(sheet, row, column));
    const table = { name, sheet, area, headings, showHeaders: true, showTotals: false, isFiltered: false, ...looks };
    this.tables = [...this.tables.filter((other) => other.name !== name), table];
    return this;
  }

  value(sheet: string, row: number, column: number): CellContent {
    return this.sheets.get(sheet)?.cells.get(keyOf(row, column)) ?? "";
  }

  /** Values from A1 to the last cell that was ever put. */
  values(sheet: string): Grid {
    const places = [...(this.sheets.get(sheet)?.cells.keys() ?? [])].map((key) => key.split(",").map(Number));
    const height = Math.max(0, ...places.map(([row = 0]) => row + 1));
    const width = Math.max(0, ...places.map(([, column = 0]) => column + 1));
    return Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_none, column) => this.value(sheet, row, column)),
    );
  }

  shape(): WorkbookShape {
    const sheets = [...this.sheets].map(([name, { looks }]): SheetShape => {
      const values = this.values(name);
      const used =
        values.length > 0 ? { row: 0, column: 0, height: values.length, width: values[0]?.length ?? 0 } : null;
      const head = values.slice(0, 40).map((row) => row.slice(0, 200));
      return { name, isVisible: true, isProtected: false, isFiltered: false, used, head, ...looks };
    });
    return { activeSheet: sheets[0]?.name ?? "", sheets, tables: this.tables, names: this.names };
  }

  rosterSheet(name: string, besideFrom: number, looks: RosterLooks = {}): RosterSheet {
    const values = this.values(name);
    const beside = values.flatMap((cells, row) =>
      cells.flatMap((content, column) => (column < besideFrom || content === "" ? [] : [{ row, column }])),
    );
    return {
      name,
      values,
      beside,
      merges: [],
      widths: new Map(),
      overwritten: new Map(),
      validations: new Map(),
      ...looks,
    };
  }

  /** Reads the roster as the use cases do. Throws the refusal's sentence if there is none. */
  calibration(ladder: Ladder, looks: RosterLooks = {}): CalibrationSheet {
    const shape = this.shape();
    const found = findHeadings(shape);
    if (!found.ok) throw new Error(describeRefusal(found.error));
    const { sheet, column, headings } = found.value;
    const roster = this.rosterSheet(sheet, column + headings.length, looks);
    return readCalibrationSheet(ladder, shape, found.value, roster);
  }

  /** Carries out a plan, as far as values, names, sheets and tables go. */
  apply(plan: Plan | null): this {
    for (const edit of plan?.phases.flat() ?? []) this.carryOut(edit);
    return this;
  }

  private carryOut(edit: Edit): void {
    switch (edit.kind) {
      case "addSheet":
        this.put(edit.sheet, [], 0, 0, { isVisible: !edit.hidden });
        return;
      case "deleteSheet":
        this.sheets.delete(edit.sheet);
        return;
      case "write":
        this.fill(edit.sheet, edit.area, (row, column) => edit.values[row]?.[column] ?? "");
        this.refreshTables(edit.sheet);
        return;
      case "fillFormula":
        for (const run of edit.runs) this.fill(edit.sheet, run, () => CALCULATED);
        return;
      case "clear":
      case "wipe":
        this.fill(edit.sheet, edit.area, () => "");
        return;
      case "defineName":
        this.names.set(
          edit.name,
          `=${sheetPrefix(edit.sheet)}${cellAddress(edit.area.row, edit.area.column)}${tail(edit.area)}`,
        );
        return;
      case "keepNumber":
        this.names.set(edit.name, `=${edit.value}`);
        return;
      case "deleteName":
        this.names.delete(edit.name);
        return;
      case "addTable":
      case "extendTable":
        this.table(edit.table, edit.sheet, edit.area);
        return;
      default:
    }
  }

  private fill(sheet: string, area: Area, valueAt: (row: number, column: number) => CellContent): void {
    const cells = this.sheets.get(sheet)?.cells;
    for (const [row, column] of cellsOf(area))
      cells?.set(keyOf(row, column), valueAt(row - area.row, column - area.column));
  }

  private refreshTables(sheet: string): void {
    for (const { name, area, sheet: home, ...looks } of this.tables) {
      const { headings: _stale, ...rest } = looks;
      if (home === sheet) this.table(name, sheet, area, rest);
    }
  }
}

/** The second half of an area's address; "" for a single cell. */
function tail({ row, column, height, width }: Area): string {
  return height * width === 1 ? "" : `:${cellAddress(row + height - 1, column + width - 1)}`;
}

interface TeamParts {
  readonly sheet?: string;
  /** Where the headings begin, from 0. */
  readonly row?: number;
  readonly column?: number;
  /** Rows from A1, above the headings. */
  readonly titles?: Grid;
  /** Name of the table that headings and people are; without it they are a range. */
  readonly table?: string;
  readonly looks?: Partial<SheetShape>;
}

/** A workbook with one roster, of headings and people. */
export function aTeam(rows: Grid, parts: TeamParts = {}): PaperWorkbook {
  const { sheet = "Team", row = parts.titles?.length ?? 0, column = 0, titles = [], table, looks } = parts;
  const book = new PaperWorkbook().put(sheet, titles).put(sheet, rows, row, column, looks);
  const area = { row, column, height: rows.length, width: rows[0]?.length ?? 1 };
  return table === undefined ? book : book.table(table, sheet, area);
}
