import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { generateMetadata } from "../../../.config/generate-emulator-metadata.ts";
import { membersOf } from "../../../src/emulator/wire/members.ts";
import { catalog } from "../../../src/emulator/wire/objects/catalog.ts";

const GENERATED = new URL("../../../src/emulator/wire/generated/excel-members.ts", import.meta.url);

/** What the library sends for `Excel.createWorkbook`, a function of no class: on the desktop, and on the web. */
const OF_FUNCTIONS = new Set(["Application.createWorkbook", "Workbook.createAndOpenWorkbook"]);

describe("the generated tables", () => {
  test("are what @types/office-js gives today", async () => {
    expect(readFileSync(GENERATED, "utf8")).toBe(await generateMetadata());
  }, 30_000);

  test.each([
    ["Range", "values", { kind: "writable", type: "any[][]", set: "1.1" }],
    ["Range", "address", { kind: "scalar", type: "string", set: "1.1" }],
    ["Range", "format", { kind: "link", type: "RangeFormat", set: "1.1" }],
    ["Table", "resize", { kind: "method", type: "void", set: "1.13" }],
    ["Worksheet", "onChanged", { kind: "event", type: "", set: "1.7" }],
    ["Worksheet", "namedSheetViews", { kind: "link", type: "NamedSheetViewCollection", set: "ExcelApiOnline1.1" }],
  ])("know %s.%s", (type, name, member) => {
    expect(membersOf(type).get(name.toLowerCase())).toEqual({ name, ...member });
  });

  test("have every member that the emulator describes, under the same name and kind", () => {
    const strangers: string[] = [];
    for (const [type, { properties, links, methods }] of Object.entries(catalog)) {
      const members = membersOf(type);
      if (members.size === 0) continue;
      const described = [
        ...Object.keys(properties ?? {}).map((name) => [name, ["scalar", "writable"]] as const),
        ...Object.keys(links ?? {}).map((name) => [name, ["link"]] as const),
        ...Object.keys(methods ?? {}).map((name) => [name, ["method"]] as const),
      ];
      for (const [name, kinds] of described) {
        const member = members.get(name.toLowerCase()) ?? members.get(`${name}OrNullObject`.toLowerCase());
        if (OF_FUNCTIONS.has(`${type}.${name}`)) continue;
        if (!name.startsWith("_") && !kinds.some((kind) => kind === member?.kind)) strangers.push(`${type}.${name}`);
      }
    }
    expect(strangers).toEqual([]);
  });
});
