import { expect, test } from "vitest";
import { needsResults } from "../../../src/emulator/host/needs-results.ts";

const message = (body: string) => ({ op: "execute", id: 1, dispatch: 93, args: [["", "", "", "", body]] }) as const;

test.each<[string, string, boolean]>([
  ["a query of values", '{"QueryInfo":{"Select":["rowIndex","values"]}}', true],
  ["a query of texts behind a link", '{"QueryInfo":{"Select":["range/text"]}}', true],
  ["a query of formulas", '{"QueryInfo":{"Select":["formulas"]}}', false],
  ["a write of values", '{"Name":"Values","ArgumentInfo":{"Arguments":[["values"]]}}', false],
])("%s", (_title, body, expected) => expect(needsResults(message(body))).toBe(expected));

test("no other message does", () => {
  expect(needsResults({ op: "register", id: 1, event: 33, target: "" })).toBe(false);
});
