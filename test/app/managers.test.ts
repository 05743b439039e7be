import { expect, it, test } from "vitest";
import { groupByManager, isSameManager } from "../../src/app/managers.ts";

test.each([
  ["Ana Lopes", "ana  lopes ", true],
  ["Ana Lopes", "Ana\u00a0Lopes", true],
  ["", "  ", true],
  ["Ana Lopes", "Ana Lopez", false],
  ["Ana Lopes", "", false],
])("“%s” and “%s” are the same manager: %s", (one, other, expected) => {
  expect(isSameManager(one, other)).toBe(expected);
});

it("takes people together as they first appear, under the spelling that most have", () => {
  const names = ["ana lopes", "Milan Kos", "Ana Lopes", "", "Ana Lopes ", " "];
  const people = names.map((manager, row) => ({ manager, row }));
  expect(
    groupByManager(people, ({ manager }) => manager).map(({ manager, members }) => [
      manager,
      members.map(({ row }) => row),
    ]),
  ).toEqual([
    ["Ana Lopes", [0, 2, 4]],
    ["Milan Kos", [1]],
    ["", [3, 5]],
  ]);
});
