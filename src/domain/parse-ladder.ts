/** The only way to get a ladder: from whatever a file holds to a ladder, or to everything that is wrong with it. */

import type { z } from "zod";
import { buildLadder } from "./build-ladder.ts";
import { checkLadder, type LadderIssue } from "./check-ladder.ts";
import { CELL_WORDS } from "./cell-words.ts";
import { ladderSchema } from "./ladder-schema.ts";
import type { Ladder } from "./ladder.ts";
import { fail, ok, type Result } from "./result.ts";

type ShapeIssue = z.core.$ZodIssue;

const KINDS = new Map([
  ["string", "text"],
  ["array", "a list"],
  ["object", "a group of keys"],
  ["record", "a group of keys"],
  ["boolean", "true or false"],
  ["int", "a whole number"],
  ["number", "a number"],
]);

const formatPath = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "") || "(top)";

const SHARE = "Write a share from 0 to 1, or a fraction such as 2/3.";

function describeFormat(issue: ShapeIssue & { code: "invalid_format" }): string {
  if (issue.path.at(-1) === "riserShare") return SHARE;
  return issue.format === "url"
    ? "Write a full web address here."
    : "Write this in lower-case letters, digits and single hyphens.";
}

function describeBound(issue: ShapeIssue & { code: "too_small" | "too_big" }): string {
  if (issue.code === "too_big") return `Write a number of at most ${issue.maximum} here.`;
  if (issue.origin === "array") return "List at least one entry here.";
  if (issue.origin === "string") return "Write some text here.";
  return `Write a number ${issue.inclusive ? "of at least" : "above"} ${issue.minimum} here.`;
}

function describeUnion({ path }: ShapeIssue): string {
  if (path.at(-1) === "riserShare") return SHARE;
  return `Write a grade, a text, or one of: ${Object.keys(CELL_WORDS).join(", ")}.`;
}

/** One plain sentence for a part that has not the right shape. */
function describeShape(issue: ShapeIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return `Write ${KINDS.get(issue.expected) ?? issue.expected} here.`;
    case "unrecognized_keys":
      return `Nothing is known by the name of ${issue.keys.map((key) => `“${key}”`).join(", ")} here.`;
    case "invalid_format":
      return describeFormat(issue);
    case "too_small":
    case "too_big":
      return describeBound(issue);
    case "invalid_union":
      return describeUnion(issue);
    case "invalid_key":
      return "Write this key in lower-case letters, digits and single hyphens.";
    default:
      return issue.message;
  }
}

/**
 * Parses the content of a ladder file, as a YAML or JSON reader gives it. All issues come at once, each with its path;
 * those of shape come first and alone, for parts of the wrong shape cannot be compared with each other.
 */
export function parseLadder(raw: unknown): Result<Ladder, readonly LadderIssue[]> {
  const shape = ladderSchema.safeParse(raw);
  if (!shape.success)
    return fail(shape.error.issues.map((issue) => ({ path: formatPath(issue.path), message: describeShape(issue) })));
  const issues = checkLadder(shape.data);
  return issues.length > 0 ? fail(issues) : ok(buildLadder(shape.data));
}
