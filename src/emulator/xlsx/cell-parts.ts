import { unescapeText } from "./xml.ts";

/** The pieces of one `<c>` element's text. */
export interface CellParts {
  readonly tag: string;
  /** The `<f>` element as written; "" when there is none. */
  readonly formulaElement: string;
  readonly formulaTag: string;
  /** Decoded text of the formula, without "=". */
  readonly formula: string;
  /** Decoded `<v>`, or undefined. */
  readonly value: string | undefined;
  /** The `<is>` element as written; "" when there is none. */
  readonly inline: string;
}

const FORMULA = /(<(?:[\w.-]+:)?f(?:\s[^>]*)?>)(?:([^<]*)<\/(?:[\w.-]+:)?f\s*>)?/;
const VALUE = /<(?:[\w.-]+:)?v(?:\s[^>]*)?>([^<]*)<\//;
const INLINE = /<(?:[\w.-]+:)?is[\s>].*<\/(?:[\w.-]+:)?is\s*>/s;
const CDATA = /<!\[CDATA\[(.*?)\]\]>/gs;

const withoutCdata = (xml: string): string =>
  xml.includes("<![CDATA[")
    ? xml.replace(CDATA, (_, text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;"))
    : xml;

export function splitCell(tag: string, inside: string): CellParts {
  const content = withoutCdata(inside);
  const [formulaElement = "", formulaTag = "", formula = ""] = FORMULA.exec(content) ?? [];
  const value = VALUE.exec(content)?.[1];
  return {
    tag,
    formulaElement,
    formulaTag,
    formula: unescapeText(formula),
    value: value === undefined ? undefined : unescapeText(value),
    inline: content.includes("is>") ? (INLINE.exec(content)?.[0] ?? "") : "",
  };
}
