import { describe, expect, it } from "vitest";
import { calculate } from "../../../src/emulator/formulas/calculate.ts";
import { newPackage } from "../../../src/emulator/xlsx/new-package.ts";
import { saveXlsx } from "../../../src/emulator/xlsx/save-xlsx.ts";
import { startCalibration, type } from "../../helpers/calibration.ts";
import { rosterWorkbook } from "../../helpers/roster-files.ts";
import { partsOf } from "../../helpers/workbook-files.ts";

/** Protected View calculates nothing: what it shows of a formula is what was saved with it. */
describe("a calibration as it is saved", () => {
  it.each([["a table", { table: "People" }] as const, ["a range", {}] as const])(
    "has the result of every formula with it: %s",
    async (_, options) => {
      const roster = [
        ["Emp No", "Name", "Track", "Level"],
        [7, "Nora", "Developer", "D4"],
        [3, "Tom", "", "D3"],
      ];
      const { workbook, insert, recommend } = await startCalibration(rosterWorkbook(roster, options));
      await insert();
      type(workbook, "E2", [[3, 3, "", 3, 3]]);
      await recommend();
      calculate(workbook);
      const sheets = [...partsOf(saveXlsx({ workbook, package: newPackage() }))].filter(([path]) =>
        path.startsWith("xl/worksheets/sheet"),
      );
      const formulas = sheets.flatMap(([, xml]) => xml.match(/<c\b[^>/]*><f\b.*?<\/c>/gs) ?? []);
      // Ten columns with formulas, two people.
      expect(formulas).toHaveLength(20);
      expect(formulas.filter((cell) => !/<\/f><v[ >]|<\/f><v\/>/.test(cell))).toEqual([]);
    },
  );
});
