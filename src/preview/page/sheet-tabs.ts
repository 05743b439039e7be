import type { Sheet } from "../../emulator/model/sheet.ts";

export interface SheetTabs {
  /** Hidden sheets get no tab. */
  show(sheets: readonly Sheet[], activeId: string): void;
}

/** How far each key goes among the tabs. */
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity };

function tabOf(sheet: Sheet, isActive: boolean): HTMLButtonElement {
  const tab = document.createElement("button");
  tab.type = "button";
  tab.role = "tab";
  tab.className = "tab";
  tab.textContent = sheet.name;
  tab.dataset["sheet"] = sheet.id;
  tab.ariaSelected = String(isActive);
  tab.tabIndex = isActive ? 0 : -1;
  return tab;
}

/** The tabs of the sheets in `list`; one of them takes part in tabbing, the arrow keys reach the others. */
export function mountSheetTabs(list: HTMLElement, onChoose: (sheetId: string) => void): SheetTabs {
  const choose = (tab: Element | null | undefined): void => {
    const id = tab instanceof HTMLElement ? tab.dataset["sheet"] : undefined;
    if (id !== undefined) onChoose(id);
  };
  list.addEventListener("click", ({ target }) => choose(target instanceof Element ? target.closest(".tab") : null));
  list.addEventListener("keydown", (event) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const tabs = [...list.children];
    const active = tabs.findIndex((tab) => tab.ariaSelected === "true");
    choose(tabs[Math.min(Math.max(active + step, 0), tabs.length - 1)]);
  });
  let shown = "";
  return {
    show(sheets, activeId) {
      const visible = sheets.filter(({ visibility }) => visibility === "visible");
      const wanted = JSON.stringify([activeId, visible.map(({ id, name }) => [id, name])]);
      // A tab that is replaced under the pointer would lose its click.
      if (wanted === shown) return;
      shown = wanted;
      const hadFocus = list.contains(document.activeElement);
      list.replaceChildren(...visible.map((sheet) => tabOf(sheet, sheet.id === activeId)));
      const active = list.querySelector<HTMLElement>('[aria-selected="true"]');
      active?.scrollIntoView({ block: "nearest", inline: "nearest" });
      if (hadFocus) active?.focus();
    },
  };
}
