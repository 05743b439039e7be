import { readdirSync } from "node:fs";

/** One line of the report: what was measured, and against what it is to be read. */
export interface BenchRow {
  readonly name: string;
  /** Round trips to Excel. */
  readonly roundTrips?: number;
  /** Bytes sent and received. */
  readonly bytes?: number;
  /** Our time divided by the time of the baseline: it means the same on a slow and on a fast machine. */
  readonly ratio?: number;
  /** What the ratio is a ratio to. */
  readonly baseline?: string;
}

/** What every `*.bench.ts` beside this file exports as its default. */
export type Bench = () => Promise<readonly BenchRow[]>;

const folder = new URL("./", import.meta.url);

const load = async (file: string): Promise<Bench> => {
  const { default: bench }: { readonly default?: Bench } = await import(new URL(file, folder).href);
  if (bench === undefined) throw new Error(`${file} has no default export.`);
  return bench;
};

const main = async (): Promise<void> => {
  const files = readdirSync(folder).filter((file) => file.endsWith(".bench.ts"));
  if (files.length === 0) console.log("There is nothing to measure: no *.bench.ts beside run.ts.");
  for (const file of files) {
    const bench = await load(file);
    console.log(file);
    console.table(await bench());
  }
};

await main();
