/** Excel.WorkbookCreated: a workbook made from a file in Base64, which people see once it is opened. */

import { WireError } from "../protocol.ts";
import { ask } from "../spec.ts";
import type { Argument } from "../spec.ts";
import type { ExcelHost, Spec } from "../targets.ts";

/** The file; null for the empty workbook that Excel makes without one. Throws InvalidArgument for what is no Base64. */
export function fileOf(base64: Argument): Uint8Array | null {
  if (base64 === undefined || base64 === null || base64 === "") return null;
  if (typeof base64 !== "string" || !/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2,3}=*)?$/.test(base64))
    throw new WireError("InvalidArgument");
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** Excel on the web makes and opens it at once. */
export const createAndOpen = (base64: Argument, host: ExcelHost): void => host.onNewWorkbook(fileOf(base64));

export const workbookCreated: Spec<"WorkbookCreated"> = {
  properties: { id: { read: () => "1" } },
  methods: { open: ask(({ file }, _args, host) => host.onNewWorkbook(file)) },
};
