import { afterAll, beforeAll, expect, test } from "vitest";
import { writeInputs } from "../../src/emulator/editing/write-cells.ts";
import { sheetOf } from "../helpers/calibration.ts";
import { type ExcelOnTheWeb, openOnTheWeb } from "../helpers/excel-on-the-web.ts";
import { boxOf } from "../helpers/live-calibration.ts";
import { springReview } from "../helpers/samples/spring-review.ts";
import { describeWith } from "../helpers/tools.ts";

const DARK = 80;

/** The page as it is shipped, in another site's frame; what people do is tried in full in the preview. */
describeWith("Chromium", "the pane in Excel on the web", (program) => {
  let excel: ExcelOnTheWeb;
  beforeAll(async () => {
    excel = await openOnTheWeb(program, springReview());
  }, 300_000);
  afterAll(() => excel?.close());

  const button = (name: string) => excel.pane.getByRole("button", { name, exact: true });
  const selected = () => excel.pane.getByRole("region", { name: "Selected person" }).innerText();
  const sheets = () => excel.emulator.workbook.sheets.map(({ name }) => name);
  const grades = () => excel.pane.getByRole("radiogroup", { name: "System" });
  const grade = (value: number) => grades().getByRole("radio", { name: `${value} of 5` });
  const roster = () => sheetOf(excel.emulator.workbook, sheets()[0]);
  const rating = () => roster().cell(3, 6).value;

  test("sets up", async () => {
    await button("Choose the table").click();
    await button("Insert ladder").click();
    await excel.pane.getByRole("tab", { name: "Person" }).waitFor();
    expect(sheets()).toContain("Rubric");
  });

  test("shows who is selected in the sheet, and follows what somebody else types", async () => {
    const { emulator } = excel;
    emulator.select(roster(), boxOf("G4"));
    await grades().waitFor();
    expect(await selected()).toContain("Nora Lindqvist");
    const type = (): void => writeInputs(emulator.workbook, roster(), boxOf("G4"), [[4]], { byUser: true });
    emulator.edit(type, { by: "colleague" });
    await expect.poll(() => grade(4).getAttribute("aria-checked")).toBe("true");
  });

  test("writes the rating that is chosen, and takes it back when the ribbon says so", async () => {
    await grade(2).click();
    await expect.poll(rating).toBe(2);
    expect(excel.shell.invokeCommand("undoLastAction")).toBe(true);
    await expect.poll(rating).toBe(4);
    expect(excel.shell.completed).toHaveLength(1);
  });

  test("is dark where the browser is, since Excel tells no theme there", async () => {
    const color = await excel.pane.locator("#root > div").evaluate((pane) => getComputedStyle(pane).backgroundColor);
    const [red = 255] = (color.match(/\d+/g) ?? []).map(Number);
    expect(red).toBeLessThan(DARK);
  });

  test("asks nobody but its own site and Office.js's, and reports no error", () => {
    expect(excel.problems).toEqual([]);
    expect([...excel.emulator.notEmulated]).toEqual([]);
  });
});
