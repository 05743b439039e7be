/** Collects the cells of a sheet that Rungs makes, and turns them into few edits. */

import type { Area } from "./area.ts";
import type { CellFormat, Edit } from "./plan.ts";
import type { CellContent, Grid } from "./snapshot.ts";

interface DrawnCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellContent;
  readonly format: CellFormat;
}

export interface Drawing {
  /** Puts a cell; later cells win over earlier ones in the same place. */
  put(row: number, column: number, value: CellContent, format: CellFormat): void;
  /** One write for everything, then one edit per distinct format. */
  edits(sheet: string): readonly Edit[];
  /** From A1 to the last cell put. */
  area(): Area;
  values(): Grid;
}

/** Cells side by side in a row that look alike become one area. */
function areasByFormat(
  cells: readonly DrawnCell[],
): readonly { readonly format: CellFormat; readonly areas: readonly Area[] }[] {
  const groups = new Map<string, { format: CellFormat; areas: Area[] }>();
  const ordered = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { row, column, format } of ordered) {
    const key = JSON.stringify(format);
    const group = groups.get(key) ?? { format, areas: [] };
    groups.set(key, group);
    const last = group.areas.at(-1);
    if (last && last.row === row && last.column + last.width === column) {
      group.areas[group.areas.length - 1] = { ...last, width: last.width + 1 };
    } else {
      group.areas.push({ row, column, height: 1, width: 1 });
    }
  }
  return [...groups.values()];
}

export function startDrawing(): Drawing {
  const cells = new Map<string, DrawnCell>();
  const area = (): Area => {
    const drawn = [...cells.values()];
    const height = Math.max(1, ...drawn.map(({ row }) => row + 1));
    const width = Math.max(1, ...drawn.map(({ column }) => column + 1));
    return { row: 0, column: 0, height, width };
  };
  const values = (): Grid => {
    const { height, width } = area();
    const columns = Array.from({ length: width }, (_, column) => column);
    return Array.from({ length: height }, (_, row) =>
      columns.map((column) => cells.get(`${row},${column}`)?.value ?? ""),
    );
  };
  return {
    put: (row, column, value, format) => void cells.set(`${row},${column}`, { row, column, value, format }),
    area,
    values,
    edits: (sheet) => [
      { kind: "write", sheet, area: area(), values: values() },
      ...areasByFormat([...cells.values()]).map(({ format, areas }): Edit => ({
        kind: "format",
        sheet,
        areas,
        format,
      })),
    ],
  };
}
