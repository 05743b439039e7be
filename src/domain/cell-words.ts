/** How a cell without text of its own is written in a ladder file, and the state that it stands for. */
export const CELL_WORDS = {
  "none required": "noneRequired",
  "same as below": "sameAsBelow",
  unknown: "unknown",
} as const;
