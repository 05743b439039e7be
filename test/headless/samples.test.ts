import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sampleFiles } from "../helpers/sample-files.ts";

const stored = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../fixtures/samples/${name}`, import.meta.url)));

describe("the sample workbooks", () => {
  it.each([...sampleFiles()])("%s is what its rows say (npm run samples)", (name, bytes) => {
    expect(stored(name)).toEqual(bytes);
  });
});
