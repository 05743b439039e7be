/** What a part of the pane draws, for tests that need no browser. */

import { DomUtils, parseDocument } from "htmlparser2";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

export type Html = Parameters<typeof DomUtils.textContent>[0];
type HtmlElement = NonNullable<ReturnType<typeof DomUtils.findOne>>;

export const draw = (element: ReactElement): Html => parseDocument(renderToStaticMarkup(element)).children;
export const textOf = (html: Html): string => DomUtils.textContent(html);
export const all = (tag: string, html: Html): HtmlElement[] => DomUtils.getElementsByTagName(tag, html);
export const withRole = (role: string, html: Html): HtmlElement[] =>
  DomUtils.findAll(({ attribs }) => attribs["role"] === role, [html].flat());

/** As a screen reader names it. */
export const nameOf = (element: HtmlElement): string => element.attribs["aria-label"] ?? textOf(element);
export const names = (elements: readonly HtmlElement[]): string[] => elements.map(nameOf);
