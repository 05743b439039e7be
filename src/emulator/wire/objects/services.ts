/** Objects that the client library itself asks for, beside the workbook: when it starts, and to show the pane. */

import { ask, type TypeSpec } from "../spec.ts";
import type { ExcelHost } from "../targets.ts";

const nothing = ask<never, ExcelHost>(() => undefined);

export const services: Readonly<Record<string, TypeSpec<never, ExcelHost>>> = {
  "Microsoft.InternalService.AddinInternalService": { methods: { notifyActionHandlerReady: nothing } },
  // The emulated pane is always in sight.
  "Microsoft.AppRuntime.AppRuntimeService": { methods: { setAppRuntimeState: nothing } },
};
