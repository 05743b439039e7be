import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll } from "vitest";
import { findTool } from "./tools.ts";

const run = promisify(execFile);

/** Comma, double quote, UTF-8, from the first line; cells as shown, text unquoted where it can be; -1: a file for each sheet. */
const CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1";

/** Text of comma-separated values as rows of fields. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n"]*))(,|\r?\n|$)/g)) {
    if (end === "" && plain === "" && quoted === undefined && rows.at(-1)?.length === 0) break;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "") break;
    if (end !== ",") rows.push([]);
  }
  return rows.at(-1)?.length === 0 ? rows.slice(0, -1) : rows;
}

/** Each test file has a profile of its own: LibreOffice hands work over to a process that already uses the profile. */
let profile: string | undefined;
let queue: Promise<unknown> = Promise.resolve();

function profileFolder(): string {
  if (profile !== undefined) return profile;
  profile = mkdtempSync(join(tmpdir(), "rungs-libreoffice-"));
  return profile;
}

afterAll(() => {
  if (profile !== undefined) rmSync(profile, { recursive: true, force: true });
  profile = undefined;
});

async function convertFile(bytes: Uint8Array, to: string, work: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const program = findTool("LibreOffice");
  if (program === undefined) throw new Error("LibreOffice (soffice) was not found; guard the tests with describeWith.");
  const source = join(work, "book.xlsx");
  const target = join(work, "out");
  await writeFile(source, bytes);
  const settings = [`-env:UserInstallation=${pathToFileURL(profileFolder()).href}`, "--headless", "--norestore"];
  await run(program, [...settings, "--convert-to", to, "--outdir", target, source]);
  const names = await readdir(target);
  return new Map(
    await Promise.all(
      names.sort().map(async (name) => [name, new Uint8Array(await readFile(join(target, name)))] as const),
    ),
  );
}

async function convert(bytes: Uint8Array, to: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const before = queue;
  let release = (): void => undefined;
  queue = new Promise<void>((resolve) => (release = resolve));
  await before;
  const work = await mkdtemp(join(tmpdir(), "rungs-convert-"));
  try {
    return await convertFile(bytes, to, work);
  } finally {
    await rm(work, { recursive: true, force: true });
    release();
  }
}

/** LibreOffice as an independent judge of workbooks. Calls of one process wait for each other. */
export const libreOffice = {
  /** Rows of text by sheet name, hidden sheets too, as LibreOffice shows them. */
  async toCsv(bytes: Uint8Array): Promise<ReadonlyMap<string, readonly (readonly string[])[]>> {
    const files = await convert(bytes, CSV);
    const sheetOf = (file: string): string => file.replace(/^book-/, "").replace(/\.csv$/, "");
    return new Map([...files].map(([file, content]) => [sheetOf(file), parseCsv(new TextDecoder().decode(content))]));
  },

  /** The workbook as LibreOffice writes it. */
  async toXlsx(bytes: Uint8Array): Promise<Uint8Array> {
    const [file] = (await convert(bytes, "xlsx:Calc MS Excel 2007 XML")).values();
    if (!file) throw new Error("LibreOffice could not open the workbook.");
    return file;
  },
};
