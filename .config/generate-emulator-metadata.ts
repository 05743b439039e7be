/**
 * Derives the tables that the emulator checks requests against from `@types/office-js`: every class of the Excel
 * namespace with its members, and every enumeration with its values.
 *
 * Run `npx tsx .config/generate-emulator-metadata.ts` after an update of `@types/office-js`; a test compares the result
 * with the committed file.
 */

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { format, resolveConfig } from "prettier";
import ts from "typescript";

const OUTPUT = fileURLToPath(new URL("../src/emulator/wire/generated/excel-members.ts", import.meta.url));

const PRETTIER = fileURLToPath(new URL("prettier.json", import.meta.url));

/** Members that the client library answers without asking Excel. */
const CLIENT_SIDE = new Set(["context", "items", "isNullObject", "load", "set", "toJSON", "track", "untrack"]);

const HEADER = `/**
 * Generated from @types/office-js by .config/generate-emulator-metadata.ts. Do not edit.
 *
 * \`EXCEL_MEMBERS\`: class → its members, each "name:kind:type:set". Kinds: scalar, writable, link (an object), method,
 * event. Type: that of the value or of the result. Set: the ExcelApi version, or another set's name.
 */
`;

/** "1.9" for "Api set: ExcelApi 1.9"; the set's whole name for others, such as "ExcelApiOnline1.1"; undefined without one. */
function apiSet(node: ts.Node): string | undefined {
  const text = ts
    .getJSDocCommentsAndTags(node)
    .map((part) => part.getText())
    .join("\n");
  const found = /\[?Api set: (\w+) ([\w.]+)/.exec(text);
  if (!found) return undefined;
  const [, set = "", version = ""] = found;
  return set === "ExcelApi" ? version : `${set}${version}`;
}

/** "Range" for `Excel.Range`, "string" for `string`, the enumeration's name for `Excel.X | "A" | "B"`, "object" for what has no short name. */
function typeName(type: ts.TypeNode | undefined): string {
  if (!type) return "void";
  if (ts.isUnionTypeNode(type)) {
    const named = type.types.filter((part) => !ts.isLiteralTypeNode(part));
    return named.map(typeName).join("|") || "string";
  }
  const text = type
    .getText()
    .replace(/^Excel\./, "")
    .replace(/\s/g, "");
  return /^[\w.|[\]]+$/.test(text) ? text : "object";
}

function describeMember(
  member: ts.ClassElement,
  classes: ReadonlySet<string>,
  inherited: string,
): [string, string] | null {
  const name = member.name && ts.isIdentifier(member.name) ? member.name.text : undefined;
  if (name === undefined || CLIENT_SIDE.has(name)) return null;
  const set = apiSet(member) ?? inherited;
  if (ts.isMethodDeclaration(member)) {
    const result = typeName(member.type).replace(/^OfficeExtension\./, "");
    return [name, `method:${result.startsWith("ClientResult") ? "value" : result}:${set}`];
  }
  if (!ts.isPropertyDeclaration(member)) return null;
  const type = member.type?.getText() ?? "";
  if (type.startsWith("OfficeExtension.EventHandlers")) return [name, `event::${set}`];
  const named = typeName(member.type);
  if (classes.has(named)) return [name, `link:${named}:${set}`];
  const readOnly = member.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ReadonlyKeyword);
  return [name, `${readOnly ? "scalar" : "writable"}:${named}:${set}`];
}

/** The members of a class; of overloads the first, which is the oldest. */
function describeClass(declaration: ts.ClassDeclaration, classes: ReadonlySet<string>): string {
  const members = new Map<string, string>();
  const own = apiSet(declaration) ?? "1.1";
  for (const member of declaration.members) {
    const described = describeMember(member, classes, own);
    if (described && !members.has(described[0])) members.set(...described);
  }
  return [...members].map(([name, rest]) => `${name}:${rest}`).join(" ");
}

function excelStatements(source: ts.SourceFile): readonly ts.Statement[] {
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== "Excel") continue;
    if (statement.body && ts.isModuleBlock(statement.body)) return statement.body.statements;
  }
  throw new Error("@types/office-js declares no namespace Excel");
}

function enumValues(declaration: ts.EnumDeclaration): string {
  const values = declaration.members.map((member) =>
    member.initializer && ts.isStringLiteral(member.initializer) ? member.initializer.text : "",
  );
  return values.filter(Boolean).join(" ");
}

const table = (name: string, entries: readonly (readonly [string, string])[]): string =>
  `export const ${name}: Readonly<Record<string, string>> = {\n` +
  entries.map(([key, value]) => `  ${key}: ${JSON.stringify(value)},\n`).join("") +
  "};\n";

/** The text of the generated module. */
export async function generateMetadata(): Promise<string> {
  const path = createRequire(import.meta.url).resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022, true);
  const statements = excelStatements(source);
  const declared = statements.filter((one) => ts.isClassDeclaration(one)).filter((one) => one.heritageClauses);
  const classes = new Set(declared.map((one) => one.name?.text ?? ""));
  const members = declared.map((one) => [one.name?.text ?? "", describeClass(one, classes)] as const);
  const enums = statements
    .filter((one) => ts.isEnumDeclaration(one))
    .map((one) => [one.name.text, enumValues(one)] as const);
  const text = `${HEADER}
${table("EXCEL_MEMBERS", members)}
/** Enumeration → its values. */
${table("EXCEL_ENUMS", enums)}`;
  return format(text, { ...(await resolveConfig(OUTPUT, { config: PRETTIER })), parser: "typescript" });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) writeFileSync(OUTPUT, await generateMetadata());
