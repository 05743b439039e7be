import type { ConditionalStyle } from "../model/features.ts";
import type { Alignment, Borders, Fill, Font, Style, StyleTable } from "../model/style.ts";
import { contentEquals } from "./content-equals.ts";
import { builtInId, FIRST_OWN_FORMAT } from "./number-formats.ts";
import { writeBorders, writeConditionalStyle, writeFill, writeFont } from "./write-looks.ts";
import { childOf, elementXml, numberOf, type AttributeValues, type XmlElement } from "./xml.ts";
import { XmlPatch } from "./xml-patch.ts";

/** The sequence of CT_Stylesheet (ECMA-376, 18.8.39). */
const STYLE_ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];
const XF_ORDER = ["alignment", "protection", "extLst"];

/** A list of the style sheet that grows: its first entries stay as they are, equal additions are made once. */
class GrowingList {
  readonly name: string;
  readonly element: XmlElement | undefined;
  readonly items: readonly XmlElement[];
  readonly added = new Map<string, number>();

  constructor(root: XmlElement, name: string) {
    this.name = name;
    this.element = childOf(root, name);
    this.items = this.element?.children ?? [];
  }

  add(xml: string): number {
    const index = this.added.get(xml) ?? this.items.length + this.added.size;
    this.added.set(xml, index);
    return index;
  }

  write(patch: XmlPatch): void {
    if (this.added.size === 0) return;
    const count = this.items.length + this.added.size;
    const xml = [...this.added.keys()].join("");
    if (!this.element) {
      patch.putChild(patch.root, this.name, elementXml(this.name, { count }, xml), STYLE_ORDER);
      return;
    }
    patch.append(this.element, xml);
    patch.setAttributes(this.element, { count });
  }
}

/**
 * Gives each style of the model its index in the file. Styles of the file keep theirs; a new one becomes a further
 * `xf` that starts from the XML of its origin and differs only where the style does.
 */
export class StyleWriter {
  readonly #table: StyleTable;
  readonly #fileStyles: readonly Style[];
  readonly #patch: XmlPatch;
  readonly #formats: GrowingList;
  readonly #fonts: GrowingList;
  readonly #fills: GrowingList;
  readonly #borders: GrowingList;
  readonly #cellStyles: GrowingList;
  readonly #conditional: GrowingList;
  readonly #known = new Map<number, number>();
  readonly #formatIds: Map<string, number>;

  constructor(xml: string, fileStyles: readonly Style[], table: StyleTable) {
    this.#table = table;
    this.#fileStyles = fileStyles;
    this.#patch = new XmlPatch(xml);
    const { root } = this.#patch;
    this.#formats = new GrowingList(root, "numFmts");
    this.#fonts = new GrowingList(root, "fonts");
    this.#fills = new GrowingList(root, "fills");
    this.#borders = new GrowingList(root, "borders");
    this.#cellStyles = new GrowingList(root, "cellXfs");
    this.#conditional = new GrowingList(root, "dxfs");
    this.#formatIds = new Map(
      this.#formats.items.map((item) => [item.attributes["formatCode"] ?? "", numberOf(item, "numFmtId") ?? 0]),
    );
  }

  /** Index into `cellXfs` of a style of the model. */
  cellStyle(id: number): number {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const style = this.#table.get(id);
    const index = this.#fileStyles[id] === style ? id : this.#derive(style);
    this.#known.set(id, index);
    return index;
  }

  /** Index into `dxfs` of the look that a conditional format gives. */
  conditionalStyle(style: ConditionalStyle): number {
    return this.#conditional.add(writeConditionalStyle(style));
  }

  /** The style sheet with what was added, or undefined when nothing was. */
  write(): string | undefined {
    for (const list of [this.#formats, this.#fonts, this.#fills, this.#borders, this.#cellStyles, this.#conditional])
      list.write(this.#patch);
    return this.#patch.isChanged ? this.#patch.result() : undefined;
  }

  #derive(style: Style): number {
    const origin = style.origin ?? 0;
    const before = this.#fileStyles[origin];
    const source = this.#cellStyles.items[origin];
    if (!before || !source) throw new Error(`No cell style ${origin} in the file`);
    const attributes: AttributeValues = {
      ...(style.numberFormat !== before.numberFormat && {
        numFmtId: this.#formatId(style.numberFormat),
        applyNumberFormat: true,
      }),
      ...(!contentEquals(style.font, before.font) && {
        fontId: this.#fontId(source, style.font, before.font),
        applyFont: true,
      }),
      ...(!contentEquals(style.fill, before.fill) && { fillId: this.#fillId(style.fill), applyFill: true }),
      ...(!contentEquals(style.borders, before.borders) && {
        borderId: this.#borderId(source, style.borders, before.borders),
        applyBorder: true,
      }),
      ...(style.quotePrefix !== before.quotePrefix && { quotePrefix: style.quotePrefix || undefined }),
    };
    const patch = new XmlPatch(this.#patch.sourceOf(source));
    patch.setAttributes(patch.root, attributes);
    if (!contentEquals(style.alignment, before.alignment)) setAlignment(patch, style.alignment);
    if (style.locked !== before.locked) setPart(patch, "protection", { locked: style.locked }, "applyProtection");
    return this.#cellStyles.add(patch.result());
  }

  #formatId(code: string): number {
    const known = builtInId(code) ?? this.#formatIds.get(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...this.#formatIds.values()) + 1;
    this.#formatIds.set(code, id);
    this.#formats.add(elementXml("numFmt", { numFmtId: id, formatCode: code }));
    return id;
  }

  #fontId(xf: XmlElement, font: Font, before: Font): number {
    const source = this.#fonts.items[numberOf(xf, "fontId") ?? 0];
    return this.#fonts.add(writeFont(source ? this.#patch.sourceOf(source) : "<font/>", font, before));
  }

  #fillId(fill: Fill): number {
    return this.#fills.add(writeFill(fill));
  }

  #borderId(xf: XmlElement, borders: Borders, before: Borders): number {
    const source = this.#borders.items[numberOf(xf, "borderId") ?? 0];
    return this.#borders.add(writeBorders(source ? this.#patch.sourceOf(source) : "<border/>", borders, before));
  }
}

/** Sets attributes of a child of an `<xf>`, and says that it applies. */
function setPart(patch: XmlPatch, name: string, attributes: AttributeValues, applies: string): void {
  patch.setChild(name, attributes, XF_ORDER);
  patch.setAttributes(patch.root, { [applies]: true });
}

const setAlignment = (patch: XmlPatch, { horizontal, vertical, wrapText, indent }: Alignment): void =>
  setPart(
    patch,
    "alignment",
    {
      horizontal: horizontal === "general" ? undefined : horizontal,
      vertical: vertical === "bottom" ? undefined : vertical,
      wrapText: wrapText || undefined,
      indent: indent || undefined,
    },
    "applyAlignment",
  );
