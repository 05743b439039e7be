import { describe, expect, test } from "vitest";
import { explain } from "../../../src/app/explain.ts";
import type { ClimbView } from "../../../src/app/explanation.ts";
import type { Ladder } from "../../../src/domain/ladder.ts";
import { climbGeometry } from "../../../src/taskpane/climb/climb-geometry.ts";
import { shortLabels } from "../../../src/taskpane/climb/short-labels.ts";
import { aPerson } from "../../helpers/a-person.ts";
import { aLadder, ladderFixture, parsed } from "../../helpers/builders.ts";
import { fourTracks } from "../../helpers/calibration.ts";

const FOUR = fourTracks();

function climb(given: Parameters<typeof aPerson>[1], ladder: Ladder = FOUR): ClimbView {
  const explanation = explain(ladder, aPerson(ladder, given));
  if (explanation.kind !== "answer") throw new Error("There is no answer.");
  return explanation.climb;
}

const nora = climb({ level: "D4", ratings: [4, 3, 3, 3, 3] });
const at = (value: number | undefined): number => Math.round((value ?? Number.NaN) * 100) / 100;

describe("the plot", () => {
  test.each([
    { width: 271, left: 98, right: 241 },
    { width: 288, left: 98, right: 258 },
    { width: 418, left: 124, right: 388 },
  ])("of $width px lies from $left to $right", ({ width, left, right }) => {
    expect(climbGeometry(nora, width)).toMatchObject({ width, left });
    expect(at(climbGeometry(nora, width).right)).toBe(right);
  });

  test("starts further right beside a long name", () => {
    const long = parsed(ladderFixture("per-level"));
    expect(climbGeometry(climb({ level: "Mid", ratings: [2, 1, 1, 1] }, long), 288).left).toBe(120);
  });

  test("has no column wider than 44", () => {
    const two = aLadder({ levels: { L1: [1, 1, 1], L2: [2, 2, 2] } });
    expect(climbGeometry(climb({ level: "L1", ratings: [1, 1, 1] }, two), 288)).toMatchObject({
      right: 186,
      signs: 216,
    });
  });

  test("shows nine of more levels, those around the present one", () => {
    const levels = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`L${index + 1}`, [1, 1, 1]]));
    const labels = (level: string): readonly string[] => {
      const ladder = aLadder({ levels });
      return climbGeometry(climb({ level, ratings: [1, 1, 1] }, ladder), 418).axis.map(({ text }) => text);
    };
    expect(labels("L1")).toEqual(["L1", "L2", "L3", "L4", "L5", "L6", "L7", "L8", "L9"]);
    expect(labels("L7")).toEqual(["L3", "L4", "L5", "L6", "L7", "L8", "L9", "L10", "L11"]);
    expect(labels("L12")).toEqual(["L4", "L5", "L6", "L7", "L8", "L9", "L10", "L11", "L12"]);
  });
});

describe("the stair", () => {
  const { steps, figure, nowBar, band, heading, axis } = climbGeometry(nora, 288);

  test("rises from 8 to 54 above its base at 78", () => {
    expect(steps.map(({ height }) => at(height))).toEqual([8, 15.67, 23.33, 31, 38.67, 46.33, 54]);
    expect(steps.map(({ y, height }) => at(y + height))).toEqual([78, 78, 78, 78, 78, 78, 78]);
  });

  test("leaves a gap of 2 between its steps", () => {
    const [first, second] = steps;
    expect([at(first?.x), at(first?.width)]).toEqual([99, 20.86]);
    expect(at((second?.x ?? 0) - (first?.x ?? 0) - (first?.width ?? 0))).toBe(2);
  });

  test("has the figure on the recommended step, the bar below the level now, the band round the one in question", () => {
    expect([at(figure?.x), figure?.y]).toEqual([178, 47]);
    expect([at(nowBar?.x), nowBar?.y, nowBar?.width, nowBar?.height]).toEqual([170, 98.5, 16, 2.5]);
    expect([at(band?.x), band?.y, at(band?.width), band?.height]).toEqual([189.43, 1, 22.86, 311]);
    expect(heading).toBe("D5");
    expect(axis.filter(({ isStrong }) => isStrong).map(({ text }) => text)).toEqual(["D4", "D5"]);
  });

  test("has no figure while the answer is open", () => {
    expect(climbGeometry(climb({ level: "D3", ratings: [3, null, 2, 3, 2] }), 288).figure).toBeNull();
  });
});

describe("a lane", () => {
  const [technology, system] = climbGeometry(nora, 288).lanes;

  test("is 28 high at a pitch of 40 from 112", () => {
    expect([technology, system].map((lane) => [lane?.area.y, lane?.area.height])).toEqual([
      [118, 28],
      [158, 28],
    ]);
  });

  test("has its line at the grade's share of the height, and the contour at what each level asks", () => {
    expect(technology?.level).toBe(123.6);
    // Technology asks 1, 1, 2, 3, 4, 5, 5 of 5.
    expect(technology?.contour).toBe(
      "M98 140.4H120.86V140.4H143.71V134.8H166.57V129.2H189.43V123.6H212.29V118H235.14V118H258",
    );
  });

  test("is filled where what is asked is met, and striped between the line and the contour where it is not", () => {
    expect(technology?.met).toBe("M98 146V140.4H120.86V140.4H143.71V134.8H166.57V129.2H189.43V123.6H212.29V146Z");
    expect(technology?.under).toBe("M212.29 146V123.6H235.14V123.6H258V146Z");
    expect(technology?.short).toBe("M212.29 123.6V118H235.14V118H258V123.6Z");
  });

  test("ends in what the level in question says of it", () => {
    expect(climbGeometry(nora, 288).lanes.map(({ sign }) => sign)).toEqual([
      { kind: "met" },
      { kind: "short", by: 1 },
      { kind: "met" },
      { kind: "short", by: 1 },
      { kind: "met" },
    ]);
  });

  test("without a rating has neither line nor stripes", () => {
    const lane = climbGeometry(climb({ level: "D3", ratings: [3, null, 2, 3, 2] }), 288).lanes[1];
    expect(lane).toMatchObject({ rated: null, level: 172, met: "", short: "", sign: { kind: "blank" } });
    expect(lane?.under).not.toBe("");
  });

  test("keeps apart where nothing is required and where the ladder says nothing", () => {
    const ladder = parsed(ladderFixture("per-level"));
    const [, leadership, , communication] = climbGeometry(
      climb({ level: "Mid", ratings: [2, 1, 1, 1] }, ladder),
      288,
    ).lanes;
    expect(leadership).toMatchObject({ none: "M120 186H154.5", unknown: [] });
    expect(communication).toMatchObject({ none: "", unknown: [{ x: 154.5, y: 238, width: 34.5, height: 28 }] });
    // The contour is interrupted, and goes on behind the hole.
    expect(communication?.contour.match(/M/g)).toHaveLength(2);
  });

  test("is 19 high at a pitch of 28 where there are more than six", () => {
    const ids = Array.from({ length: 9 }, (_, index) => `c${index}`);
    const ladder = aLadder({ competencies: ids, levels: { L1: ids.map(() => 1), L2: ids.map(() => 2) } });
    const geometry = climbGeometry(climb({ level: "L1", ratings: ids.map(() => 1) }, ladder), 288);
    expect(geometry.lanes.slice(0, 2).map(({ area }) => [area.y, area.height])).toEqual([
      [116.5, 19],
      [144.5, 19],
    ]);
    expect(geometry).toMatchObject({ isCompact: true, height: 365 });
  });
});

describe("labels with little room", () => {
  test.each([
    { room: 3, labels: ["Junior", "Mid", "Senior", "Lead", "Principal"], short: ["Jun", "Mid", "Sen", "Lead", "Pri"] },
    { room: 3, labels: ["Associate", "Staff"], short: ["Aso", "Sta"] },
    { room: 5, labels: ["Associate", "Principal"], short: ["Assoc", "Princ"] },
    { room: 3, labels: ["Engineer I", "Engineer II"], short: ["1", "2"] },
    { room: 6, labels: ["TPM4", "TPM5"], short: ["TPM4", "TPM5"] },
  ])("of $room characters are $short", ({ room, labels, short }) => {
    expect(shortLabels(labels, room)).toEqual(short);
  });
});
