/** The order of calculation: every formula after those that it reads, column by column where columns allow it. */

import type { Sheet } from "../model/sheet.ts";
import { type FormulaCell, inCalculationOrder } from "./calculation-order.ts";
import { firstAtLeast, type FormulaGroup } from "./formula-groups.ts";
import type { Area, Reading } from "./readings.ts";
import { components } from "./components.ts";

/** A group whose rows do not read each other; or cells of groups that do, in their order. */
export type Step =
  | { readonly kind: "group"; readonly group: FormulaGroup }
  | { readonly kind: "knot"; readonly cells: readonly FormulaCell[] };

/** The groups of one column of a sheet from top to bottom, and the last row of each. */
interface Lane {
  readonly groups: FormulaGroup[];
  readonly ends: number[];
}

class GroupIndex {
  readonly #lanes = new Map<Sheet, Map<number, Lane>>();

  constructor(groups: readonly FormulaGroup[]) {
    for (const group of groups) {
      const lanes = this.#lanes.get(group.sheet) ?? new Map<number, Lane>();
      this.#lanes.set(group.sheet, lanes);
      const lane = lanes.get(group.column) ?? { groups: [], ends: [] };
      lanes.set(group.column, lane);
      lane.groups.push(group);
      lane.ends.push(group.rows.at(-1) ?? 0);
    }
  }

  /** Groups with cells in an area, or at least around it. */
  *within({ sheet, box }: Area): Generator<FormulaGroup> {
    for (const [column, { groups, ends }] of this.#lanes.get(sheet) ?? []) {
      if (column < box.column || column >= box.column + box.width) continue;
      for (let i = firstAtLeast(ends, box.row); i < groups.length; i++) {
        const group = groups[i];
        if (!group || (group.rows[0] ?? 0) >= box.row + box.height) break;
        yield group;
      }
    }
  }
}

/** All that a moving reading reads in the rows of its group. Both its ends move steadily, so that first and last row suffice. */
function sweptArea(reading: Reading, rows: readonly number[]): Area[] {
  const ends = [rows[0], rows.at(-1)].flatMap((row) => (row === undefined ? [] : (reading.area(row) ?? [])));
  const [first, last] = ends;
  if (!first || !last) return ends;
  const top = Math.min(first.box.row, last.box.row);
  const bottom = Math.max(first.box.row + first.box.height, last.box.row + last.box.height);
  return [{ sheet: first.sheet, box: { ...first.box, row: top, height: bottom - top } }];
}

const areasOf = ({ template, rows }: FormulaGroup): Area[] => [
  ...template.fixedAreas,
  ...template.moving.flatMap((reading) => sweptArea(reading, rows)),
];

export const cellsOf = ({ sheet, column, rows, template }: FormulaGroup): FormulaCell[] =>
  rows.map((row) => ({ sheet, row, column, template }));

/** Precedents first; cells on a circle keep some order. */
export function calculationSteps(groups: readonly FormulaGroup[]): Step[] {
  const index = new GroupIndex(groups);
  const ids = new Map(groups.map((group, id) => [group, id]));
  const readBy = (id: number): number[] => {
    const group = groups[id];
    const read = group ? areasOf(group).flatMap((area) => [...index.within(area)]) : [];
    return [...new Set(read)].flatMap((other) => ids.get(other) ?? []);
  };
  const edges = groups.map((_, id) => readBy(id));
  return components(edges).map((members) => stepOf(members, groups, edges));
}

function stepOf(members: readonly number[], groups: readonly FormulaGroup[], edges: readonly number[][]): Step {
  const own = members.flatMap((id) => groups[id] ?? []);
  const [group] = own;
  const [id = -1] = members;
  if (group && own.length === 1 && edges[id]?.includes(id) !== true) return { kind: "group", group };
  // Listed by column and row, as the groups are.
  return { kind: "knot", cells: inCalculationOrder(own.flatMap(cellsOf)) };
}
