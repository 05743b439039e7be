import type { FormulaBar } from "./formula-bar.ts";
import type { SheetTabs } from "./sheet-tabs.ts";

/** The parts of the page that show a workbook. */
export interface Desk {
  readonly gridPlace: HTMLElement;
  readonly panePlace: HTMLElement;
  readonly tabs: SheetTabs;
  readonly formulaBar: FormulaBar;
  /** Offers to take the last edit back, or to repeat it. */
  offer(canUndo: boolean, canRedo: boolean): void;
  /** Offers to protect the shown sheet, or to end its protection. */
  showProtection(isProtected: boolean): void;
  /** Marks the workbook as changed since it was saved. */
  mark(isChanged: boolean): void;
  /** Parts in a hundred of the formulas that are calculated; null when all are. */
  showCalculation(percent: number | null): void;
  /** Puts a sentence into the status bar; "" is for nothing to tell. */
  say(sentence: string): void;
  /** Says why something that the person asked for was not done. */
  refuse(sentence: string): void;
  /** Opens another workbook, which comes to the front. */
  openNew(file: Uint8Array): void;
}

function placeIn(part: HTMLElement): HTMLElement {
  const place = document.createElement("div");
  place.className = "place";
  part.append(place);
  return place;
}

/** The page's parts, told of nothing while another workbook is in front, and places of this workbook's own in them. */
export function ownDesk(desk: Desk, isInFront: () => boolean): Desk {
  const inFront =
    <A extends unknown[]>(tell: (...args: A) => void) =>
    (...args: A): void => {
      if (isInFront()) tell(...args);
    };
  return {
    gridPlace: placeIn(desk.gridPlace),
    panePlace: placeIn(desk.panePlace),
    tabs: { show: inFront((sheets, activeId) => desk.tabs.show(sheets, activeId)) },
    formulaBar: { show: inFront((address, text) => desk.formulaBar.show(address, text)) },
    offer: inFront((canUndo, canRedo) => desk.offer(canUndo, canRedo)),
    showProtection: inFront((isProtected) => desk.showProtection(isProtected)),
    mark: inFront((isChanged) => desk.mark(isChanged)),
    showCalculation: inFront((percent) => desk.showCalculation(percent)),
    say: inFront((sentence) => desk.say(sentence)),
    refuse: inFront((sentence) => desk.refuse(sentence)),
    openNew: (file) => desk.openNew(file),
  };
}
