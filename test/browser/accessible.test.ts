import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { violationsInPane } from "../helpers/axe.ts";
import { type PaneKeyboard, paneKeyboard } from "../helpers/pane-keyboard.ts";
import { openPreview, type PreviewPage } from "../helpers/preview-page.ts";
import { describeWith } from "../helpers/tools.ts";
import { SCREENS } from "./screens.ts";

const SAMPLE = "samples/spring-review.xlsx";

interface Look {
  readonly width: 320 | 450;
  readonly theme: "light" | "dark";
  readonly forced: "active" | "none";
}

/** Between them they have every width, every theme, and the system's own colours on light and on dark. */
const LOOKS: readonly Look[] = [
  { width: 320, theme: "light", forced: "none" },
  { width: 450, theme: "dark", forced: "none" },
  { width: 320, theme: "dark", forced: "active" },
];

/** The others are only looked at by people. */
const PICTURED: readonly Look[] = [
  { width: 450, theme: "light", forced: "none" },
  { width: 320, theme: "dark", forced: "none" },
  { width: 450, theme: "light", forced: "active" },
];

const looks = process.env["RUNGS_SCREENSHOTS"] === undefined ? LOOKS : [...LOOKS, ...PICTURED];

describeWith("Chromium", "the pane for everybody", (program) => {
  let first: PreviewPage;

  beforeAll(async () => {
    first = await openPreview(program, SAMPLE);
  }, 300_000);

  afterAll(() => first?.close());

  describe.each(looks)("at $width px, $theme, colours forced: $forced", ({ width, theme, forced }) => {
    let preview: PreviewPage;
    let keyboard: PaneKeyboard;

    beforeAll(async () => {
      preview = await first.openAnew(SAMPLE);
      await preview.page.emulateMedia({ colorScheme: theme, forcedColors: forced });
      await preview.page.reload();
      await preview.page.getByText(String(width), { exact: true }).click();
      await preview.pane.getByRole("button", { name: "Choose the table" }).waitFor();
      keyboard = paneKeyboard(preview);
    });

    afterAll(() => preview?.page.close());

    test.each(SCREENS)("$name can be read, fits, and has the focus", async ({ name, open, shows }) => {
      const body = preview.pane.locator("body");
      await open({ preview, keyboard });
      await expect.poll(() => body.innerText()).toContain(shows);
      await expect.poll(() => body.evaluate((lost) => document.activeElement === lost)).toBe(false);
      await preview.picture(`${name}-${width}-${forced === "active" ? "forced" : ""}${theme}`, "pane");
      expect(await violationsInPane(preview.page)).toEqual([]);
      const wide = await body.evaluate(() =>
        [...document.querySelectorAll("html, main, [role=menu]")]
          .filter((element) => element.scrollWidth > element.clientWidth)
          .map(({ tagName }) => tagName),
      );
      expect(wide).toEqual([]);
    });

    test("asks nobody but its own server, and complains of nothing", () => {
      expect(preview.problems).toEqual([]);
    });
  });
});
