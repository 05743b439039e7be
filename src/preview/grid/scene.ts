import type { Box } from "../../emulator/model/address.ts";
import type { Sheet } from "../../emulator/model/sheet.ts";
import type { Appearance } from "./appearance.ts";
import type { GridColors } from "./colors.ts";
import type { Layout, Viewport } from "./layout.ts";
import type { Selection } from "./selection.ts";

/** All that one frame shows. */
export interface Scene {
  readonly sheet: Sheet;
  readonly layout: Layout;
  readonly view: Viewport;
  readonly selection: Selection;
  readonly colors: GridColors;
  readonly appearance: Appearance;
  /** Boxes with a dashed frame: what was copied, and what is about to be filled. */
  readonly framed: readonly Box[];
}
