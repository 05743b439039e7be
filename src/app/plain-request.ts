/** What is asked of a sheet of which only the contents matter. */

import type { SheetRequest } from "./workbook-port.ts";

export const plainly = (sheet: string): SheetRequest => ({
  sheet,
  besideFrom: null,
  validationColumns: [],
  widthColumns: [],
  formulaColumns: [],
  rows: { first: 0, last: 0 },
});
