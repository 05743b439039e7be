import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openXlsx } from "../../src/emulator/xlsx/open-xlsx.ts";
import type { Workbook } from "../../src/emulator/model/workbook.ts";
import { openPreview, type PreviewPage } from "../helpers/preview-page.ts";
import { describeWith } from "../helpers/tools.ts";

describeWith("Chromium", "the preview in a browser", (program) => {
  let preview: PreviewPage;

  beforeAll(async () => {
    preview = await openPreview(program);
  }, 300_000);

  afterAll(() => preview?.close());

  const formula = () => preview.page.getByLabel("Formula bar").inputValue();
  const status = () => preview.page.getByRole("status").innerText();
  const inPane = (name: string) => preview.pane.getByRole("button", { name });

  async function goTo(address: string): Promise<void> {
    const box = preview.page.getByLabel("Name box");
    await box.fill(address);
    await box.press("Enter");
  }

  async function save(): Promise<{ readonly name: string; readonly workbook: Workbook }> {
    const download = preview.page.waitForEvent("download");
    await preview.page.getByRole("button", { name: "Save" }).click();
    const file = await download;
    const { workbook } = openXlsx(new Uint8Array(await readFile(await file.path())));
    return { name: file.suggestedFilename(), workbook };
  }

  test("opens the sample, and beside it the pane in its first state", async () => {
    await inPane("Choose the table").waitFor();
    expect(await preview.page.locator("#file-name").innerText()).toBe("team.xlsx");
    expect(await preview.page.getByRole("tab").allInnerTexts()).toEqual(["Spring review"]);
    expect(await preview.page.getByText("Emulator, not Excel").isVisible()).toBe(true);
    expect(await formula()).toBe("Emp. no");
    await preview.picture("1-opened");
  });

  test("shows in the sheet what the pane has done", async () => {
    await inPane("Choose the table").click();
    await inPane("Insert ladder").click();
    await preview.pane.getByText("Ladder inserted.").waitFor();
    expect(await preview.page.getByRole("tab").allInnerTexts()).toEqual(["Spring review", "Rubric"]);
    await goTo("K1");
    expect(await formula()).toBe("Recommended level");
    await preview.picture("2-recommended");
  });

  test("saves a workbook with the columns, the levels and the ladder in it", async () => {
    const { name, workbook } = await save();
    expect(name).toBe("team.xlsx");
    const sheet = workbook.sheet("Spring review");
    const row = (index: number) => Array.from({ length: 15 }, (_, column) => sheet?.cell(index, column).value ?? "");
    expect(row(0).slice(5)).toEqual([
      "Technology",
      "System",
      "People",
      "Process",
      "Influence",
      "Recommended level",
      "Outcome",
      "Shortfalls",
      "Agreed level",
      "Reason",
    ]);
    expect(row(1).slice(5, 12)).toEqual([4, 3, 3, 3, 3, "D4", "At level"]);
    expect(workbook.sheet("Rubric")?.visibility).toBe("visible");
    expect(await status()).toBe("team.xlsx was handed to the browser’s downloads.");
  });

  test("recalculates what depends on a cell that is typed into", async () => {
    await goTo("G2");
    expect(await formula()).toBe("3");
    const bar = preview.page.getByLabel("Formula bar");
    await bar.fill("5");
    await bar.press("Enter");
    await goTo("G2");
    expect(await formula()).toBe("5");
    await goTo("H2");
    await preview.page.keyboard.type("4");
    await preview.page.keyboard.press("Enter");
    const sheet = (await save()).workbook.sheet("Spring review");
    expect([sheet?.cell(1, 6).value, sheet?.cell(1, 7).value, sheet?.cell(1, 10).value]).toEqual([5, 4, "D5"]);
  });

  test("takes back what was typed, and carries it out again", async () => {
    const { page } = preview;
    const undo = page.getByRole("button", { name: "Undo" });
    await page.keyboard.press("Control+z");
    await undo.click();
    expect(await undo.isDisabled()).toBe(true);
    await goTo("G2");
    expect(await formula()).toBe("3");
    await page.keyboard.press("Control+y");
    expect(await formula()).toBe("5");
  });

  test("explains the grades of a rating cell beside it, and offers them in a list", async () => {
    const { page } = preview;
    await goTo("I4");
    const grid = page.locator("#grid");
    await expect.poll(() => grid.innerText()).toContain("Process, 1 to 5");
    expect(await grid.innerText()).toContain("I4, Process, 2");
    await page.keyboard.press("Alt+ArrowDown");
    const grades = ["Follows", "Enforces", "Challenges", "Adjusts", "Defines", "1", "2", "3", "4", "5", "n/o"];
    expect(await page.getByRole("option").allInnerTexts()).toEqual(grades);
    await preview.picture("3-list");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await goTo("I4");
    expect(await formula()).toBe("3");
  });

  test("says why an entry is not taken, and keeps what was there", async () => {
    const { page } = preview;
    await goTo("I5");
    await page.keyboard.type("9");
    await page.keyboard.press("Enter");
    await expect
      .poll(status)
      .toMatch(/^Process: is this a grade\? .+ Keep what you typed\? If so, enter it once more\.$/);
    await preview.picture("3-refused");
    await page.keyboard.press("Escape");
    await goTo("I5");
    expect(await formula()).toBe("5");
  });

  test("takes the entry that is being typed when the person turns to the pane", async () => {
    const { page } = preview;
    await goTo("J4");
    await page.keyboard.type("5");
    expect(await formula()).toBe("5");
    await preview.pane.getByRole("tab", { name: "Team" }).click();
    await expect.poll(async () => (await save()).workbook.sheet("Spring review")?.cell(3, 9).value).toBe(5);
    await page.getByRole("button", { name: "Undo" }).click();
    await goTo("J4");
    expect(await formula()).toBe("1");
  });

  test("leaves a cell as it was when the entry is given up", async () => {
    await goTo("G3");
    const bar = preview.page.getByLabel("Formula bar");
    await bar.fill("9");
    await bar.press("Escape");
    expect(await formula()).toBe("3");
    await goTo("no cell");
    expect(await status()).toBe("There are no cells “no cell”: an address is like B2 or B2:D5.");
  });

  test("goes from sheet to pane and back by F6, and from tab to tab by the arrow keys", async () => {
    const { page } = preview;
    await goTo("A1");
    await page.keyboard.press("F6");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("IFRAME");
    await page.keyboard.press("F6");
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest("#grid")?.id)).toBe("grid");
    await page.getByRole("tab", { name: "Spring review" }).focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.getByRole("tab", { name: "Rubric" }).getAttribute("aria-selected")).toBe("true");
    await preview.picture("3-rubric");
  });

  test("gives the pane the width and the theme that were chosen", async () => {
    const { page } = preview;
    for (const width of ["320", "450"]) {
      await page.getByText(width, { exact: true }).click();
      await expect.poll(() => page.locator("iframe").evaluate((frame) => frame.clientWidth + 1)).toBe(Number(width));
      await preview.picture(`4-pane-${width}`);
    }
    await page.getByRole("button", { name: "Dark theme" }).click();
    // A new pane opens, and goes on from where the workbook stands.
    await preview.pane.getByRole("tab", { name: "Findings" }).waitFor();
    const paneBackground = await preview.pane
      .locator(".fui-FluentProvider")
      .evaluate((provider) => getComputedStyle(provider).backgroundColor);
    expect(paneBackground).toBe("rgb(41, 41, 41)");
    await preview.picture("5-dark");
  });

  test("opens another workbook from the disk, with a pane of its own", async () => {
    await preview.page.locator("#file").setInputFiles("test/fixtures/samples/messy-team.xlsx");
    await expect.poll(() => preview.page.locator("#file-name").innerText()).toBe("messy-team.xlsx");
    await inPane("Choose the table").click();
    await inPane("Insert ladder").waitFor();
    await preview.picture("6-messy");
    expect((await save()).name).toBe("messy-team.xlsx");
  });

  test("says what is wrong with a file that is no workbook, and keeps the open one", async () => {
    const file = { name: "notes.xlsx", mimeType: "text/plain", buffer: Buffer.from("not a workbook") };
    await preview.page.locator("#file").setInputFiles(file);
    await expect.poll(status).toMatch(/^notes\.xlsx: .+\.$/);
    expect(await preview.page.locator("#file-name").innerText()).toBe("messy-team.xlsx");
  });

  test("asks nobody but its own server, and complains of nothing", () => {
    expect(preview.problems).toEqual([]);
  });
});
