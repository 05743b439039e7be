import { beforeEach, describe, expect, it } from "vitest";
import { goOn, goToCell, goToPerson } from "../../src/app/go.ts";
import type { Team } from "../../src/app/team.ts";
import { sheetOf, tripsOf } from "../helpers/calibration.ts";
import { boxOf, type LiveCalibration, liveCalibration } from "../helpers/live-calibration.ts";

const PEOPLE = [
  [1, "Nora", "K.", "Developer", "D4", 4, 3, null, 3, 3, null],
  [2, "Tom", "K.", "Developer", "D3", null, 3, 3, "n/o", 2, null],
  [3, "Ai", "K.", "Developer", "D2", null, 2, 2, 2, 1, null],
];

let calibration: LiveCalibration;
let team: Team;
beforeEach(async () => {
  calibration = await liveCalibration(PEOPLE);
  team = await calibration.readTeam();
});

const at = (address: string, sheet = "Team") => ({ sheet, area: boxOf(address) });

describe("Going on", () => {
  it("leads to the next unrated cell, in two round trips", async () => {
    const { emulator, live } = calibration;
    const { result, trips } = await tripsOf(emulator, () => goOn(live, team, at("F2"), "unratedDown"));
    expect([result, trips]).toEqual([at("F3"), 2]);
    expect(await live.readSelection()).toEqual(at("F3"));
  });

  it("passes over rows that a filter or a person has hidden", async () => {
    sheetOf(calibration.book).rows.set(2, { hidden: true });
    expect(await goOn(calibration.live, team, at("F2"), "unratedDown")).toEqual(at("F4"));
  });

  it("begins with the first person from another sheet", async () => {
    calibration.select("C9", "Rubric");
    expect(await goOn(calibration.live, team, at("C9", "Rubric"), "nextPerson")).toEqual(at("A2"));
    expect(await calibration.live.readSelection()).toEqual(at("A2"));
  });

  it("stays where it is when there is nothing that way", async () => {
    calibration.select("F2");
    expect(await goOn(calibration.live, team, at("F2"), "previousPerson")).toBeNull();
    expect(await calibration.live.readSelection()).toEqual(at("F2"));
  });
});

describe("Going to", () => {
  it("a person's rating, the person or the cell of a finding takes one round trip", async () => {
    const { emulator, live, ladder } = calibration;
    const [, system] = ladder.competencies;
    const go = [
      () => goToPerson(live, team, 1, system?.id),
      () => goToPerson(live, team, 1),
      () => goToCell(live, team, "H2"),
    ];
    const went = [];
    for (const step of go) went.push(await tripsOf(emulator, step));
    expect(went).toEqual([
      { result: at("G3"), trips: 1 },
      { result: at("A3"), trips: 1 },
      { result: at("H2"), trips: 1 },
    ]);
  });
});
