import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compileLadders, schemaText } from "../../.config/compile-ladders.ts";
import { catalog } from "../../src/catalog/catalog.ts";
import { BUNDLED } from "../../src/catalog/compiled/bundled.ts";
import { ladderCatalog } from "../../src/catalog/ladder-catalog.ts";
import type { Ladder, LadderId } from "../../src/domain/ladder.ts";
import { bundledLadder } from "../helpers/builders.ts";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

function aFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "ladders-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

const load = (id: string): Promise<Ladder> => catalog.load(id as LadderId);

describe("the catalog", () => {
  it("tells what choosing a ladder needs, before any is loaded", () => {
    expect(catalog.summaries).toEqual([
      {
        id: "four-tracks",
        name: "Four tracks",
        version: "2026.1",
        tracks: ["Developer", "Tech Lead", "Technical Program Manager", "Engineering Manager"],
        levels: 18,
        competencies: 5,
      },
      {
        id: "playbook-2026",
        name: "Playbook 2026",
        version: "2026.1",
        tracks: ["Software Engineer"],
        levels: 7,
        competencies: 3,
      },
    ]);
  });

  it("loads each of its ladders as its file describes it", async () => {
    for (const { id } of catalog.summaries) expect(await catalog.load(id)).toEqual(bundledLadder(id));
  });

  it("loads each once", () => {
    expect(load("four-tracks")).toBe(load("four-tracks"));
  });

  it("says so where a ladder cannot be loaded, and tries again", async () => {
    const [{ summary, read: readFile }] = BUNDLED;
    let tries = 0;
    const { load: tryToLoad } = ladderCatalog([
      {
        summary,
        read: () => {
          tries += 1;
          return tries === 1 ? Promise.reject(new Error("Loading chunk 7 failed.")) : readFile();
        },
      },
    ]);
    await expect(tryToLoad(summary.id)).rejects.toThrow(
      "The ladder Four tracks could not be loaded: check the connection, and try again.",
    );
    expect((await tryToLoad(summary.id)).id).toBe("four-tracks");
    await tryToLoad(summary.id);
    expect(tries).toBe(2);
  });

  it("has no other ladder", async () => {
    await expect(load("no-such-ladder")).rejects.toThrow('There is no ladder "no-such-ladder".');
  });
});

describe("four-tracks", () => {
  const ladder = bundledLadder("four-tracks");

  it("has its tracks, levels and competencies in full", () => {
    expect(
      ladder.tracks.map(({ name, levels }) => [
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
      ladder.competencies.map(({ name, grades }) => [name, grades.map((grade) => grade.name).join(" | ")]),
    ).toEqual([
      ["Technology", "Adopts | Specializes | Evangelizes | Masters | Creates"],
      ["System", "Enhances | Designs | Owns | Evolves | Leads"],
      ["People", "Learns | Supports | Mentors | Coordinates | Manages"],
      ["Process", "Follows | Enforces | Challenges | Adjusts | Defines"],
      ["Influence", "Subsystem | Team | Multiple teams | Company | Community"],
    ]);
    expect(ladder.competencies.flatMap(({ grades }) => grades).filter(({ text }) => text === undefined)).toEqual([]);
  });

  it("suggests must-haves and sets none", () => {
    expect(ladder.tracks.map(({ mustHaveSuggestions }) => mustHaveSuggestions)).toEqual([
      [],
      ["system"],
      ["process"],
      ["people"],
    ]);
    expect(ladder.policy.mustHaves.size).toBe(0);
  });

  it("cites its sources", () => {
    expect(ladder.sources).toEqual([
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
    const files = compileLadders(new URL("../../ladders", import.meta.url).pathname);
    expect([...files.keys()]).toEqual(["four-tracks.ts", "playbook-2026.ts", "bundled.ts"]);
    for (const [name, content] of files) expect(read(`src/catalog/compiled/${name}`)).toBe(content);
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

  it.each(["four-tracks", "playbook-2026"])("gives every ladder file its schema: %s", (id) => {
    expect(read(`ladders/${id}.yaml`).split("\n")[0]).toBe("# yaml-language-server: $schema=./ladder.schema.json");
  });
});
