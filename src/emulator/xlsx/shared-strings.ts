import { decodeCellText, textElement } from "./cell-text.ts";
import { childOf, childrenOf, numberOf, parseXml, type XmlElement } from "./xml.ts";
import { XmlPatch } from "./xml-patch.ts";

export interface SharedString {
  readonly text: string;
  /** Has formatted runs or phonetic text, which the model does not hold. */
  readonly isRich: boolean;
}

/** Plain text of `<si>` or `<is>`: its own, or that of all its runs, without phonetic text. */
export function plainText(item: XmlElement): string {
  const holders = [item, ...childrenOf(item, "r")];
  return decodeCellText(holders.map((holder) => childOf(holder, "t")?.text ?? "").join(""));
}

export function readSharedStrings(xml: string | undefined): readonly SharedString[] {
  if (xml === undefined) return [];
  return childrenOf(parseXml(xml), "si").map((item) => ({
    text: plainText(item),
    isRich: item.children.some((child) => child.name !== "t"),
  }));
}

/** Gives texts their index in the shared strings, and appends those that are not there yet. */
export class SharedStringWriter {
  readonly #count: number;
  readonly #index = new Map<string, number>();
  readonly #added: string[] = [];

  constructor(strings: readonly SharedString[]) {
    this.#count = strings.length;
    strings.forEach(({ text, isRich }, index) => {
      if (!isRich && !this.#index.has(text)) this.#index.set(text, index);
    });
  }

  get isChanged(): boolean {
    return this.#added.length > 0;
  }

  indexOf(text: string): number {
    const known = this.#index.get(text);
    if (known !== undefined) return known;
    const index = this.#count + this.#added.push(text) - 1;
    this.#index.set(text, index);
    return index;
  }

  /** The part with the added strings; the counts in it are hints, and are kept at least as high as the truth. */
  write(xml: string): string {
    const patch = new XmlPatch(xml);
    patch.append(patch.root, this.#added.map((text) => `<si>${textElement(text)}</si>`).join(""));
    const total = this.#count + this.#added.length;
    const count = (numberOf(patch.root, "count") ?? this.#count) + this.#added.length;
    patch.setAttributes(patch.root, { count: Math.max(count, total), uniqueCount: total });
    return patch.result();
  }
}
