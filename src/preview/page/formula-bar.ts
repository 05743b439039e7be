export interface FormulaBarEvents {
  /** An address was typed into the name box. */
  onGoTo(address: string): void;
  onTyping(isTyping: boolean): void;
  /** The text is to go into the active cell. */
  onEnter(text: string): void;
  /** The person is done here; the keyboard belongs to the sheet again. */
  onLeave(): void;
}

export interface FormulaBar {
  /** Not while the person is typing here. */
  show(address: string, text: string): void;
}

function mountNameBox(box: HTMLInputElement, events: FormulaBarEvents): (address: string) => void {
  let shown = "";
  const restore = (): void => void (box.value = shown);
  box.addEventListener("focus", () => box.select());
  box.addEventListener("blur", restore);
  box.addEventListener("keydown", ({ key }) => {
    if (key === "Enter") events.onGoTo(box.value.trim());
    if (key === "Escape") restore();
    if (key === "Enter" || key === "Escape") events.onLeave();
  });
  return (address) => {
    shown = address;
    if (document.activeElement !== box) restore();
  };
}

/** Types a line break: Enter by itself ends the entry. */
function breakLine(field: HTMLTextAreaElement): void {
  field.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new Event("input"));
}

/** The name box, and the text of the active cell where it can be changed. */
export function mountFormulaBar(
  nameBox: HTMLInputElement,
  formula: HTMLTextAreaElement,
  events: FormulaBarEvents,
): FormulaBar {
  const showAddress = mountNameBox(nameBox, events);
  let shown = "";
  let isTyping = false;
  const setTyping = (value: boolean): void => {
    if (value === isTyping) return;
    isTyping = value;
    events.onTyping(value);
  };
  const commit = (): void => {
    if (!isTyping) return;
    setTyping(false);
    events.onEnter(formula.value);
  };
  formula.addEventListener("input", () => setTyping(true));
  formula.addEventListener("blur", commit);
  // Ahead of the sheet, which would else have another active cell by the time the text arrives.
  document.addEventListener("pointerdown", ({ target }) => target !== formula && commit(), { capture: true });
  formula.addEventListener("keydown", (event) => {
    const { key } = event;
    if ((key !== "Enter" && key !== "Escape") || event.isComposing) return;
    event.preventDefault();
    if (key === "Enter" && event.altKey) return breakLine(formula);
    if (key === "Enter") commit();
    setTyping(false);
    formula.value = shown;
    events.onLeave();
  });
  return {
    show(address, text) {
      showAddress(address);
      shown = text;
      if (!isTyping) formula.value = text;
    },
  };
}
