import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { deleteSheet } from "../../src/emulator/editing/sheets.ts";
import type { Workbook } from "../../src/emulator/model/workbook.ts";
import { openXlsx } from "../../src/emulator/xlsx/open-xlsx.ts";
import { saveXlsx } from "../../src/emulator/xlsx/save-xlsx.ts";
import { violationsInPane } from "../helpers/axe.ts";
import { sheetOf, type } from "../helpers/calibration.ts";
import { openPreview, type PreviewPage } from "../helpers/preview-page.ts";
import { describeWith } from "../helpers/tools.ts";

const FIRST = new URL("../fixtures/workbooks/first.xlsx", import.meta.url);

describeWith("Chromium", "a workbook that has travelled, in a browser", (program) => {
  const folder = mkdtempSync(join(tmpdir(), "rungs-travel-"));
  let preview: PreviewPage;

  /** A copy that somebody has changed, as a file. */
  function copy(name: string, change: (workbook: Workbook) => void = () => undefined): string {
    const opened = openXlsx(new Uint8Array(readFileSync(FIRST)));
    change(opened.workbook);
    const file = join(folder, name);
    writeFileSync(file, saveXlsx(opened));
    return file;
  }

  beforeAll(async () => {
    preview = await openPreview(program, copy("team.xlsx"));
  }, 300_000);

  afterAll(async () => {
    await preview?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const step = (page: PreviewPage, name: string) => page.pane.getByRole("button", { name, exact: true });
  const content = async (address: string): Promise<string> => {
    const box = preview.page.getByLabel("Name box");
    await box.fill(address);
    await box.press("Enter");
    return preview.page.getByLabel("Formula bar").inputValue();
  };

  test("takes ratings from another copy: seen first, blank cells filled, the others as chosen", async () => {
    const other = copy("from-ruth.xlsx", (workbook) => {
      type(workbook, "H5", [[4]], "Platform");
      type(workbook, "F2", [[4, 4]], "Platform");
      type(workbook, "B5", [["Liam O’Brien"]], "Platform");
      type(workbook, "F4", [["soon"]], "Platform");
    });
    await preview.pane.getByRole("button", { name: /Four tracks/ }).click();
    await preview.pane.getByRole("menuitem", { name: "Take ratings from another copy…" }).click();
    await preview.pane.getByLabel("Another copy of this workbook").setInputFiles(other);
    await preview.pane.getByText("Nora Lind").waitFor();
    const differs = preview.pane.getByRole("group", { name: /Differs from yours/ });
    expect(await differs.getByRole("row").allInnerTexts()).toEqual([
      "Technology (F2)\t3 → 4",
      "System (G2)\t3 → 4",
      "People (H5)\tn/o → 4",
    ]);
    await differs.getByRole("checkbox", { name: "(there the row says Liam O’Brien)", checked: false }).waitFor();
    await preview.pane.getByText("no rating that could be taken (F4: “soon” for").waitFor();
    expect(await violationsInPane(preview.page)).toEqual([]);
    await preview.picture("travel-1-take", "pane");
    await differs.getByRole("checkbox", { name: "Nora Lind" }).check();
    await step(preview, "Take").click();
    await preview.pane.getByText("2 ratings taken.").waitFor();
    expect([await content("F2"), await content("G2"), await content("H5")]).toEqual(["4", "4", "n/o"]);
  });

  test("gives them back", async () => {
    // The notice with its Undo has given way to the people whose cells were looked at.
    await preview.pane.getByRole("button", { name: /Four tracks/ }).click();
    await preview.pane.getByRole("menuitem", { name: "Undo last action" }).click();
    await preview.pane.getByText("2 ratings given back.").waitFor();
    expect([await content("F2"), await content("G2")]).toEqual(["3", "3"]);
  });

  test("says of a file that is no workbook what to do", async () => {
    await preview.pane.getByRole("button", { name: /Four tracks/ }).click();
    await preview.pane.getByRole("menuitem", { name: "Take ratings from another copy…" }).click();
    const buffer = Buffer.from("Employee ID;Name");
    const input = preview.pane.getByLabel("Another copy of this workbook");
    await input.setInputFiles({ name: "list.xlsx", mimeType: "application/octet-stream", buffer });
    await expect
      .poll(() => preview.pane.getByRole("alert").innerText())
      .toMatch(/^This file cannot be read as a workbook/);
    await step(preview, "Back").click();
  });

  test("restores the rules after their sheet was deleted", async () => {
    const lost = await preview.openAnew(copy("lost.xlsx", (book) => deleteSheet(book, sheetOf(book, "Rungs"))));
    await lost.pane.getByRole("heading", { name: "The ladder’s rules are gone" }).waitFor();
    expect(await violationsInPane(lost.page)).toEqual([]);
    await lost.picture("travel-2-lost", "pane");
    await step(lost, "Restore the rules").click();
    await lost.pane.getByText("The rules are back.").waitFor();
    expect(lost.problems).toEqual([]);
  });

  test.each([
    ["another version of the ladder", "D3", "2025.4", "Four tracks has a newer version", "Work with it as it is"],
    ["the layout of a newer Rungs", "C1", 2, "Made by a newer Rungs", "Look again"],
  ] as const)("says that a workbook has %s", async (_, address, value, title, label) => {
    const file = copy(`${address}.xlsx`, (workbook) => type(workbook, address, [[value]], "Rungs"));
    const odd = await preview.openAnew(file);
    await odd.pane.getByRole("heading", { name: title }).waitFor();
    expect(await violationsInPane(odd.page)).toEqual([]);
    await odd.picture(`travel-3-${address}`, "pane");
    await step(odd, label).click();
    if (address === "D3") await odd.pane.getByRole("tab", { name: "Person" }).waitFor();
    else await odd.pane.getByRole("heading", { name: title }).waitFor();
    expect(odd.problems).toEqual([]);
  });

  test("logs nothing", () => {
    expect(preview.problems).toEqual([]);
  });
});
