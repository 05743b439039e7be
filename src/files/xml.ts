/** Reads the XML of workbook files: elements by their local names, for each program has prefixes of its own. */

export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  /** The text directly in it. */
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
  text: string;
}

const TOKEN =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<[!?][^>]*>|<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

const decode = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole: string, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(decimal === undefined ? parseInt(hex ?? "0", 16) : Number(decimal));
  });

const attributesOf = (text: string): ReadonlyMap<string, string> =>
  new Map([...text.matchAll(ATTRIBUTE)].map(([, name = "", double, single]) => [name, decode(double ?? single ?? "")]));

/** The root of the document. What is no XML gives an element without a name. */
export function parseXml(xml: string): Element {
  const root: Open = { name: "", attributes: new Map(), children: [], text: "" };
  const path: Open[] = [root];
  for (const [, data, closing, name, attributes = "", empty, text] of xml.matchAll(TOKEN)) {
    const parent = path.at(-1) ?? root;
    if (text !== undefined) parent.text += decode(text);
    else if (data !== undefined) parent.text += data;
    else if (closing === "/") path.splice(Math.max(1, path.length - 1));
    else if (name !== undefined) {
      const element: Open = { name, attributes: attributesOf(attributes), children: [], text: "" };
      parent.children.push(element);
      if (empty !== "/") path.push(element);
    }
  }
  return root.children[0] ?? root;
}

export const childrenOf = (element: Element | undefined, name: string): readonly Element[] =>
  element?.children.filter((child) => child.name === name) ?? [];

export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((child) => child.name === name);

/** An attribute by its local name; "" if it is absent. */
export const attributeOf = ({ attributes }: Element, name: string): string => {
  const plain = attributes.get(name);
  if (plain !== undefined) return plain;
  const found = [...attributes].find(([key]) => key.endsWith(`:${name}`));
  return found?.[1] ?? "";
};
