import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { calculate } from "../../src/emulator/formulas/calculate.ts";
import { newPackage } from "../../src/emulator/xlsx/new-package.ts";
import { saveXlsx } from "../../src/emulator/xlsx/save-xlsx.ts";
import { violationsInPane } from "../helpers/axe.ts";
import { startCalibration, type } from "../helpers/calibration.ts";
import { fourTracksOf, lastYears } from "../helpers/ladder-versions.ts";
import { paneKeyboard } from "../helpers/pane-keyboard.ts";
import { openPreview, type PreviewPage } from "../helpers/preview-page.ts";
import { rosterWorkbook } from "../helpers/roster-files.ts";
import { describeWith } from "../helpers/tools.ts";

const PEOPLE = [
  ["Emp No", "Name", "Track", "Level"],
  [7, "Nora Lind", "Developer", "D4"],
  [3, "Tom Okafor", "Developer", "D3"],
];

/** A workbook that was prepared and rated by this ladder, as a file. */
async function prepared(file: string, ladder = lastYears()): Promise<string> {
  const workbook = rosterWorkbook(PEOPLE, { table: "People" });
  const { insert, recommend } = await startCalibration(workbook, ladder);
  await insert();
  type(workbook, "E2", [
    [3, 3, 2, 3, 3],
    [4, 2, 3, 4, 4],
  ]);
  await recommend();
  // A file has the results in it.
  calculate(workbook);
  writeFileSync(file, saveXlsx({ workbook, package: newPackage() }));
  return file;
}

const LOOKS = [
  { width: 320, theme: "light" },
  { width: 450, theme: "dark" },
] as const;

describeWith("Chromium", "a workbook with another version of its ladder, in a browser", (program) => {
  const folder = mkdtempSync(join(tmpdir(), "rungs-versions-"));
  let first: PreviewPage;
  let older = "";
  beforeAll(async () => {
    older = await prepared(join(folder, "older.xlsx"));
    first = await openPreview(program, older);
  }, 300_000);

  afterAll(async () => {
    await first?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const button = ({ pane }: PreviewPage, name: string) => pane.getByRole("button", { name, exact: true });
  const names = ({ page }: PreviewPage) =>
    page
      .getByRole("tablist", { name: /sheets/i })
      .getByRole("tab")
      .allInnerTexts();

  describe.each(LOOKS)("at $width px, $theme", ({ width, theme }) => {
    let preview: PreviewPage;
    beforeAll(async () => {
      preview = await first.openAnew(older);
      await preview.page.emulateMedia({ colorScheme: theme });
      await preview.page.reload();
      await preview.page.getByText(String(width), { exact: true }).click();
      await preview.pane.getByRole("heading", { name: "Four tracks has a newer version" }).waitFor();
    });
    afterAll(() => preview?.page.close());

    test("says what differs, which fits and can be read", async () => {
      const differences = preview.pane.getByText("9 differences");
      await differences.click();
      await preview.pane.getByText("New competency: Influence.").waitFor();
      await preview.pane.getByText("D4 of Developer asks another grade of System: Designs (2) → Owns (3).").waitFor();
      await preview.picture(`version-1-${width}-${theme}`, "pane");
      expect(await violationsInPane(preview.page)).toEqual([]);
      const isWide = await preview.pane
        .locator("html")
        .evaluate((element) => element.scrollWidth > element.clientWidth);
      expect(isWide).toBe(false);
      await differences.click();
    });

    test("is brought up to date with the keyboard, and says whose level is another", async () => {
      await button(preview, "Bring it up to date").focus();
      await paneKeyboard(preview).press("Enter");
      await preview.pane.getByText(/^Four tracks is version 2026\.1 now\. 2 people have/).waitFor();
      await preview.pane.getByText(/^Another recommended level: Nora Lind \(Dev 4 → open\), Tom Okafor/).waitFor();
      await preview.picture(`version-2-${width}-${theme}`, "pane");
      expect(await violationsInPane(preview.page)).toEqual([]);
      expect(await names(preview)).toEqual(["Team", "Rubric", "Rubric 2025.4"]);
    });

    test("is given back, and asks again", async () => {
      await button(preview, "Undo").click();
      await preview.pane.getByRole("heading", { name: "Four tracks has a newer version" }).waitFor();
      await preview.pane.getByText("Undone: Bring Four tracks to version 2026.1.").waitFor();
      expect(await names(preview)).toEqual(["Team", "Rubric"]);
    });

    test("is worked with as it is, by its own version", async () => {
      await button(preview, "Work with it as it is").click();
      await preview.pane.getByRole("tab", { name: "Team" }).click();
      await preview.pane.getByRole("rowheader", { name: "Dev 4" }).waitFor();
      expect(preview.problems).toEqual([]);
    });

    test("has its columns put right by its own version", async () => {
      await preview.pane.getByRole("button", { name: "Four tracks" }).click();
      await preview.pane.getByText("Columns…").click();
      await button(preview, "Apply").click();
      await preview.pane.getByText("The columns are as chosen.").waitFor();
      await preview.pane.getByRole("tab", { name: "Team" }).click();
      await preview.pane.getByRole("rowheader", { name: "Dev 4" }).waitFor();
      expect(preview.problems).toEqual([]);
    });
  });

  test("a newer one says to update the add-in, and is worked with by its own version", async () => {
    const newer = { ...fourTracksOf("renamedLevel"), version: "2031.1" };
    const preview = await first.openAnew(await prepared(join(folder, "newer.xlsx"), newer));
    await preview.pane.getByRole("heading", { name: "Four tracks in a newer version" }).waitFor();
    expect(await button(preview, "Bring it up to date").count()).toBe(0);
    expect(await violationsInPane(preview.page)).toEqual([]);
    await preview.picture("version-3-newer", "pane");
    await button(preview, "Work with it as it is").click();
    await preview.pane.getByRole("tab", { name: "Person" }).waitFor();
    expect(preview.problems).toEqual([]);
  });
});
