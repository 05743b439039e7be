/** The part that holds the workbook together: its sheets and its names (ECMA-376, 18.2). */

import { sheetPrefix } from "../../sheet/area.ts";
import type { Book, BookName } from "./book.ts";
import { documentOf, element, escaped, MAIN, RELATIONSHIPS } from "./markup.ts";

const nameMarkup = ({ name, formula, comment }: BookName): string =>
  element("definedName", { name, comment, hidden: true }, escaped(formula));

/** "1:2" → `'Rubric'!$1:$2` */
function printedRows({ sheets }: Book): readonly string[] {
  return sheets.flatMap(({ name, printedRows: rows }, localSheetId) =>
    rows === null
      ? []
      : [
          element(
            "definedName",
            { name: "_xlnm.Print_Titles", localSheetId },
            escaped(`${sheetPrefix(name)}$${rows.replace(":", ":$")}`),
          ),
        ],
  );
}

/** The sheet at each place is led to by the relationship "rId" with its number, from 1. */
export function workbookPart(book: Book): string {
  const sheets = book.sheets.map(({ name, isHidden }, index) =>
    element("sheet", {
      name,
      sheetId: index + 1,
      state: isHidden ? "hidden" : undefined,
      "r:id": `rId${index + 1}`,
    }),
  );
  const names = [...printedRows(book), ...[...book.names.values()].map(nameMarkup)];
  const parts = [
    element("workbookPr"),
    element("bookViews", {}, element("workbookView")),
    element("sheets", {}, sheets.join("")),
    element("definedNames", {}, names.join("")),
    // What formulas show was worked out in another workbook.
    element("calcPr", { calcId: 191029, fullCalcOnLoad: true }),
  ];
  return documentOf(element("workbook", { xmlns: MAIN, "xmlns:r": RELATIONSHIPS }, parts.join("")));
}
