/** Objects that the client library itself asks for when it starts, beside the workbook. */

import { ask, type TypeSpec } from "../spec.ts";
import type { ExcelHost } from "../targets.ts";

const nothing = ask<never, ExcelHost>(() => undefined);

export const services: Readonly<Record<string, TypeSpec<never, ExcelHost>>> = {
  "Microsoft.InternalService.AddinInternalService": { methods: { notifyActionHandlerReady: nothing } },
};
