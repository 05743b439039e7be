import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newPackage } from "../../src/emulator/xlsx/new-package.ts";
import { saveXlsx } from "../../src/emulator/xlsx/save-xlsx.ts";
import { violationsInPane } from "../helpers/axe.ts";
import { type PaneKeyboard, paneKeyboard } from "../helpers/pane-keyboard.ts";
import { openPreview, type PreviewPage } from "../helpers/preview-page.ts";
import { type Rows, rosterWorkbook } from "../helpers/roster-files.ts";
import { downloadOf } from "../helpers/saved-workbook.ts";
import { describeWith } from "../helpers/tools.ts";

/** Levels as people write them: by synonyms, one of which may mean two levels. */
const ROSTER: Rows = [
  ["Emp. no", "Employee", "Reports to", "Level"],
  [2001, "Nora Lindqvist", "K. Adeyemi", "Senior Engineer I"],
  [2002, "Tomás Herrera", "K. Adeyemi", "Senior Software Engineer II"],
  [2003, "Aisha Rahman", "K. Adeyemi", "E4"],
  [2004, "Jonas Weber", "R. Castellanos", "Chief Architect"],
  [2005, "Mei Tanaka", "R. Castellanos", "Tech Lead"],
];

const UNREACHED = "The ladder Playbook 2026 could not be loaded: check the connection, and try again.";

describeWith("Chromium", "a ladder written level by level, in a browser", (program) => {
  const folder = mkdtempSync(join(tmpdir(), "rungs-playbook-"));
  const roster = join(folder, "roster.xlsx");
  let preview: PreviewPage;
  let keyboard: PaneKeyboard;
  let prepared = "";

  beforeAll(async () => {
    const workbook = rosterWorkbook(ROSTER, { sheet: "Engineers", table: "Engineers" });
    writeFileSync(roster, saveXlsx({ workbook, package: newPackage() }));
    preview = await openPreview(program, roster);
    keyboard = paneKeyboard(preview);
  }, 300_000);

  afterAll(async () => {
    await preview?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const body = () => preview.pane.getByRole("main").innerText();
  const shown = (text: string | RegExp) => preview.pane.getByText(text).first().waitFor();
  const content = () => preview.page.getByLabel("Formula bar").inputValue();

  async function goTo(address: string): Promise<void> {
    const box = preview.page.getByLabel("Name box");
    await box.fill(address);
    await box.press("Enter");
  }

  /** Rates in the pane, with the cell selected in the sheet and shown in the pane. */
  async function rate(address: string, key: string): Promise<void> {
    await goTo(address);
    await preview.pane.getByText(address, { exact: true }).waitFor();
    await keyboard.press("F6");
    await keyboard.press(key);
    await expect.poll(content).toBe(key);
  }

  test.each([
    { width: "320", theme: "light" },
    { width: "450", theme: "light" },
    { width: "320", theme: "dark" },
    { width: "450", theme: "dark" },
  ] as const)("is offered on a card of its own at $width px, $theme", async ({ width, theme }) => {
    const { page, pane } = preview;
    await page.emulateMedia({ colorScheme: theme });
    await page.reload();
    await page.getByText(width, { exact: true }).click();
    await pane.getByRole("radio", { name: /^Playbook 2026/ }).waitFor();
    await preview.picture(`playbook-cards-${width}-${theme}`, "pane");
    expect(await violationsInPane(page)).toEqual([]);
    const main = pane.locator("main");
    expect(await main.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  });

  test("is chosen from the keyboard, and knows the titles in the roster", async () => {
    await keyboard.press("F6");
    await keyboard.tabTo("radio", /^Four tracks/);
    await keyboard.press("ArrowDown");
    await shown("Playbook 2026 chosen");
    await preview.picture("playbook-chosen", "pane");
    await keyboard.choose("button", "Choose the table");
    await shown(/5 people, rows 2–6/);
    const question = preview.pane.getByRole("combobox", { name: /^“Chief Architect” \(1 person, first in D5\) means/ });
    expect((await question.locator("option").allInnerTexts()).slice(0, 3)).toEqual([
      "Leave it: these people get no answer yet",
      "Principal (Software Engineer)",
      "Distinguished (Software Engineer)",
    ]);
    expect(await preview.pane.getByRole("combobox", { name: /means$|taken as$/ }).count()).toBe(1);
    await question.selectOption({ label: "Principal (Software Engineer)" });
    await preview.picture("playbook-columns");
  });

  test("comes into the workbook with a rating column for each competency", async () => {
    await keyboard.choose("button", "Insert ladder");
    await shown("Ladder inserted.");
    expect(await body()).toContain("3 rating columns and 5 result columns");
    await goTo("E2");
    await preview.pane.getByRole("radiogroup", { name: "Scope" }).waitFor();
    const asked = preview.pane.getByRole("radio", { name: /^3 of 7, Senior\. Senior asks this\./ });
    expect(await asked.innerText()).toContain("Leads the design and building of significant components.");
    expect(await violationsInPane(preview.page)).toEqual([]);
    await preview.picture("playbook-rating");
  });

  test("recommends a level, and says why", async () => {
    await preview.pane.getByText("Stay", { exact: true }).click();
    await rate("E2", "4");
    await rate("F2", "4");
    await rate("G2", "3");
    await goTo("B2");
    await shown("one level above Senior");
    await preview.picture("playbook-answer");
    expect(await body()).toContain(
      "Reaches Lead, one level above Senior, with Soft Skills one grade short, as the rules allow.",
    );
    await goTo("H2");
    expect(await preview.pane.getByRole("region", { name: "Selected person" }).innerText()).toContain("Nora Lindqvist");
    expect(await violationsInPane(preview.page)).toEqual([]);
  });

  test("lays its rubric out level by level", async () => {
    await preview.page.getByRole("tab", { name: "Rubric" }).click();
    await preview.picture("playbook-rubric");
    await preview.page.getByRole("tab", { name: "Engineers" }).click();
    await goTo("F5");
    await preview.picture("playbook-input-message");
    prepared = await downloadOf(preview.page, () => preview.page.getByRole("button", { name: "Save" }).click());
    expect(preview.problems).toEqual([]);
  });

  test.each([
    { title: "before set-up can go on", file: () => roster, leadsTo: "5 people, rows 2–6" },
    { title: "before the pane can work", file: () => prepared, leadsTo: "Pick a person in the sheet" },
  ])("says so where it cannot be loaded, $title, and is loaded when asked again", async ({ title, file, leadsTo }) => {
    const opened = await preview.openAnew(file());
    const { page, pane } = opened;
    await page.route("**/ladder-playbook-2026.*", (route) => route.abort());
    await page.reload();
    if (file() === roster) {
      await pane.getByRole("radio", { name: /^Playbook 2026/ }).check();
      await pane.getByRole("button", { name: "Choose the table" }).click();
    }
    const main = pane.locator("main");
    await expect.poll(() => main.innerText()).toContain(UNREACHED);
    await opened.picture(`playbook-unreached-${title}`, "pane");
    await page.unroute("**/ladder-playbook-2026.*");
    await pane.getByRole("button", { name: "Try again" }).click();
    await expect.poll(() => main.innerText()).toContain(leadsTo);
    await page.close();
  });
});
