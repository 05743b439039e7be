/** The defined names that Rungs gives: how columns, tables of rules and rosters are found again, wherever they have been moved. */

/** Every name of Rungs begins so. */
export const NAME_PREFIX = "Rungs_";

/** A word for use inside a defined name: ASCII letters, digits and "_", or "" when nothing is left of the text. */
const word = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .slice(0, 40);

/**
 * One word per competency for its names, unique without regard to case: "System" → "System", a name in another
 * script → "c3".
 */
export function competencyWords(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const plain = word(name);
    const unique = plain !== "" && !taken.has(plain.toLowerCase()) ? plain : `${plain}c${index + 1}`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}

/** A table of rules of one competency: `Rungs_System_miss`. */
export const ruleName = (competencyWord: string, table: "in" | "at" | "miss" | "rise" | "short" | "asks"): string =>
  `${NAME_PREFIX}${competencyWord}_${table}`;

/** The entries of a competency's dropdown: `Rungs_System`. */
export const listName = (competencyWord: string): string => `${NAME_PREFIX}${competencyWord}`;

/** A column of the table of levels: `Rungs_L_Step`. */
export const levelName = (columnWord: string): string => `${NAME_PREFIX}L_${columnWord}`;

/** The columns of the tables of levels and tracks. */
export const LEVEL_NAMES = {
  track: levelName("Track"),
  step: levelName("Step"),
  label: levelName("Level"),
  allowed: levelName("Allowed"),
  slack: levelName("Slack"),
  isCap: levelName("Cap"),
  levelText: levelName("level_in"),
  levelTrack: levelName("level_of"),
  levelRow: levelName("level_at"),
  levelAlone: levelName("level_one"),
  trackText: levelName("track_in"),
  trackNumber: levelName("track_at"),
} as const;

/** The heading of a column of the first, second … roster: `Rungs_1_col_System`. It moves with the heading. */
export const columnName = (roster: number, columnWord: string): string => `${NAME_PREFIX}${roster}_col_${columnWord}`;

/** The rows of a roster that Rungs has prepared, in its ID column. */
export const rowsName = (roster: number): string => `${NAME_PREFIX}${roster}_rows`;

export const RUBRIC_NAME = `${NAME_PREFIX}rubric`;
export const OWN_SHEET_NAME = `${NAME_PREFIX}own`;
