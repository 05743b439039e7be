import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Workbook } from "../../src/emulator/model/workbook.ts";
import { openXlsx } from "../../src/emulator/xlsx/open-xlsx.ts";
import { saveXlsx } from "../../src/emulator/xlsx/save-xlsx.ts";
import { violationsInPane } from "../helpers/axe.ts";
import { sheetOf, type } from "../helpers/calibration.ts";
import { paneKeyboard } from "../helpers/pane-keyboard.ts";
import { openPreview, type PreviewPage } from "../helpers/preview-page.ts";
import { downloadOf, readXlsx } from "../helpers/saved-workbook.ts";
import { describeWith } from "../helpers/tools.ts";

const SAMPLE = "test/fixtures/workbooks/first.xlsx";

/** Each chosen by a person without a mouse, from the top of the pane. */
const LOOKS = [
  { width: 320, theme: "light" },
  { width: 450, theme: "dark" },
  { width: 320, theme: "dark" },
  { width: 450, theme: "light" },
] as const;

describeWith("Chromium", "a copy for one manager, in a browser", (program) => {
  const folder = mkdtempSync(join(tmpdir(), "rungs-manager-copy-"));
  let preview: PreviewPage;
  beforeAll(async () => {
    preview = await openPreview(program, SAMPLE);
    // Behind other pages it would load no further.
    await preview.pane.getByRole("tab", { name: "Person" }).waitFor({ timeout: 60_000 });
  }, 300_000);

  afterAll(async () => {
    await preview?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The sample, with Ai's ID in Eva's row as well. */
  function twoWithOneId(): string {
    const opened = openXlsx(new Uint8Array(readFileSync(SAMPLE)));
    type(opened.workbook, "A5", [["'00502"]], "Platform");
    const file = join(folder, "first.xlsx");
    writeFileSync(file, saveXlsx(opened));
    return file;
  }

  async function openScreen({ page, pane }: PreviewPage): Promise<void> {
    const keyboard = paneKeyboard({ page, pane });
    await pane.getByRole("tab", { name: "Person" }).waitFor();
    await page.keyboard.press("F6");
    await keyboard.choose("button", "Four tracks");
    await pane.getByRole("menuitem", { name: "Check again" }).waitFor();
    for (let at = 0; at < 4; at += 1) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "What the copy contains" }).waitFor();
  }

  const save = async (): Promise<Workbook> =>
    readXlsx(await downloadOf(preview.page, () => preview.page.getByRole("button", { name: "Save" }).click()));

  test.each(LOOKS)("can be read and fits at $width px, $theme", async ({ width, theme }) => {
    const look = await preview.openAnew(twoWithOneId());
    await look.page.emulateMedia({ colorScheme: theme });
    await look.page.reload();
    await look.page.getByText(String(width), { exact: true }).click();
    await openScreen(look);
    const warning = look.pane.getByRole("region", { name: "Ratings that cannot come back" });
    expect((await warning.getByRole("listitem").allInnerTexts()).map((line) => line.split(" stands")[0])).toEqual([
      "Ai Tanaka: the ID 00502",
      "Eva Stone: the ID 00502",
    ]);
    expect(await violationsInPane(look.page)).toEqual([]);
    const isWide = await look.pane.locator("main").evaluate((main) => main.scrollWidth > main.clientWidth);
    expect(isWide).toBe(false);
    await look.picture(`manager-copy-${width}-${theme}`, "pane");
    expect(look.problems).toEqual([]);
    await look.page.close();
  });

  test("is chosen, seen and made by keyboard alone, and opens as a workbook with a pane that works", async () => {
    const { page, pane } = preview;
    const keyboard = paneKeyboard(preview);
    await page.bringToFront();
    await openScreen(preview);
    await keyboard.tabTo("combobox", "Manager");
    await page.keyboard.type("Ruth");
    const sheets = pane.getByRole("region", { name: "What the copy contains" }).locator("> ul > li");
    await expect.poll(() => sheets.first().innerText()).toMatch("2 people: Nora Lind, Tom Birch");
    expect((await sheets.allInnerTexts()).map((text) => text.split("\n")[0])).toEqual([
      "Calibration visible",
      "Rubric visible",
      "Rungs hidden",
    ]);
    expect(
      await pane.getByRole("region", { name: "What it leaves out" }).getByRole("listitem").allInnerTexts(),
    ).toEqual([
      "3 other people",
      "1 sheet: “Data team”",
      "What Rungs has noted of earlier actions, comments, colours, and whatever else this workbook holds",
    ]);
    await keyboard.choose("button", "Make the copy");

    const books = page.getByRole("combobox", { name: "Open workbooks" });
    await expect.poll(() => books.locator("option:checked").innerText()).toBe("Book1.xlsx");
    // Nobody has saved it yet: who leaves the page is asked.
    await preview.page.locator("#changed").waitFor();
    await pane.getByRole("tab", { name: "Person" }).waitFor();
    await page.getByLabel("Name box").fill("F2");
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "Nora Lind" }).waitFor();
    await page.keyboard.press("F6");
    await pane.getByRole("radiogroup", { name: "Technology" }).waitFor();
    await page.keyboard.press("4");
    await pane.getByRole("heading", { name: "Tom Birch" }).waitFor();
    await preview.picture("manager-copy-opened");
  });

  test("the pane of the first workbook says what is to be done with it", async () => {
    const { page, pane } = preview;
    await page.getByRole("combobox", { name: "Open workbooks" }).selectOption("first.xlsx");
    await pane.getByText("Excel has opened the copy for Ruth Okafor: save it, and send it.").waitFor();
    await preview.picture("manager-copy-said", "pane");
    const saved = await save();
    expect(saved.sheets.map(({ name }) => name)).toEqual(["Platform", "Rubric", "Data team", "Rungs"]);
  });

  test("what is saved of it holds nobody else", async () => {
    await preview.page.getByRole("combobox", { name: "Open workbooks" }).selectOption("Book1.xlsx");
    const saved = await save();
    expect(saved.sheets.map(({ name }) => name)).toEqual(["Calibration", "Rubric", "Rungs"]);
    const { cells } = sheetOf(saved, "Calibration");
    const texts = [...cells.values()].map(({ value }) => value);
    expect(texts.filter((text) => text === "Nora Lind" || text === "Ai Tanaka")).toEqual(["Nora Lind"]);
  });

  test("comes back rated: just the rating that was changed is taken", async () => {
    const { page, pane } = preview;
    const file = await downloadOf(page, () => page.getByRole("button", { name: "Save" }).click());
    await page.getByRole("combobox", { name: "Open workbooks" }).selectOption("first.xlsx");
    await pane.getByRole("button", { name: /Four tracks/ }).click();
    await pane.getByRole("menuitem", { name: "Take ratings from another copy…" }).click();
    await pane.getByLabel("Another copy of this workbook").setInputFiles(file);
    const differs = pane.getByRole("group", { name: /Differs from yours/ });
    await expect.poll(() => differs.getByRole("row").allInnerTexts()).toEqual(["Technology (F2)\t3 → 4"]);
    await differs.getByRole("checkbox", { name: "Nora Lind" }).check();
    await pane.getByRole("button", { name: "Take", exact: true }).click();
    await pane.getByText("1 rating taken.").waitFor();
  });

  test("logs nothing", () => {
    expect(preview.problems).toEqual([]);
  });
});
