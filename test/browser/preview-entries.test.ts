import { afterAll, beforeAll, expect, test } from "vitest";
import { downloadOf, readXlsx } from "../helpers/saved-workbook.ts";
import { openPreview, type PreviewPage } from "../helpers/preview-page.ts";
import { describeWith } from "../helpers/tools.ts";

describeWith("Chromium", "entries in the preview", (program) => {
  let preview: PreviewPage;

  beforeAll(async () => {
    preview = await openPreview(program);
    await preview.page.getByRole("tab", { name: "Spring review" }).waitFor();
  }, 300_000);

  afterAll(() => preview?.close());

  const bar = () => preview.page.getByLabel("Formula bar");
  const status = () => preview.page.locator("#status").innerText();
  const type = (text: string) => preview.page.keyboard.type(text);

  async function press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await preview.page.keyboard.press(key);
  }

  async function goTo(address: string): Promise<void> {
    await preview.page.getByLabel("Name box").fill(address);
    await press("Enter");
  }

  async function at(...addresses: readonly string[]): Promise<readonly string[]> {
    const found: string[] = [];
    for (const address of addresses) {
      await goTo(address);
      found.push(await bar().inputValue());
    }
    return found;
  }

  /** As another program has filled the clipboard. */
  const paste = (types: Readonly<Record<string, string>>): Promise<void> =>
    preview.page.evaluate((given) => {
      const data = new DataTransfer();
      for (const [name, text] of Object.entries(given)) data.setData(name, text);
      document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data }));
    }, types);

  test("keep their line breaks in the formula bar", async () => {
    await goTo("N2");
    await type("one");
    await press("Alt+Enter");
    await type("two");
    await press("Enter");
    await goTo("N2");
    await bar().press("Alt+Enter");
    await type("and a half");
    await press("Enter");
    expect(await at("N2")).toEqual(["one\ntwo\nand a half"]);
  });

  test("go into all selected cells with Ctrl+Enter", async () => {
    await goTo("N3:N4");
    await type("=F3*10");
    await press("Control+Enter");
    expect(await preview.page.getByLabel("Name box").inputValue()).toBe("N3");
    expect(await at("N3", "N4")).toEqual(["=F3*10", "=F4*10"]);
  });

  test("are text where a page on the clipboard has no table, and stay where it has nothing for a cell", async () => {
    await goTo("N5");
    await paste({ "text/html": "<p>from a <b>letter</b></p>" });
    expect(await at("N5")).toEqual(["from a letter"]);
    await paste({ "text/html": "<img alt='' src=''>" });
    expect(await at("N5")).toEqual(["from a letter"]);
  });

  test("that are cut move to another sheet, too", async () => {
    const { page } = preview;
    const others = page.getByRole("tablist", { name: "Sheets" }).getByRole("tab");
    await goTo("N5");
    await press("Control+x");
    await others.last().click();
    await goTo("Z9");
    await press("Control+v");
    expect(await at("Z9")).toEqual(["from a letter"]);
    await others.first().click();
    expect(await at("N5")).toEqual([""]);
  });

  test("that a filter hides stay when those that it shows are emptied, and the file says what it shows", async () => {
    const { page } = preview;
    await goTo("E1");
    await press("Alt+ArrowDown");
    await page.getByLabel("(Select all)").uncheck();
    await page.getByLabel("D4", { exact: true }).check();
    await page.getByRole("button", { name: "OK" }).click();
    await expect.poll(status).toMatch(/^[1-9] of 10 rows shown\.$/);
    const file = await readXlsx(await downloadOf(page, () => press("Control+s")));
    const [table] = file.sheet("Spring review")?.tables ?? [];
    expect([...(table?.filter?.criteria ?? [])]).toEqual([[4, new Set(["D4"])]]);
    const levels = await at("E2", "E3", "E4", "E5");
    await goTo("F2:F5");
    await press("Delete");
    const ratings = await at("F2", "F3", "F4", "F5");
    expect(ratings.map((rating) => rating === "")).toEqual(levels.map((level) => level === "D4"));
    await goTo("F2:F5");
    await press("Control+d");
    expect(await status()).toMatch(/ is filtered\. Show all its rows to change several of them at once\.$/);
    await press("Control+z", "Control+z");
  });

  test("are refused on a protected sheet until its protection ends", async () => {
    const { page } = preview;
    await page.getByRole("button", { name: "Protect sheet", exact: true }).click();
    await goTo("F2");
    await type("5");
    await press("Enter");
    expect(await status()).toBe('The sheet "Spring review" is protected. Unprotect it to make changes.');
    await press("Escape");
    await preview.picture("entries-protected");
    await page.getByRole("button", { name: "Unprotect sheet" }).click();
    await type("5");
    await press("Enter");
    expect(await at("F2")).toEqual(["5"]);
  });

  test("that were not saved are asked about before the page is left", async () => {
    const { page } = preview;
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    const leave = (): Promise<unknown> => page.evaluate(() => setTimeout(() => location.reload()));
    await leave();
    await expect.poll(() => asked).toEqual(["beforeunload"]);
    expect(await at("F2")).toEqual(["5"]);
    await downloadOf(page, () => press("Control+s"));
    await Promise.all([page.waitForEvent("load"), leave()]);
    expect(asked).toEqual(["beforeunload"]);
  });

  test("raise no complaint", () => {
    expect(preview.problems).toEqual([]);
  });
});
