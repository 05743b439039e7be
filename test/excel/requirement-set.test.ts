import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";
import { isInSet, membersOf } from "../../src/emulator/wire/members.ts";

const FOLDER = "src/excel";

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.es2022.d.ts"],
  types: ["office-js"],
  allowImportingTsExtensions: true,
  noEmit: true,
};

/** "Range.values" for what belongs to a class of Excel; undefined for everything else. */
function excelMember(checker: ts.TypeChecker, node: ts.Node): string | undefined {
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  const owner = checker.getSymbolAtLocation(node.name)?.declarations?.[0]?.parent;
  return owner && ts.isClassDeclaration(owner) ? `${owner.name?.text}.${node.name.text}` : undefined;
}

/** All members of Excel's classes that the room names. */
function membersUsed(): ReadonlySet<string> {
  const program = ts.createProgram(
    readdirSync(FOLDER).map((file) => `${FOLDER}/${file}`),
    OPTIONS,
  );
  const checker = program.getTypeChecker();
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    const member = excelMember(checker, node);
    if (member !== undefined) used.add(member);
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (file.fileName.includes(FOLDER)) visit(file);
  return used;
}

test("Excel is asked for nothing that is newer than the requirement set in the manifest", () => {
  const [, required = ""] =
    /<Set Name="ExcelApi" MinVersion="([\d.]+)"/.exec(readFileSync("manifest.xml", "utf8")) ?? [];
  expect(required).toBe("1.14");
  const used = membersUsed();
  expect([...used]).toEqual(expect.arrayContaining(["Range.copyFrom", "Table.resize", "Workbook.worksheets"]));
  const newer = [...used].filter((name) => {
    const [type = "", member = ""] = name.split(".");
    const known = membersOf(type).get(member.toLowerCase());
    return known && !isInSet(known, required);
  });
  expect(newer).toEqual([]);
});
