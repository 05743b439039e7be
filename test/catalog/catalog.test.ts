import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compileLadders, schemaText } from "../../.config/compile-ladders.ts";
import { bundledLadder, bundledLadders } from "../../src/catalog/catalog.ts";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

function aFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "ladders-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

describe("the catalog", () => {
  it("holds the bundled ladders", () => {
    expect(bundledLadders().map(({ id }) => id)).toEqual(["four-tracks"]);
    expect(bundledLadder("no-such-ladder")).toBeUndefined();
  });

  it("knows the four tracks in full", () => {
    const ladder = bundledLadder("four-tracks");
    expect(ladder).toMatchObject({ name: "Four tracks", version: "2026.1" });
    expect(
      ladder?.tracks.map(({ name, levels }) => [
        name,
        levels
          .filter(({ senior }) => senior)
          .map(({ label }) => label)
          .join(" "),
      ]),
    ).toEqual([
      ["Developer", "D4 D5 D6 D7"],
      ["Tech Lead", "TL4 TL5 TL6 TL7"],
      ["Technical Program Manager", "TPM4 TPM5 TPM6 TPM7"],
      ["Engineering Manager", "EM5 EM6 EM7"],
    ]);
    expect(
      ladder?.competencies.map(({ name, grades }) => [name, grades.map((grade) => grade.name).join(" | ")]),
    ).toEqual([
      ["Technology", "Adopts | Specializes | Evangelizes | Masters | Creates"],
      ["System", "Enhances | Designs | Owns | Evolves | Leads"],
      ["People", "Learns | Supports | Mentors | Coordinates | Manages"],
      ["Process", "Follows | Enforces | Challenges | Adjusts | Defines"],
      ["Influence", "Subsystem | Team | Multiple teams | Company | Community"],
    ]);
    expect(ladder?.competencies.flatMap(({ grades }) => grades).filter(({ text }) => text === undefined)).toEqual([]);
  });

  it("suggests must-haves and sets none", () => {
    const ladder = bundledLadder("four-tracks");
    expect(ladder?.tracks.map(({ mustHaveSuggestions }) => mustHaveSuggestions)).toEqual([
      [],
      ["system"],
      ["process"],
      ["people"],
    ]);
    expect(ladder?.policy.mustHaves.size).toBe(0);
  });

  it("cites its sources", () => {
    expect(bundledLadder("four-tracks")?.sources).toEqual([
      { title: "Career Ladders for Engineers in the Age of AI", gives: "Levels and grades" },
      {
        title: "engineeringladders.com",
        url: "https://www.engineeringladders.com",
        licence: "Apache-2.0",
        gives: "Profile",
      },
    ]);
  });
});

describe("compiling ladders", () => {
  it("has been done since the ladders were last changed", () => {
    expect(read("src/catalog/compiled/ladders.json")).toBe(
      compileLadders(new URL("../../ladders", import.meta.url).pathname),
    );
    expect(read("ladders/ladder.schema.json")).toBe(schemaText());
  });

  it("tells every issue of every file at once", () => {
    const folder = aFolder({ "a.yaml": "id: a\nname: [", "b.yaml": "id: b\nname: B", "c.txt": "no ladder" });
    expect(() => compileLadders(folder)).toThrow(
      /^a\.yaml: .+[^]*b\.yaml: version: Write text here\.\nb\.yaml: competencies: /,
    );
  });

  it("wants a file to be named after its ladder", () => {
    const folder = aFolder({ "other.yaml": read("ladders/four-tracks.yaml") });
    expect(() => compileLadders(folder)).toThrow("other.yaml: id: Name the file after the ladder, four-tracks.yaml.");
  });

  it("gives every ladder file its schema", () => {
    expect(read("ladders/four-tracks.yaml").split("\n")[0]).toBe(
      "# yaml-language-server: $schema=./ladder.schema.json",
    );
  });
});
