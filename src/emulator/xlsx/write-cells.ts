import { toFileFormula } from "../formulas/file-form.ts";
import { columnName, columnOfKey, rowOfKey } from "../model/address.ts";
import { type Cell, type CellValue, isCellError } from "../model/cell.ts";
import type { Sheet } from "../model/sheet.ts";
import { encodeCellText } from "./cell-text.ts";
import { type CellParts, splitCell } from "./cell-parts.ts";
import type { SharedStringWriter } from "./shared-strings.ts";
import { type CellSpan, rawAttribute } from "./sheet-rows.ts";
import { tableAt } from "./table-at.ts";
import type { StyleWriter } from "./write-styles.ts";
import { elementXml, escapeText } from "./xml.ts";
import { patchTag } from "./xml-patch.ts";

/** How a value is written: the cell's `t` and the text of its `<v>`. */
interface WrittenValue {
  readonly type: string | undefined;
  readonly text: string | undefined;
}

function valueOf(value: Exclude<CellValue, string>): WrittenValue {
  if (value === null) return { type: undefined, text: undefined };
  if (typeof value === "boolean") return { type: "b", text: value ? "1" : "0" };
  return isCellError(value) ? { type: "e", text: value.error } : { type: undefined, text: String(value) };
}

const addressOf = (key: number): string => `${columnName(columnOfKey(key))}${rowOfKey(key) + 1}`;

/** Writes the cells of one sheet. */
export class CellWriter {
  readonly #sheet: Sheet;
  readonly #prefix: string;
  readonly #styles: StyleWriter;
  readonly #strings: SharedStringWriter;
  readonly #richStrings: ReadonlyMap<Cell, string>;
  readonly #formulas = new Map<string, string>();

  /** `prefix` is the namespace prefix of the part, with its colon, or "". */
  constructor(
    sheet: Sheet,
    prefix: string,
    styles: StyleWriter,
    strings: SharedStringWriter,
    richStrings: ReadonlyMap<Cell, string>,
  ) {
    this.#sheet = sheet;
    this.#prefix = prefix;
    this.#styles = styles;
    this.#strings = strings;
    this.#richStrings = richStrings;
  }

  /** A cell that the file did not have. */
  write(key: number, cell: Cell): string {
    return this.#compose(`<${this.#prefix}c r="${addressOf(key)}">`, cell, this.#formula(key, cell), this.#value(cell));
  }

  /** A cell of the file that was changed: what stays the same keeps its XML. */
  rewrite(
    key: number,
    cell: Cell,
    before: Cell | undefined,
    xml: string,
    span: CellSpan,
    isFormulaStale: boolean,
  ): string {
    const parts = splitCell(xml.slice(span.start, span.openEnd), xml.slice(span.openEnd, span.closeStart));
    const keepsFormula = !isFormulaStale && before?.formula === cell.formula && before?.arrayRange === cell.arrayRange;
    if (keepsFormula && before?.value === cell.value) {
      return patchTag(parts.tag, { r: addressOf(key), s: this.#style(cell) }) + xml.slice(span.openEnd, span.end);
    }
    const formula = keepsFormula ? parts.formulaElement : this.#formula(key, cell);
    return this.#compose(this.#tagOf(key, parts, keepsFormula), cell, formula, this.#value(cell));
  }

  /** A cell of the file that stays; it needs its address, for its neighbours may be new. */
  keep(key: number, xml: string, span: CellSpan): string {
    const tag = xml.slice(span.start, span.openEnd);
    return rawAttribute(tag, "r") === undefined
      ? patchTag(tag, { r: addressOf(key) }) + xml.slice(span.openEnd, span.end)
      : xml.slice(span.start, span.end);
  }

  /** Metadata of a value does not fit another one; that of a formula (`cm`) holds while the formula does. */
  #tagOf(key: number, { tag }: CellParts, keepsFormula: boolean): string {
    return patchTag(tag.replace(/\s*\/>$/, ">"), {
      r: addressOf(key),
      vm: undefined,
      ...(keepsFormula ? {} : { cm: undefined }),
    });
  }

  #compose(tag: string, cell: Cell, formula: string, { type, text }: WrittenValue): string {
    const opening = patchTag(tag, { s: this.#style(cell), t: type });
    const value = text === undefined ? "" : `<${this.#prefix}v>${escapeText(text)}</${this.#prefix}v>`;
    const content = formula + value;
    return content === "" ? opening.replace(/>$/, "/>") : `${opening}${content}</${this.#prefix}c>`;
  }

  #style(cell: Cell): number | undefined {
    return this.#styles.cellStyle(cell.style) || undefined;
  }

  #value(cell: Cell): WrittenValue {
    const { value } = cell;
    if (typeof value !== "string") return valueOf(value);
    if (cell.formula !== undefined) return { type: "str", text: encodeCellText(value) };
    return { type: "s", text: this.#richStrings.get(cell) ?? String(this.#strings.indexOf(value)) };
  }

  #formula(key: number, { formula, arrayRange }: Cell): string {
    if (formula === undefined) return "";
    const attributes = { t: arrayRange === undefined ? undefined : "array", ref: arrayRange };
    return elementXml(`${this.#prefix}f`, attributes, escapeText(this.#fileFormula(key, formula)));
  }

  #fileFormula(key: number, formula: string): string {
    const table = formula.includes("[") ? tableAt(this.#sheet, rowOfKey(key), columnOfKey(key))?.name : undefined;
    const known = this.#formulas.get(`${table ?? ""}!${formula}`);
    if (known !== undefined) return known;
    const text = toFileFormula(formula, table);
    this.#formulas.set(`${table ?? ""}!${formula}`, text);
    return text;
  }
}
