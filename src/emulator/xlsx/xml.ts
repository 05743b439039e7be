import { Parser } from "htmlparser2";
import { WorkbookFileError } from "./workbook-file-error.ts";

/** An element and its place in the text that it was read from, so that it can be kept or replaced as it stands. */
export interface XmlElement {
  /** Without its namespace prefix. */
  readonly name: string;
  /** By the name as written, prefix included; values are decoded. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Decoded text directly inside. */
  readonly text: string;
  readonly start: number;
  /** After the ">" of the opening tag. */
  readonly openEnd: number;
  /** Of the "</"; equal to `end` in a self-closing element. */
  readonly closeStart: number;
  readonly end: number;
}

type Growing = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: Growing[] };

export type AttributeValues = Readonly<Record<string, string | number | boolean | undefined>>;

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** The root element of a document or fragment. Throws `WorkbookFileError` when there is none. */
export function parseXml(text: string): XmlElement {
  const open: Growing[] = [];
  let root: Growing | undefined;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const end = parser.endIndex + 1;
        const start = parser.startIndex;
        const element = {
          name: localName(name),
          attributes,
          children: [],
          text: "",
          start,
          openEnd: end,
          closeStart: end,
          end,
        };
        open.at(-1)?.children.push(element);
        root ??= element;
        open.push(element);
      },
      ontext(data) {
        const parent = open.at(-1);
        if (parent) parent.text += data;
      },
      onclosetag() {
        const element = open.pop();
        if (!element || text.charAt(element.openEnd - 2) === "/") return;
        element.closeStart = parser.startIndex;
        element.end = parser.endIndex + 1;
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  if (!root) throw new WorkbookFileError("The file is damaged: a part of it is not XML.");
  return root;
}

export const childOf = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  parent?.children.find((child) => child.name === name);

export const childrenOf = (parent: XmlElement | undefined, name: string): readonly XmlElement[] =>
  parent?.children.filter((child) => child.name === name) ?? [];

/** The child's attribute `val`, as in `<sz val="11"/>`. */
export const valueOf = (parent: XmlElement | undefined, name: string): string | undefined =>
  childOf(parent, name)?.attributes["val"];

/** An attribute of a namespace, whatever prefix the document gives it: `r:id`. */
export function namespacedAttribute(element: XmlElement, local: string): string | undefined {
  return Object.entries(element.attributes).find(([name]) => name.endsWith(`:${local}`))?.[1];
}

/** An `xsd:boolean` attribute. */
export function isOn(element: XmlElement | undefined, attribute: string, otherwise = false): boolean {
  const value = element?.attributes[attribute];
  return value === undefined ? otherwise : value === "1" || value === "true" || value === "on";
}

/** A numeric attribute, or undefined when it is absent or not a number. */
export function numberOf(element: XmlElement | undefined, attribute: string): number | undefined {
  const value = element?.attributes[attribute];
  return value === undefined || value === "" || Number.isNaN(Number(value)) ? undefined : Number(value);
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

export const escapeText = (text: string): string => text.replace(/[&<>\r]/g, (char) => ESCAPES[char] ?? char);

const escapeAttribute = (text: string): string => text.replace(/[&<>"\n\r\t]/g, (char) => ESCAPES[char] ?? char);

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text of an element as read by scanning, without a parser. */
export function unescapeText(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name = "") => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return decimal ? String.fromCodePoint(Number(decimal)) : (ENTITIES[name] ?? whole);
  });
}

export const attributeText = (name: string, value: string | number | boolean): string =>
  ` ${name}="${escapeAttribute(typeof value === "boolean" ? String(Number(value)) : String(value))}"`;

/** Writes an element; attributes that are undefined are left out, booleans are "1" and "0", `content` is XML. */
export function elementXml(name: string, attributes: AttributeValues, content = ""): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) tag += attributeText(key, value);
  return content === "" ? `${tag}/>` : `${tag}>${content}</${name}>`;
}
