import { expect, test } from "vitest";
import { components } from "../../../src/emulator/formulas/components.ts";

test.each<[string, number[][], number[][]]>([
  ["nothing", [], []],
  ["nodes without edges, as they come", [[], []], [[0], [1]]],
  ["what an edge leads to comes first", [[1], [2], []], [[2], [1], [0]]],
  ["a circle is one component", [[1], [2], [0], [1]], [[0, 1, 2], [3]]],
  [
    "two circles, one reading the other",
    [[1, 2], [0], [3], [2]],
    [
      [2, 3],
      [0, 1],
    ],
  ],
  ["a node that reads itself", [[0]], [[0]]],
  ["a node that is reached twice", [[1, 2], [3], [3], []], [[3], [1], [2], [0]]],
])("%s", (_title, edges, expected) => {
  expect(components(edges)).toEqual(expected);
});

test("a chain may be as long as a sheet", () => {
  const count = 100_000;
  const chain = Array.from({ length: count }, (_, node) => (node + 1 < count ? [node + 1] : []));
  expect(components(chain).slice(0, 2)).toEqual([[count - 1], [count - 2]]);
});
