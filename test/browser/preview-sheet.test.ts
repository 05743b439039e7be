import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pixelsOfWidth } from "../../src/emulator/model/sizes.ts";
import type { Sheet } from "../../src/emulator/model/sheet.ts";
import { openXlsx } from "../../src/emulator/xlsx/open-xlsx.ts";
import { openPreview, type PreviewPage } from "../helpers/preview-page.ts";
import { describeWith } from "../helpers/tools.ts";

describeWith("Chromium", "the sheet of the preview", (program) => {
  let preview: PreviewPage;

  beforeAll(async () => {
    preview = await openPreview(program);
    await preview.page.getByRole("tab", { name: "Spring review" }).waitFor();
  }, 300_000);

  afterAll(() => preview?.close());

  const nameBox = () => preview.page.getByLabel("Name box").inputValue();
  const formula = () => preview.page.getByLabel("Formula bar").inputValue();
  const press = (keys: string) => preview.page.keyboard.press(keys);

  async function goTo(address: string): Promise<void> {
    const box = preview.page.getByLabel("Name box");
    await box.fill(address);
    await box.press("Enter");
  }

  async function formulaAt(address: string): Promise<string> {
    await goTo(address);
    return formula();
  }

  async function saved(): Promise<Sheet> {
    const download = preview.page.waitForEvent("download");
    await preview.page.getByRole("button", { name: "Save" }).click();
    const bytes = await readFile(await (await download).path());
    const sheet = openXlsx(new Uint8Array(bytes)).workbook.sheet("Spring review");
    if (!sheet) throw new Error("The sheet is gone.");
    return sheet;
  }

  /** Where a cell begins on the page; columns and rows from 0. */
  async function cornerOf(column: number, row: number): Promise<{ readonly x: number; readonly y: number }> {
    const place = await preview.page.locator("#grid .place:not([hidden]) canvas").boundingBox();
    if (!place) throw new Error("There is no grid.");
    const before = columnPixels.slice(0, column).reduce((sum, width) => sum + width, 0);
    return { x: place.x + 34 + before, y: place.y + 22 + row * 20 };
  }

  let columnPixels: number[] = [];

  test("shows the active cell in the name box while it moves within what is selected", async () => {
    await goTo("B2:C3");
    expect([await nameBox(), await formula()]).toEqual(["B2", "Nora Lindqvist"]);
    await press("Tab");
    expect([await nameBox(), await formula()]).toEqual(["C2", "K. Adeyemi"]);
  });

  test("inserts and deletes rows by key, and takes that back", async () => {
    await goTo("B3");
    await press("Shift+ ");
    await press("Control++");
    expect([await formulaAt("B3"), await formulaAt("B4")]).toEqual(["", "Tomás Herrera"]);
    await press("Control+z");
    expect(await formulaAt("B3")).toBe("Tomás Herrera");
  });

  test("has a menu for the keyboard, which gives the focus back", async () => {
    const { page } = preview;
    await goTo("B1");
    await press("Shift+F10");
    const items = await page.getByRole("menuitem").locator("span").allInnerTexts();
    expect(items.slice(0, 3)).toEqual(["Cut", "Copy", "Insert rows"]);
    expect(items.slice(-3)).toEqual(["Sort and filter…", "Move column left", "Move column right"]);
    await preview.picture("sheet-1-menu");
    await press("Escape");
    await press("ArrowDown");
    expect(await nameBox()).toBe("B2");
  });

  test("sorts and filters by a heading", async () => {
    const { page } = preview;
    await goTo("B1");
    await press("Alt+ArrowDown");
    await page.getByRole("menuitem", { name: "Sort A to Z" }).click();
    expect(await formulaAt("B2")).toBe("Aisha Rahman");
    await goTo("E1");
    await press("Alt+ArrowDown");
    await page.getByLabel("(Select all)").uncheck();
    await page.getByLabel("D4", { exact: true }).check();
    await preview.picture("sheet-2-filter");
    await page.getByRole("button", { name: "OK" }).click();
    const shown = await saved();
    const levels = [...Array(10).keys()].map((index) => [
      shown.cell(index + 1, 4).value,
      shown.rows.get(index + 1)?.hidden === true,
    ]);
    expect(levels.every(([level, isHidden]) => (level === "D4") !== isHidden)).toBe(true);
    await press("Control+z");
    await press("Control+z");
    expect([...(await saved()).rows.values()].some(({ hidden }) => hidden)).toBe(false);
    expect(await formulaAt("B2")).toBe("Nora Lindqvist");
  });

  test("copies formulas within the sheet, and values to other programs", async () => {
    const { page } = preview;
    await goTo("L2");
    await page.keyboard.type("=F2*10");
    await press("Enter");
    await goTo("L2");
    await press("Control+c");
    await goTo("L3:L4");
    await press("Control+v");
    expect(await formulaAt("L4")).toBe("=F4*10");
    await page.getByLabel("Formula bar").focus();
    await press("Control+a");
    await press("Control+v");
    expect(await formula()).toBe("40");
    await press("Escape");
  });

  test("fills by the handle", async () => {
    const { page } = preview;
    // From here on the first column is in view, where the pointer is to find its way.
    await goTo("A1");
    await goTo("B14");
    await page.keyboard.type("D1");
    await press("Enter");
    columnPixels = [...(await widths())];
    const from = await cornerOf(2, 14);
    await goTo("B14");
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x - 10, from.y + 50);
    await preview.picture("sheet-3-fill");
    await page.mouse.up();
    expect([await formulaAt("B15"), await formulaAt("B17")]).toEqual(["D2", "D4"]);
  });

  /** Pixels of the first columns, as the file has them. */
  async function widths(): Promise<readonly number[]> {
    const sheet = await saved();
    return [...Array(3).keys()].map((column) => pixelsOfWidth(sheet.columns.get(column)?.width ?? 64 / 7));
  }

  test("gives a column the width to which its border is dragged, and that of its texts by a double click", async () => {
    const { page } = preview;
    const border = await cornerOf(2, 0);
    const before = columnPixels[1] ?? 0;
    await page.mouse.move(border.x - 1, border.y - 10);
    await page.mouse.down();
    await page.mouse.move(border.x + 39, border.y - 10);
    await page.mouse.up();
    expect((await widths())[1]).toBe(before + 40);
    await page.mouse.dblclick(border.x + 39, border.y - 10);
    expect((await widths())[1]).toBeLessThan(before + 40);
    expect((await widths())[1]).toBeGreaterThan(60);
  });

  test("keeps several workbooks open, each as it was left", async () => {
    const { page } = preview;
    await goTo("C5");
    await page.locator("#file").setInputFiles("test/fixtures/samples/messy-team.xlsx");
    await expect.poll(() => page.title()).toBe("messy-team.xlsx · Rungs preview");
    await goTo("A1");
    const changed = page.getByRole("img", { name: "Changed since it was saved" });
    expect(await changed.isVisible()).toBe(false);
    await page.getByLabel("Open workbooks").selectOption({ label: "team.xlsx" });
    await expect.poll(nameBox).toBe("C5");
    const corner = await cornerOf(0, 1);
    await page.mouse.click(corner.x + 5, corner.y + 5);
    expect([await nameBox(), await formula()]).toEqual(["A2", "1001"]);
    await press("Control+z");
    expect(await page.getByRole("button", { name: "Redo" }).isEnabled()).toBe(true);
    await page.getByLabel("Open workbooks").selectOption({ label: "messy-team.xlsx" });
    await page.getByRole("button", { name: "Close", exact: true }).click();
    await expect.poll(() => page.title()).toBe("team.xlsx · Rungs preview");
    expect(await page.getByLabel("Open workbooks").isHidden()).toBe(true);
    await preview.picture("sheet-4-one-again");
  });

  test("asks before it closes a workbook that was changed and not saved", async () => {
    const { page } = preview;
    const close = page.getByRole("button", { name: "Close", exact: true });
    const changed = page.getByRole("img", { name: "Changed since it was saved" });
    const question = page.getByRole("dialog", { name: "messy-team.xlsx holds changes that are not saved." });
    await page.locator("#file").setInputFiles("test/fixtures/samples/messy-team.xlsx");
    await expect.poll(() => page.title()).toBe("messy-team.xlsx · Rungs preview");
    expect(await changed.isVisible()).toBe(false);
    await goTo("A1");
    await page.keyboard.type("Team");
    await press("Enter");
    expect(await changed.isVisible()).toBe(true);
    await close.click();
    await question.waitFor();
    await preview.picture("sheet-5-unsaved");
    await press("Escape");
    expect(await page.title()).toBe("messy-team.xlsx · Rungs preview");
    await close.click();
    const download = page.waitForEvent("download");
    await question.getByRole("button", { name: "Save and close" }).click();
    expect((await download).suggestedFilename()).toBe("messy-team.xlsx");
    await expect.poll(() => page.title()).toBe("team.xlsx · Rungs preview");
  });

  test("complains of nothing", () => {
    expect(preview.problems).toEqual([]);
  });
});
