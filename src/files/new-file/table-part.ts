/** The part of a table: its columns by their headings, and the formulas that new rows get (ECMA-376, 18.5). */

import { type Area, areaAddress } from "../../sheet/area.ts";
import { type BookSheet, cellAt } from "./book.ts";
import { documentOf, element, listOf, MAIN } from "./markup.ts";
import { fileFormula } from "./sheet-part.ts";

/** What Excel gives a new table. */
const STYLE = {
  name: "TableStyleMedium2",
  showFirstColumn: 0,
  showLastColumn: 0,
  showRowStripes: 1,
  showColumnStripes: 0,
};

function columnMarkup(sheet: BookSheet, { row, column }: Area, index: number): string {
  const name = String(cellAt(sheet, row, column + index).value ?? "");
  const { formula } = cellAt(sheet, row + 1, column + index);
  const filled = formula === undefined ? "" : element("calculatedColumnFormula", {}, fileFormula(formula, sheet.table));
  return element("tableColumn", { id: index + 1, name }, filled);
}

export function tablePart(sheet: BookSheet, { name, area }: NonNullable<BookSheet["table"]>, id: number): string {
  const ref = areaAddress(area);
  const columns = Array.from({ length: area.width }, (_, index) => columnMarkup(sheet, area, index));
  const parts = [element("autoFilter", { ref }), listOf("tableColumns", columns), element("tableStyleInfo", STYLE)];
  return documentOf(
    element(
      "table",
      {
        xmlns: MAIN,
        id,
        name,
        displayName: name,
        ref,
        totalsRowShown: 0,
      },
      parts.join(""),
    ),
  );
}
