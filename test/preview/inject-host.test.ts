import { describe, expect, test } from "vitest";
import { injectHost } from "../../src/preview/inject-host.ts";

const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const INJECTED = '<script src="/preview/bridge.js"></script><script src="/office-js/office.js"></script>';

describe("the host in the pane's page", () => {
  test.each([
    ["double quotes", `<script src="${CDN}"></script>`],
    ["single quotes", `<script src='${CDN}'></script>`],
    ["no quotes, as a minifier leaves it", `<script src=${CDN}></script>`],
    ["other attributes around it", `<script type="text/javascript" src="${CDN}" crossorigin></script>`],
    ["capitals and line breaks", `<SCRIPT\n  SRC = "${CDN}"\n></SCRIPT>`],
    ["the debug build", `<script src="${CDN.replace("office.js", "office.debug.js")}"></script>`],
  ])("stands in the place of Microsoft's script with %s", (_, tag) => {
    expect(injectHost(`<head><script src="a.js"></script>${tag}<script src="b.js"></script></head>`)).toBe(
      `<head><script src="a.js"></script>${INJECTED}<script src="b.js"></script></head>`,
    );
  });

  test.each([
    ["no script of Microsoft's", '<script src="office.js"></script>', 0],
    ["two of them", `<script src="${CDN}"></script><script src=${CDN}></script>`, 2],
    ["its address in another attribute", `<script data-src="${CDN}"></script>`, 0],
    ["another library from there", `<script src="${CDN.replace("office.js", "excel.js")}"></script>`, 0],
  ])("a page with %s is refused", (_, html, count) => {
    expect(() => injectHost(html)).toThrow(`The pane's page should load Office.js once, and does so ${count} times.`);
  });
});
