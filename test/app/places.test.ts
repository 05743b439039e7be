import { describe, expect, it } from "vitest";
import { personAt, placeOf } from "../../src/app/places.ts";
import { parseAddress } from "../../src/sheet/area.ts";
import { paperTeam } from "../helpers/paper-team.ts";

const { team, ladder } = paperTeam([
  [1, "Nora", "K.", "Developer", "D4", 4, 3, 3, 3, 3, ""],
  ["", "", "", "", "", "", "", "", "", "", ""],
  [2, "Tom", "K.", "Developer", "D3", 3, 3, 3, 3, 2, ""],
]);
const [technology] = ladder.competencies;
if (!technology) throw new Error("The ladder has no competencies.");

const at = (address: string, sheet = "Team") => {
  const area = parseAddress(address);
  if (!area) throw new Error(`"${address}" is no address.`);
  return { sheet, area };
};

describe("A selection", () => {
  it.each([
    ["of a rating means that rating", "F2", { kind: "rating", person: 0, competency: technology.id }],
    ["of another cell of the row means the person", "B4", { kind: "person", person: 1 }],
    ["of several cells of a row means the person", "F2:G2", { kind: "person", person: 0 }],
    ["reaching over the roster's edge means the person", "J4:Z4", { kind: "person", person: 1 }],
    ["of several rows means the people in them", "F2:F4", { kind: "people", people: [0, 1] }],
    ["of one person's row and a blank one means the person", "F3:F4", { kind: "person", person: 1 }],
    ["of the headings alone means nobody", "F1", { kind: "elsewhere" }],
    ["of a blank row means nobody", "F3", { kind: "elsewhere" }],
    ["below the roster means nobody", "F9", { kind: "elsewhere" }],
    ["beside the roster means nobody", "Z2", { kind: "elsewhere" }],
  ])("%s", (_, address, selection) => {
    expect(personAt(team, at(address))).toEqual(selection);
  });

  it("on another sheet means nobody", () => {
    expect(personAt(team, at("F2", "Rubric"))).toEqual({ kind: "elsewhere" });
  });

  it("of a whole column means everybody", () => {
    const column = { row: 0, column: 5, height: 1_048_576, width: 1 };
    expect(personAt(team, { sheet: "Team", area: column })).toEqual({ kind: "people", people: [0, 1] });
  });
});

describe("The place of a person", () => {
  it.each([
    ["a rating", 1, technology.id, at("F4")],
    ["the ID, without a competency", 1, undefined, at("A4")],
    ["nobody", 7, technology.id, null],
  ])("is that of %s", (_, person, competency, place) => {
    expect(placeOf(team, person, competency)).toEqual(place);
  });
});
