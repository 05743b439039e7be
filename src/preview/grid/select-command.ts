/** What is selected after a command of the keyboard. */

import { contains, MAX_COLUMNS, MAX_ROWS } from "../../emulator/model/address.ts";
import type { Command } from "./keyboard.ts";
import { type Ground, jump, page, rowEnd, rowStart, sheetEnd, sheetStart, step } from "./moves.ts";
import {
  cellBox,
  columnsBetween,
  extendTo,
  nextInBox,
  type Place,
  rowsBetween,
  selectBox,
  type Selection,
  selectPlace,
} from "./selection.ts";

const PLACES = { rowStart, rowEnd, sheetStart, sheetEnd } as const;

type Travel = Extract<Command, { extend: boolean }>;

function target(ground: Ground, from: Place, command: Travel, pageHeight: number): Place {
  switch (command.kind) {
    case "move":
      return command.reach === "cell" ? step(ground, from, command.by) : jump(ground, from, command.by);
    case "page":
      return page(ground, from, command.direction, pageHeight);
    case "go":
      return PLACES[command.to](ground, from);
  }
}

function next(ground: Ground, selection: Selection, axis: "row" | "column", by: 1 | -1): Selection {
  const { active, box, tabbedFrom } = selection;
  const { merges } = ground.sheet;
  if (!contains(cellBox(active, merges), box)) return { ...selection, active: nextInBox(selection, axis, by) };
  if (axis === "column") {
    const place = step(ground, active, { rows: 0, columns: by });
    return { ...selectPlace(place, merges), tabbedFrom: tabbedFrom ?? active.column };
  }
  const place = step(ground, active, { rows: by, columns: 0 });
  return selectPlace({ row: place.row, column: tabbedFrom ?? place.column }, merges);
}

/** First everything that is used, then the whole sheet. */
function selectAll({ used, sheet }: Ground, selection: Selection): Selection {
  const whole = { row: 0, column: 0, height: MAX_ROWS, width: MAX_COLUMNS };
  const box = contains(selection.box, used) ? whole : used;
  return { ...selectBox(box, sheet.merges), active: selection.active };
}

/** Null for commands that do not select. `pageHeight`: pixels of cells that scroll. */
export function selectionAfter(
  ground: Ground,
  selection: Selection,
  command: Command,
  pageHeight: number,
): Selection | null {
  const { merges } = ground.sheet;
  const { active, box } = selection;
  switch (command.kind) {
    case "move":
    case "page":
    case "go": {
      const place = target(ground, command.extend ? selection.corner : active, command, pageHeight);
      return command.extend ? extendTo(selection, place, merges) : selectPlace(place, merges);
    }
    case "next":
      return next(ground, selection, command.axis, command.step);
    case "selectAll":
      return selectAll(ground, selection);
    case "selectColumns":
      return { ...selection, box: columnsBetween(box.column, box.column + box.width - 1) };
    case "selectRows":
      return { ...selection, box: rowsBetween(box.row, box.row + box.height - 1) };
    default:
      return null;
  }
}
