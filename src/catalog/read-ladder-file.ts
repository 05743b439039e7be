/** An organisation's own ladder, from the text of its YAML file. */

import type { Ladder } from "../domain/ladder.ts";
import { parseLadder } from "../domain/parse-ladder.ts";
import { fail, type Result } from "../domain/result.ts";

/** All that is wrong with the text at once, each with its place: `tracks[0].levels[2].expects.system: …`. */
export async function readLadderFile(text: string): Promise<Result<Ladder, readonly string[]>> {
  // The parser is loaded only by those who bring a ladder.
  const { parseDocument } = await import("yaml");
  const document = parseDocument(text);
  if (document.errors.length > 0) return fail(document.errors.map(({ message }) => message));
  const parsed = parseLadder(document.toJS());
  return parsed.ok
    ? parsed
    : fail(parsed.error.map(({ path, message }) => (path === "" ? message : `${path}: ${message}`)));
}
