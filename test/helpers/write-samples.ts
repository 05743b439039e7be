import { mkdirSync, writeFileSync } from "node:fs";
import { sampleFiles } from "./sample-files.ts";

const folder = new URL("../fixtures/samples/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, bytes] of sampleFiles()) writeFileSync(new URL(name, folder), bytes);
