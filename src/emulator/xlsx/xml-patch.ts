import { attributeText, type AttributeValues, childOf, elementXml, parseXml, type XmlElement } from "./xml.ts";

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Decides among insertions at the same place. */
  readonly rank: number;
}

interface TagEdit {
  attributes: AttributeValues;
  content: string;
}

/** An element that the document lacks, put together from what several changes want of it. */
interface MadeElement {
  readonly order: readonly string[];
  attributes: AttributeValues;
  readonly content: { readonly rank: number; readonly xml: string }[];
}

const patterns = new Map<string, RegExp>();

/** One pattern for each name: tags are patched by the hundred thousand. */
function attributePattern(name: string): RegExp {
  const pattern = patterns.get(name) ?? new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`);
  patterns.set(name, pattern);
  return pattern;
}

/** An opening tag with some attributes set; undefined removes one. Other attributes, their order and quotes stay. */
export function patchTag(tag: string, attributes: AttributeValues): string {
  let patched = tag;
  for (const [name, value] of Object.entries(attributes)) {
    const present = attributePattern(name);
    const text = value === undefined ? "" : attributeText(name, value);
    if (present.test(patched)) patched = patched.replace(present, () => text);
    else patched = patched.replace(/\s*\/?>$/, (end) => text + end.trimStart());
  }
  return patched;
}

/** Gives elements written without a prefix the one that the document uses for them. */
const withPrefix = (xml: string, prefix: string): string =>
  prefix === "" ? xml : xml.replace(/<(\/?)(\w+)(?=[\s/>])/g, `<$1${prefix}$2`);

/**
 * Changes to one XML text, collected and then spliced in, so that everything else stays as it was written.
 * XML that is put in is written without a namespace prefix and takes that of the root.
 */
export class XmlPatch {
  readonly text: string;
  readonly root: XmlElement;
  /** Namespace prefix of the document's elements with its colon, or "". */
  readonly prefix: string;
  readonly #edits: Edit[] = [];
  readonly #tags = new Map<XmlElement, TagEdit>();
  readonly #made = new Map<string, MadeElement>();

  constructor(text: string) {
    this.text = text;
    this.root = parseXml(text);
    this.prefix = /^<([\w.-]+:)?/.exec(text.slice(this.root.start))?.[1] ?? "";
  }

  sourceOf(element: XmlElement): string {
    return this.text.slice(element.start, element.end);
  }

  replace(element: XmlElement, xml: string): void {
    this.#edits.push({ start: element.start, end: element.end, text: withPrefix(xml, this.prefix), rank: 0 });
  }

  remove(element: XmlElement): void {
    this.replace(element, "");
  }

  setAttributes(element: XmlElement, attributes: AttributeValues): void {
    const tag = this.#tag(element);
    tag.attributes = { ...tag.attributes, ...attributes };
  }

  /** Adds XML at the end of an element. */
  append(parent: XmlElement, xml: string, rank = 0): void {
    this.appendRaw(parent, withPrefix(xml, this.prefix), rank);
  }

  /** Adds text of the same document, prefixes included. */
  appendRaw(parent: XmlElement, text: string, rank = 0): void {
    if (parent.closeStart === parent.end && parent.openEnd === parent.end) this.#tag(parent).content += text;
    else this.#edits.push({ start: parent.closeStart, end: parent.closeStart, text, rank });
  }

  /** Replaces, adds or (with "") removes the child of that name, at its place in `order`, the sequence of the schema. */
  putChild(parent: XmlElement, name: string, xml: string, order: readonly string[]): void {
    const present = childOf(parent, name);
    if (present) {
      this.replace(present, xml);
      return;
    }
    if (xml !== "") this.insertChild(parent, name, xml, order);
  }

  /** Adds a child of that name, after those that are there, at its place in `order`. */
  insertChild(parent: XmlElement, name: string, xml: string, order: readonly string[]): void {
    const rank = order.indexOf(name);
    const next = parent.children.find((child) => order.indexOf(child.name) > rank);
    if (next) this.#edits.push({ start: next.start, end: next.start, text: withPrefix(xml, this.prefix), rank });
    else this.append(parent, xml, rank);
  }

  /** Sets attributes of a child of the root, which is made when it is missing. */
  setChild(name: string, attributes: AttributeValues, order: readonly string[]): void {
    const present = childOf(this.root, name);
    if (present) {
      this.setAttributes(present, attributes);
      return;
    }
    const made = this.#make(name, order);
    made.attributes = { ...made.attributes, ...attributes };
  }

  /** `putChild` one step down: into a child of the root, which is made when it is missing. */
  putGrandchild(
    name: string,
    grandchild: string,
    xml: string,
    order: readonly string[],
    inner: readonly string[],
  ): void {
    const present = childOf(this.root, name);
    if (present) this.putChild(present, grandchild, xml, inner);
    else if (xml !== "") this.#make(name, order).content.push({ rank: inner.indexOf(grandchild), xml });
  }

  get isChanged(): boolean {
    return this.#edits.length + this.#tags.size + this.#made.size > 0;
  }

  result(): string {
    for (const [name, { order, attributes, content }] of this.#made) {
      const inside = content.sort((a, b) => a.rank - b.rank).map(({ xml }) => xml);
      this.putChild(this.root, name, elementXml(name, attributes, inside.join("")), order);
    }
    this.#made.clear();
    const edits = [...this.#edits, ...[...this.#tags].map(([element, tag]) => this.#tagEdit(element, tag))];
    edits.sort((a, b) => a.start - b.start || a.end - b.end || a.rank - b.rank);
    let result = "";
    let done = 0;
    for (const { start, end, text } of edits) {
      result += this.text.slice(done, start) + text;
      done = end;
    }
    return result + this.text.slice(done);
  }

  #make(name: string, order: readonly string[]): MadeElement {
    const made = this.#made.get(name) ?? { order, attributes: {}, content: [] };
    this.#made.set(name, made);
    return made;
  }

  #tag(element: XmlElement): TagEdit {
    const known = this.#tags.get(element) ?? { attributes: {}, content: "" };
    this.#tags.set(element, known);
    return known;
  }

  #tagEdit(element: XmlElement, { attributes, content }: TagEdit): Edit {
    const tag = patchTag(this.text.slice(element.start, element.openEnd), attributes);
    const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? element.name;
    const text = content === "" ? tag : `${tag.replace(/\s*\/>$/, ">")}${content}</${name}>`;
    return { start: element.start, end: element.openEnd, text, rank: 0 };
  }
}
