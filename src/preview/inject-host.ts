/** Where the pane's page finds Office.js in the preview, and the bridge on which it builds. */
const BRIDGE_URL = "/preview/bridge.js";
const OFFICE_URL = "/office-js/office.js";

/** A script element that loads Office.js from Microsoft; a minifier may have unquoted or reordered its attributes. */
const OFFICE_SCRIPT =
  /<script\b[^>]*?\ssrc\s*=\s*(["']?)https:\/\/appsforoffice\.microsoft\.com\/[^"'\s>]*\/office(?:\.debug)?\.js\1(?:\s[^>]*)?>\s*<\/script\s*>/gi;

/**
 * The pane's page for the preview: in the place of Microsoft's Office.js stand the bridge, which Excel would put into
 * the page, and the same library served from here. The pane itself stays as it was built.
 * Throws unless the page loads Office.js exactly once.
 */
export function injectHost(html: string): string {
  const count = html.match(OFFICE_SCRIPT)?.length ?? 0;
  if (count !== 1) throw new Error(`The pane's page should load Office.js once, and does so ${count} times.`);
  return html.replace(OFFICE_SCRIPT, `<script src="${BRIDGE_URL}"></script><script src="${OFFICE_URL}"></script>`);
}
