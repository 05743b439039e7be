/** The ladders that come with Rungs. */

import { BUNDLED } from "./compiled/bundled.ts";
import { ladderCatalog } from "./ladder-catalog.ts";

/** In the order of their ids. */
export const catalog = ladderCatalog(BUNDLED);
