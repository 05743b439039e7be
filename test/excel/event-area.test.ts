import { describe, expect, it } from "vitest";
import { eventArea } from "../../src/excel/event-area.ts";

describe("The address of an event", () => {
  it.each([
    ["B2", { row: 1, column: 1, height: 1, width: 1 }],
    ["$B$2:$C$3", { row: 1, column: 1, height: 2, width: 2 }],
    ["'Spring review'!B2", { row: 1, column: 1, height: 1, width: 1 }],
    ["F5,B2:C3", { row: 4, column: 5, height: 1, width: 1 }],
    ["B:C", { row: 0, column: 1, height: 1_048_576, width: 2 }],
    ["2:3", { row: 1, column: 0, height: 2, width: 16_384 }],
    ["", null],
  ])("%s leads to its cells", (address, area) => {
    expect(eventArea(address)).toEqual(area);
  });
});
