import { describe, expect, it } from "vitest";
import { formatAddress } from "../../../src/emulator/model/address.ts";
import { asHtml, asText, copiedRows, pastedGrid, pasteTarget } from "../../../src/preview/grid/clipboard.ts";
import { selectBox } from "../../../src/preview/grid/selection.ts";
import { SheetView } from "../../../src/preview/grid/sheet-view.ts";
import { aSheet, box } from "./grid-sheet.ts";

describe("the clipboard", () => {
  it.each<[string, string[][]]>([
    ["one", [["one"]]],
    ["", [[""]]],
    [
      "a\tb\r\nc\td\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "a\t\nb",
      [
        ["a", ""],
        ["b", ""],
      ],
    ],
    ['"two\nlines"\t"say ""so"""', [["two\nlines", 'say "so"']]],
    ["a\n\nb", [["a"], [""], ["b"]]],
  ])("%j is pasted as %j", (text, grid) => expect(pastedGrid(text)).toEqual(grid));

  it("what is copied is what the cells show, and pastes as the same", () => {
    const { wb, sheet } = aSheet([
      ["two\nlines", 'say "so"'],
      [1.5, null],
    ]);
    const view = new SheetView(wb, sheet);
    view.selection = selectBox(box("A:C"), []);
    expect(pastedGrid(asText(copiedRows(wb, view)))).toEqual([
      ["two\nlines", 'say "so"'],
      ["1.5", ""],
    ]);
    view.selection = selectBox(box("E9"), []);
    expect(asText(copiedRows(wb, view))).toBe("");
  });

  it("other programs that want a table get one", () => {
    expect(
      asHtml([
        ["a<b", "R&D"],
        ["two\nlines", ""],
      ]),
    ).toBe("<table><tr><td>a&lt;b</td><td>R&amp;D</td></tr><tr><td>two<br>lines</td><td></td></tr></table>");
  });

  it.each<[string, string[][], string]>([
    ["B2:C9", [["1"]], "B2:C9"],
    ["B2:C9", [["1", "2", "3"]], "B2:D2"],
    ["B2", [["1"], ["2"]], "B2:B3"],
  ])("into %s, %j goes to %s", (selected, grid, target) =>
    expect(formatAddress(pasteTarget(box(selected), grid))).toBe(target),
  );
});
