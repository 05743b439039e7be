/** `npm run samples`: writes every sample workbook to its place. */

import { writeFileSync } from "node:fs";
import { sampleFiles } from "./sample-files.ts";

const repository = new URL("../../", import.meta.url);
for (const [path, bytes] of sampleFiles()) writeFileSync(new URL(path, repository), bytes);
