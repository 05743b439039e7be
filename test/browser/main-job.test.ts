import { afterAll, beforeAll, expect, test } from "vitest";
import { columnName, columnOfKey, parseAddress, rowOfKey } from "../../src/emulator/model/address.ts";
import type { CellValue } from "../../src/emulator/model/cell.ts";
import type { Workbook } from "../../src/emulator/model/workbook.ts";
import { type PaneKeyboard, paneKeyboard } from "../helpers/pane-keyboard.ts";
import { openPreview, type PreviewPage } from "../helpers/preview-page.ts";
import { downloadOf, readXlsx } from "../helpers/saved-workbook.ts";
import { describeWith } from "../helpers/tools.ts";
import { type Job, JOBS } from "./jobs.ts";

/** What people see of a page, and hear. */
const sensesOf = ({ page, pane }: PreviewPage) => ({
  cell: () => page.getByLabel("Name box").inputValue(),
  content: () => page.getByLabel("Formula bar").inputValue(),
  sheets: () => page.getByRole("tablist", { name: "Sheets" }).getByRole("tab").allInnerTexts(),
  body: () => pane.getByRole("main").innerText(),
  strip: () => pane.getByRole("region", { name: "Selected person" }).innerText(),
  heard: () => pane.locator("[aria-live=polite]").innerText(),
  notice: () => pane.getByRole("status").first().innerText(),
  isFocusLost: () => pane.locator("body").evaluate((body) => document.activeElement === body),
});

/** By the name box, as Ctrl+G would. */
async function goToCell({ page }: PreviewPage, address: string): Promise<void> {
  await page.getByLabel("Name box").fill(address);
  await page.keyboard.press("Enter");
}

/** In the sheet, Ctrl+S saves. The way there is a message from frame to page, which may take a moment. */
async function save({ page }: PreviewPage, { press }: PaneKeyboard): Promise<string> {
  await press("F6");
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe("IFRAME");
  return downloadOf(page, () => press("Control+s"));
}

function valueAt(workbook: Workbook, sheet: string, address: string): CellValue {
  const place = parseAddress(address);
  return (place && workbook.sheet(sheet)?.cell(place.row, place.column).value) ?? "";
}

const givenIn = (workbook: Workbook, { sheet, saved }: Job): Job["saved"] =>
  Object.fromEntries(Object.keys(saved).map((address) => [address, valueAt(workbook, sheet, address)])) as Job["saved"];

/** Cells of the workbook as it came that are no longer what they were, but for those that were rated or put right. */
function changedCells(before: Workbook, after: Workbook, { sheet, saved }: Job): readonly string[] {
  return before.sheets.flatMap(({ name, cells }) =>
    [...cells].flatMap(([key, { value }]) => {
      const address = `${columnName(columnOfKey(key))}${rowOfKey(key) + 1}`;
      const isExpected = (name === sheet && address in saved) || valueAt(after, name, address) === (value ?? "");
      return isExpected ? [] : [`${name}!${address}`];
    }),
  );
}

for (const job of JOBS) {
  describeWith("Chromium", `the main job by keyboard alone, on ${job.file}`, (program) => {
    let preview: PreviewPage;
    let keyboard: PaneKeyboard;
    let senses: ReturnType<typeof sensesOf>;
    let file = "";

    const use = (opened: PreviewPage): void => {
      preview = opened;
      keyboard = paneKeyboard(opened);
      senses = sensesOf(opened);
    };

    beforeAll(async () => use(await openPreview(program, job.file)), 300_000);
    afterAll(() => preview?.close());

    /** A rating leads to the next person otherwise. */
    async function stay(): Promise<void> {
      await keyboard.tabTo("radio", "Next person");
      await keyboard.press("ArrowUp");
    }

    test("sets up: the roster, the open questions, and what came into the workbook", async () => {
      await preview.pane.getByRole("button", { name: "Choose the table" }).waitFor();
      await keyboard.press("F6");
      await keyboard.choose("button", "Choose the table");
      await expect.poll(senses.body).toContain(job.found);
      const alerts = (await preview.pane.getByRole("alert").allInnerTexts()).join();
      expect(alerts.startsWith(job.refusal ?? "")).toBe(true);
      expect(alerts === "").toBe(job.refusal === undefined);
      if (job.refusal !== undefined) await keyboard.choose("button", "Rate on a new sheet");
      for (const { about, typed, shown } of job.answers) {
        const question = new RegExp(`^${about}`);
        await keyboard.tabTo("combobox", question);
        await preview.page.keyboard.type(typed);
        const list = preview.pane.getByRole("combobox", { name: question });
        expect(await list.locator("option:checked").innerText()).toBe(shown);
      }
      await keyboard.choose("button", "Insert ladder");
      await expect.poll(senses.notice).toContain("Ladder inserted.");
      // Its details fold once somebody is selected.
      expect(await preview.pane.getByRole("status").first().textContent()).toContain(job.inserted);
      expect(await senses.sheets()).toContain("Rubric");
      await expect.poll(senses.isFocusLost).toBe(false);
    });

    test("rates, leaves blank, and goes on", async () => {
      for (const [index, { key, cell, content, said = "" }] of job.strokes.entries()) {
        if (index === 1) await stay();
        await keyboard.press(key);
        await expect.poll(senses.cell).toBe(cell);
        await expect.poll(senses.content).toBe(content);
        await expect.poll(senses.heard).toContain(said);
      }
    });

    test("takes the last rating back", async () => {
      await keyboard.press("Control+z");
      await expect.poll(senses.notice).toContain(job.undone);
      expect(await senses.isFocusLost()).toBe(false);
    });

    test("explains the answer, as a table too, and that it is no decision", async () => {
      await expect.poll(senses.body).toContain(job.answer);
      expect(await senses.body()).toContain("Result of the ladder's rules, not a decision.");
      await keyboard.choose("button", "Show as table");
      const row = preview.pane.getByRole("row", { name: new RegExp(`^${job.row[0]}`) });
      expect((await row.getByRole("cell").allInnerTexts()).map((text) => text.trim())).toEqual(job.row.slice(1));
    });

    test("lists what is wrong, leads there, and puts right what is safe", async () => {
      const { label, cell, content, errors } = job.fix;
      await keyboard.tabTo("tab", "Person");
      await keyboard.press("ArrowRight");
      await expect.poll(() => senses.body()).toContain("Errors");
      await preview.pane.getByRole("tab", { name: `Findings ${errors[0]}` }).waitFor();
      await keyboard.choose("button", `Go to ${cell}`);
      await expect.poll(senses.cell).toBe(cell);
      await keyboard.choose("button", label);
      await expect.poll(senses.content).toBe(content);
      await preview.pane.getByRole("tab", { name: `Findings ${errors[1]}` }).waitFor();
      await expect.poll(senses.isFocusLost).toBe(false);
    });

    test("saves what was given", async () => {
      file = await save(preview, keyboard);
      expect(givenIn(await readXlsx(file), job)).toEqual(job.saved);
      expect(preview.problems).toEqual([]);
    });

    test("goes on in a new page from where the file stands", async () => {
      const { cell, person, grade } = job.reopened;
      use(await preview.openAnew(file));
      await preview.pane.getByRole("tab", { name: `Findings ${job.fix.errors[1]}` }).waitFor();
      await preview.page.getByRole("tab", { name: job.sheet }).press("Enter");
      await goToCell(preview, cell);
      await expect.poll(senses.strip).toContain(person);
      await keyboard.press("F6");
      await keyboard.tabTo("radio", grade);
      const chosen = preview.pane.getByRole("radio", { name: grade });
      expect(await chosen.getAttribute("aria-checked")).toBe("true");
    });

    test("takes Rungs out again; what people had and what they gave stays", async () => {
      await keyboard.tabTo("button", "Four tracks");
      await keyboard.press("Enter", "End", "Enter");
      await expect.poll(senses.body).toContain(job.goes);
      await keyboard.choose("button", "Remove");
      await expect.poll(senses.notice).toContain("Rungs was removed.");
      await expect.poll(senses.isFocusLost).toBe(false);
      expect(await senses.sheets()).toEqual(job.left);
      const workbook = await readXlsx(await save(preview, keyboard));
      expect(givenIn(workbook, job)).toEqual(job.saved);
      expect(changedCells(await readXlsx(job.file), workbook, job)).toEqual([]);
    });

    test("asks nobody but its own server, and complains of nothing", () => {
      expect(preview.problems).toEqual([]);
    });
  });
}
