import type { ToHost } from "./messages.ts";

/** Properties of cells that formulas settle, where a query names them. */
const ASKED = /"Select":\[[^\]]*"(?:\w+\/)*(?:values|text|valueTypes)"/i;

/** Whether a message asks for what formulas give, so that they are to be calculated before it is answered. */
export function needsResults(message: ToHost): boolean {
  if (message.op !== "execute") return false;
  const [request] = message.args;
  return Array.isArray(request) && ASKED.test(String(request[4]));
}
