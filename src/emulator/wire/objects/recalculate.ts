import { calculate } from "../../formulas/calculate.ts";
import type { ExcelHost } from "../targets.ts";

/** Brings results up to date when somebody looks: formulas are not calculated when they are written, so that bulk writes stay cheap. */
export function recalculate({ workbook, calculationMode }: ExcelHost): void {
  if (workbook.needsCalculation && calculationMode !== "Manual") calculate(workbook);
}
