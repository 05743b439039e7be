/** What to hand to `Range.values` so that a text stays the text that it is. */

import type { CellContent } from "../sheet/snapshot.ts";
import { staysText } from "../sheet/typed-text.ts";

/** Texts that Excel would take for something else get an apostrophe, which it does not show. */
export const asInput = (content: CellContent): CellContent =>
  typeof content !== "string" || staysText(content) ? content : `'${content}`;
