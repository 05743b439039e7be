/** The `WorkbookPort` over Office.js. */

import type { Client } from "../app/client.ts";
import type { WorkbookPort } from "../app/workbook-port.ts";
import { readShape } from "./read-shape.ts";
import { readSheet } from "./read-sheet.ts";
import type { ExcelApi } from "./run-batch.ts";
import { THIS_CLIENT } from "./this-client.ts";

/** `excel` is the global of Office.js. */
export function officeWorkbook(excel: ExcelApi, client: Client = THIS_CLIENT): WorkbookPort {
  return {
    client,
    readShape: (first) => readShape(excel, first),
    readSheet: (request) => readSheet(excel, request),
    apply: async (plan, options) => {
      const { applyPlan } = await import("./apply-plan.ts");
      return applyPlan(excel, client, plan, options);
    },
    openNew: async (file) => {
      const { openNew } = await import("./open-new.ts");
      return openNew(excel, file);
    },
  };
}
