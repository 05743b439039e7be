import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Workbook } from "../../src/emulator/model/workbook.ts";
import { openXlsx } from "../../src/emulator/xlsx/open-xlsx.ts";
import { violationsInPane } from "../helpers/axe.ts";
import { openPreview, type PreviewPage } from "../helpers/preview-page.ts";
import { describeWith } from "../helpers/tools.ts";

/** In the order of the job: a roster becomes a calibration, is rated, checked, understood, saved and given back. */
describeWith("Chromium", "the main job in a browser", (program) => {
  let preview: PreviewPage;

  beforeAll(async () => {
    preview = await openPreview(program, "samples/spring-review.xlsx");
  }, 300_000);

  afterAll(() => preview?.close());

  const inPane = (name: string | RegExp) => preview.pane.getByRole("button", { name, exact: typeof name === "string" });
  const tab = (name: string | RegExp) => preview.pane.getByRole("tab", { name });
  const region = (name: string) => preview.pane.getByRole("region", { name }).innerText();
  const said = () => preview.pane.locator("[aria-live=polite]").innerText();
  const notice = () => preview.pane.getByRole("status").first().innerText();
  const body = () => preview.pane.getByRole("tabpanel").innerText();
  const content = () => preview.page.getByLabel("Formula bar").inputValue();
  const cell = () => preview.page.getByLabel("Name box").inputValue();

  async function goTo(address: string): Promise<void> {
    const box = preview.page.getByLabel("Name box");
    await box.fill(address);
    await box.press("Enter");
  }

  /** Selects a cell, and gives the focus to the pane as F6 does. */
  async function fromSheetToPane(address: string): Promise<void> {
    await goTo(address);
    await preview.pane.getByRole("tablist").waitFor();
    await preview.page.keyboard.press("F6");
  }

  async function saved(): Promise<{ readonly file: string; readonly workbook: Workbook }> {
    const download = preview.page.waitForEvent("download");
    await preview.page.getByRole("button", { name: "Save" }).click();
    const file = await (await download).path();
    return { file, workbook: openXlsx(new Uint8Array(await readFile(file))).workbook };
  }

  test("sets up: the ladder, the roster as it was found, and what was done", async () => {
    await inPane("Choose the table").click();
    await inPane("Insert ladder").click();
    await tab("Person").waitFor();
    await expect.poll(notice).toContain("Ladder inserted.");
    await expect.poll(() => region("Selected person")).toContain("No one selected");
    expect(await violationsInPane(preview.page)).toEqual([]);
  });

  test("shows the grades of a rating cell, and what the levels ask", async () => {
    await goTo("G4");
    await preview.pane.getByRole("radiogroup", { name: "System" }).waitFor();
    expect(await region("Selected person")).toContain("Nora Lindqvist");
    const owns = preview.pane.getByRole("radio", { name: /^3 of 5, Owns\. D4 asks this\./ });
    expect(await owns.getAttribute("aria-checked")).toBe("true");
    expect(await violationsInPane(preview.page)).toEqual([]);
    await preview.picture("pane-1-rating");
  });

  test("takes a rating from the keyboard, and says what follows from it", async () => {
    await fromSheetToPane("F18");
    await expect.poll(said).toBe("Sofia Rossi");
    await preview.pane.getByText("Stay", { exact: true }).click();
    await preview.page.keyboard.press("4");
    await expect.poll(content).toBe("4");
    await expect.poll(said).toMatch(/^Technology, Masters, 4\. Recommended D5, above level/);
  });

  test("takes it back, and goes on to the next cell without a rating", async () => {
    await preview.page.keyboard.press("Control+z");
    await expect.poll(content).toBe("");
    await preview.page.keyboard.press("j");
    await expect.poll(cell).toBe("F19");
    await preview.page.keyboard.press("n");
    await expect.poll(cell).toBe("F18");
  });

  test("rates down one competency with the number keys alone", async () => {
    await preview.pane.getByText("Next person", { exact: true }).click();
    await fromSheetToPane("G4");
    await expect.poll(said).toBe("Nora Lindqvist");
    for (const key of ["3", "2", "0"]) await preview.page.keyboard.press(key);
    await expect.poll(cell).toBe("G7");
    for (const [address, value] of [["G4", "3"] as const, ["G5", "2"] as const, ["G6", "n/o"] as const]) {
      await goTo(address);
      await expect.poll(content).toBe(value);
    }
    await preview.pane.getByText("Stay", { exact: true }).click();
  });

  test("goes from person to person, and from competency to competency", async () => {
    await fromSheetToPane("G8");
    await expect.poll(said).toBe("Jonas Weber");
    await preview.page.keyboard.press("j");
    await expect.poll(said).toBe("Mei Tanaka");
    await preview.page.keyboard.press("ArrowRight");
    await expect.poll(cell).toBe("H9");
    await preview.page.keyboard.press("k");
    await expect.poll(() => region("Selected person")).toContain("Jonas Weber");
  });

  test("lists what is wrong, goes there, and puts right what is safe", async () => {
    await tab(/Findings/).click();
    await expect.poll(() => tab(/Findings/).innerText()).toContain("5");
    expect(await violationsInPane(preview.page)).toEqual([]);
    await inPane("Go to G16").first().click();
    await expect.poll(cell).toBe("G16");
    await inPane("Use Owns (3) in G16").click();
    await expect.poll(content).toBe("3");
    await expect.poll(() => tab(/Findings/).innerText()).toContain("4");
    await preview.picture("pane-2-findings");
  });

  test("checks while people type in the sheet", async () => {
    await goTo("G4");
    await preview.page.keyboard.type("7");
    await preview.page.keyboard.press("Enter");
    await preview.page.keyboard.press("Enter");
    await expect.poll(() => tab(/Findings/).innerText()).toContain("5");
    await goTo("G4");
    await preview.page.keyboard.type("3");
    await preview.page.keyboard.press("Enter");
    await expect.poll(() => tab(/Findings/).innerText()).toContain("4");
  });

  test("explains an answer, and that it is no decision", async () => {
    await tab("Person").click();
    await goTo("B8");
    await expect.poll(body).toContain("one grade would be enough");
    expect(await body()).toContain("Result of the ladder's rules, not a decision.");
    expect(await violationsInPane(preview.page)).toEqual([]);
    await preview.picture("pane-3-answer");
  });

  test("counts the team, and leads from there to a person", async () => {
    await tab("Team").click();
    await expect.poll(body).toContain("41 people");
    expect(await violationsInPane(preview.page)).toEqual([]);
    await preview.pane.getByText("Ready to discuss").click();
    await preview.pane.locator("details[open] button").first().click();
    await expect.poll(() => tab("Person").getAttribute("aria-selected")).toBe("true");
  });

  test.each([
    { width: "320", dark: false, forced: false },
    { width: "450", dark: true, forced: false },
    { width: "320", dark: false, forced: true },
  ])("can be read at $width px, dark: $dark, colours forced: $forced", async ({ width, dark, forced }) => {
    const { page } = preview;
    await page.emulateMedia({ forcedColors: forced ? "active" : "none" });
    await page.getByText(width, { exact: true }).click();
    const theme = page.getByRole("button", { name: "Dark theme" });
    if ((await theme.getAttribute("aria-pressed")) !== String(dark)) await theme.click();
    await goTo("B1");
    await goTo("G8");
    await preview.pane.getByRole("radiogroup", { name: "System" }).waitFor();
    expect(await violationsInPane(page)).toEqual([]);
    const main = preview.pane.locator("main");
    expect(await main.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    await preview.picture(`pane-4-${width}${dark ? "-dark" : ""}${forced ? "-forced" : ""}`);
  });

  test("goes on from where a saved workbook stands", async () => {
    const { page } = preview;
    await page.emulateMedia({ forcedColors: "none" });
    const { file, workbook } = await saved();
    expect(workbook.sheet("Spring review")?.cell(15, 6).value).toBe(3);
    await page.locator("#file").setInputFiles({ name: "again.xlsx", mimeType: "", buffer: await readFile(file) });
    await expect.poll(() => page.locator("#file-name").innerText()).toBe("again.xlsx");
    await goTo("G8");
    await preview.pane.getByRole("radiogroup", { name: "System" }).waitFor();
  });

  test("takes Rungs out again, and says what goes and what stays before", async () => {
    await inPane(/Four tracks/).click();
    await preview.pane.getByRole("menuitem", { name: "Remove Rungs…" }).click();
    await expect.poll(body).toContain("1 sheet: “Rubric”");
    expect(await violationsInPane(preview.page)).toEqual([]);
    await inPane("Remove").click();
    await inPane("Choose a ladder").waitFor();
    await expect.poll(notice).toContain("Rungs was removed.");
    const { workbook } = await saved();
    expect(workbook.sheet("Rubric")).toBeUndefined();
    expect(workbook.sheet("Spring review")?.cell(15, 6).value).toBe(3);
  });

  test("asks nobody but its own server, and complains of nothing", () => {
    expect(preview.problems).toEqual([]);
  });
});
