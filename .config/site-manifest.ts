/** The manifest for the address where the site will be. */

/** The address in manifest.xml as it lies in the repository: that of the server for development. */
export const DEVELOPMENT_SITE = "https://localhost:3443/";

const EXAMPLE = "https://rungs.example.org/";

/**
 * The folder that an address names, which ends in "/"; or one sentence that says why the site cannot be there. Excel
 * opens add-ins over https only, and a manifest appends the names of files to the address.
 */
export function readSite(text: string): URL | string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol === "http:") return `${text} is http, and Excel opens add-ins over https only.`;
  // "https:name" would do as an address, but is more likely a slip.
  if (!url || !/^https:\/\//i.test(text)) return `“${text}” is no address: it has to be one like ${EXAMPLE}.`;
  if (url.username !== "" || url.password !== "")
    return `${url.host}: an address with a name or a password in it would be handed out to everybody.`;
  if (url.search !== "" || url.hash !== "" || text.endsWith("?") || text.endsWith("#"))
    return `${text} has a “?” or “#” in it: it has to be the folder of the site, like ${EXAMPLE}.`;
  if (/\.(html?|xml)$/i.test(url.pathname))
    return `${text} is a page: it has to be the folder of the site, like ${EXAMPLE}.`;
  return url.pathname.endsWith("/") ? url : new URL(`${url.pathname}/`, url);
}

/** "0.1.0" and "0.1.0-beta.1" as Excel wants a version: four numbers. */
const fourNumbers = (version: string): string => `${/^\d+\.\d+\.\d+/.exec(version)?.[0] ?? "0.0.0"}.0`;

/** `manifest` with every address below `site`, and with the version of the package. */
export function manifestFor(manifest: string, site: URL, version: string): string {
  const address = site.href.replaceAll("&", "&amp;");
  // As functions: in a replacement "$&" would mean something.
  return manifest
    .replaceAll(DEVELOPMENT_SITE, () => address)
    .replace(/<Version>.*?<\/Version>/, () => `<Version>${fourNumbers(version)}</Version>`);
}
