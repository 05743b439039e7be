import { describe, expect, it } from "vitest";
import type { LevelId, Meaning, TrackId } from "../../src/domain/ladder.ts";
import { meaningCells, readMeanings } from "../../src/sheet/kept-meanings.ts";

const MEANINGS: readonly Meaning[] = [
  { role: "track", text: "Coder", track: "developer" as TrackId },
  { role: "level", text: "Sr Dev “II”", track: "developer" as TrackId, level: "D4" as LevelId },
];

describe("meanings in cells", () => {
  it.each([
    ["none", []],
    ["a few", MEANINGS],
    [
      "more than a cell holds",
      Array.from({ length: 500 }, (_, at) => ({ ...MEANINGS[1], text: `Title ${at}` }) as Meaning),
    ],
  ])("are read as they were written: %s", (_, meanings) => {
    const cells = meaningCells(meanings);
    expect(cells).toHaveLength(4);
    expect(cells.every((cell) => String(cell).length <= 32_767)).toBe(true);
    expect(readMeanings(cells)).toEqual(meanings);
  });

  it.each([["not JSON"], ['{"role":"track"}'], ['[{"role":"level","text":"x","track":"y"}]'], ["[1]"]])(
    "that somebody has edited by hand count for nothing: %s",
    (text) => {
      expect(readMeanings([text, "", "", ""])).toEqual([]);
    },
  );
});
