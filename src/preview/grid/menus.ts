/** The menus of the grid: what can be done with cells, rows, columns and headings. */

import { columnName } from "../../emulator/model/address.ts";
import { fillFilterList, textsOf } from "./filter-list.ts";
import { fillMenu, type MenuItem, Popup, type Spot } from "./popup.ts";
import type { Place } from "./selection.ts";
import type { ActionDesk, Lines, SheetActions } from "./sheet-actions.ts";

export interface MenuDesk extends ActionDesk {
  focus(): void;
  clear(): void;
  /** Copies or cuts what is selected to the clipboard. */
  take(how: "copy" | "cut"): void;
  /** Makes columns or rows as wide or high as their content. */
  fit(lines: Lines): void;
}

const NAMES = { rows: "rows", columns: "columns" } as const;

export class Menus {
  readonly #desk: MenuDesk;
  readonly #actions: SheetActions;
  readonly #popup: Popup;

  constructor(overlay: HTMLElement, desk: MenuDesk, actions: SheetActions) {
    this.#desk = desk;
    this.#actions = actions;
    this.#popup = new Popup(overlay, () => desk.focus());
  }

  close(): void {
    this.#popup.close();
  }

  /** The menu of what is selected. */
  openContext(spot: Spot): void {
    const close = (): void => this.#popup.close();
    this.#popup.open("menu", "Selected cells", spot, (element) => fillMenu(element, this.#contextItems(spot), close));
  }

  /** Sorting and filtering by the column of a heading; false where the cell has no such button. */
  openFilter(place: Place, spot: Spot): boolean {
    const placed = this.#actions.filterAt(place);
    if (!placed) return false;
    const { offset, body, filter } = placed;
    const { sheet } = this.#desk.view();
    const close = (): void => this.#popup.close();
    const items: MenuItem[] = [
      { label: "Sort A to Z", run: () => this.#actions.sort(placed, offset, true) },
      { label: "Sort Z to A", run: () => this.#actions.sort(placed, offset, false) },
    ];
    if (filter.criteria?.has(offset) === true)
      items.push({ label: "Show all rows", run: () => this.#actions.filter(placed, offset, undefined) });
    const texts = textsOf(this.#desk.workbook, sheet, body, offset);
    const apply = (chosen: ReadonlySet<string> | undefined): void => {
      close();
      this.#actions.filter(placed, offset, chosen);
    };
    this.#popup.open("dialog", `Filter column ${columnName(place.column)}`, spot, (element) => {
      fillMenu(element, items, close);
      fillFilterList(element, texts, filter.criteria?.get(offset), apply, close);
    });
    return true;
  }

  #contextItems(spot: Spot): MenuItem[] {
    const desk = this.#desk;
    return [
      { label: "Cut", keys: "Ctrl+X", run: () => desk.take("cut") },
      { label: "Copy", keys: "Ctrl+C", run: () => desk.take("copy") },
      null,
      ...this.#lineItems(this.#actions.selectedLines),
      { label: "Clear contents", keys: "Delete", run: () => desk.clear() },
      ...this.#headingItems(spot),
    ];
  }

  #lineItems(selected: Lines | undefined): MenuItem[] {
    const shown: readonly Lines[] = selected ? [selected] : ["rows", "columns"];
    return [
      ...shown.map((lines) =>
        this.#withKeys(`Insert ${NAMES[lines]}`, "Ctrl++", selected, () => this.#actions.insert(lines)),
      ),
      ...shown.map((lines) =>
        this.#withKeys(`Delete ${NAMES[lines]}`, "Ctrl+-", selected, () => this.#actions.delete(lines)),
      ),
      ...(selected
        ? [{ label: selected === "rows" ? "Fit height" : "Fit width", run: () => this.#desk.fit(selected) }]
        : []),
    ];
  }

  #withKeys(label: string, keys: string, selected: Lines | undefined, run: () => void): MenuItem {
    return selected ? { label, keys, run } : { label, run };
  }

  #headingItems(spot: Spot): MenuItem[] {
    const { active } = this.#desk.view().selection;
    const items: MenuItem[] = [];
    if (this.#actions.filterAt(active))
      items.push(null, { label: "Sort and filter…", keys: "Alt+↓", run: () => this.openFilter(active, spot) });
    const table = this.#actions.tableAt(active);
    if (!table) return items;
    const at = active.column - table.box.column;
    if (at > 0) items.push({ label: "Move column left", run: () => this.#actions.moveColumn(table, at, -1) });
    if (at < table.columns.length - 1)
      items.push({ label: "Move column right", run: () => this.#actions.moveColumn(table, at, 1) });
    return items;
  }
}
