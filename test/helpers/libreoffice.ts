import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { inject } from "vitest";
import { type Typing, typingMacro } from "./libreoffice-macro.ts";
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

let queue: Promise<unknown> = Promise.resolve();

/** Each worker has a profile of its own: LibreOffice hands work over to a process that already uses the profile. */
const profileFolder = (): string => join(inject("scratchFolder"), `libreoffice-${process.pid}`);

async function start(options: readonly string[]): Promise<void> {
  const program = findTool("LibreOffice");
  if (program === undefined) throw new Error("LibreOffice (soffice) was not found; guard the tests with describeWith.");
  const settings = [`-env:UserInstallation=${pathToFileURL(profileFolder()).href}`, "--headless", "--norestore"];
  await run(program, [...settings, ...options]);
}

/** With its first start the program fills a profile, over whatever is there. */
async function makeProfile(): Promise<void> {
  if (!existsSync(join(profileFolder(), "user"))) await start(["--terminate_after_init"]);
}

/** Runs the program over files in a folder of their own, `book1.xlsx` and so on; what it leaves in `out` is the answer. */
async function work(
  files: readonly Uint8Array[],
  argumentsFor: (sources: readonly string[], target: string) => Promise<readonly string[]>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), "rungs-convert-"));
  try {
    const sources = files.map((_, index) => join(folder, `book${index + 1}.xlsx`));
    await Promise.all(files.map((bytes, index) => writeFile(sources[index] ?? "", bytes)));
    const target = join(folder, "out");
    await mkdir(target);
    await start(await argumentsFor(sources, target));
    const names = (await readdir(target)).sort();
    const read = names.map(async (name) => [name, new Uint8Array(await readFile(join(target, name)))] as const);
    return new Map(await Promise.all(read));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** After whatever was asked for before. */
function inTurn<T>(ask: () => Promise<T>): Promise<T> {
  const asked = queue.then(ask);
  queue = asked.catch(() => undefined);
  return asked;
}

const convert = (files: readonly Uint8Array[], to: string): Promise<ReadonlyMap<string, Uint8Array>> =>
  inTurn(() => work(files, async (sources, target) => ["--convert-to", to, "--outdir", target, ...sources]));

/** Rows of text by sheet name. */
type Sheets = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The sheets of one book among the files "book1-Team.csv". */
function sheetsOf(files: ReadonlyMap<string, Uint8Array>, book: number): Sheets {
  const prefix = `book${book}-`;
  const own = [...files].filter(([name]) => name.startsWith(prefix));
  return new Map(
    own.map(([name, content]) => [
      name.slice(prefix.length).replace(/\.csv$/, ""),
      parseCsv(new TextDecoder().decode(content)),
    ]),
  );
}

function booksOf(files: ReadonlyMap<string, Uint8Array>, count: number): readonly Uint8Array[] {
  return Array.from({ length: count }, (_, index) => {
    const file = files.get(`book${index + 1}.xlsx`);
    if (!file) throw new Error("LibreOffice could not open the workbook.");
    return file;
  });
}

function only<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined) throw new Error("LibreOffice gave no answer.");
  return item;
}

/** LibreOffice as an independent judge of workbooks. Several at once cost hardly more than one; calls wait for each other. */
export const libreOffice = {
  /** Rows of text by sheet name, hidden sheets too, as LibreOffice shows them. */
  toCsv: async (bytes: Uint8Array): Promise<Sheets> => only(await libreOffice.allToCsv([bytes])),

  async allToCsv(files: readonly Uint8Array[]): Promise<readonly Sheets[]> {
    const made = await convert(files, CSV);
    return files.map((_, index) => sheetsOf(made, index + 1));
  },

  /** The workbook as LibreOffice writes it. */
  toXlsx: async (bytes: Uint8Array): Promise<Uint8Array> =>
    only(booksOf(await convert([bytes], "xlsx:Calc MS Excel 2007 XML"), 1)),

  /** The workbooks after LibreOffice has opened them, typed into one cell of each, and saved them. */
  async typeInto(files: readonly (Typing & { readonly bytes: Uint8Array })[]): Promise<readonly Uint8Array[]> {
    const typed = await inTurn(() =>
      work(
        files.map(({ bytes }) => bytes),
        async (sources, target) => {
          const books = files.map(({ sheet, cell, text }, index) => ({
            from: pathToFileURL(sources[index] ?? "").href,
            to: pathToFileURL(join(target, `book${index + 1}.xlsx`)).href,
            sheet,
            cell,
            text,
          }));
          await makeProfile();
          return [await typingMacro(profileFolder(), books)];
        },
      ),
    );
    return booksOf(typed, files.length);
  },
};
