/** The defined names that Rungs gives: how columns, tables of rules and rosters are found again, wherever they have been moved. */

/** Every name of Rungs begins so. */
export const NAME_PREFIX = "Rungs_";

export const RUBRIC_NAME = `${NAME_PREFIX}rubric`;
export const OWN_SHEET_NAME = `${NAME_PREFIX}own`;

/** A column of the tables of levels and tracks: `Rungs_L_Step`. */
const levelName = (columnsWord: string): string => `${NAME_PREFIX}L_${columnsWord}`;

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
  trackRow: levelName("track_at"),
} as const;

/** The ladder as it was inserted, with all its words: what the workbook follows can be told without any other copy of it. */
export const LADDER_NAME = levelName("Ladder");

const RULE_TABLES = ["in", "at", "miss", "rise", "short", "bad", "asks"] as const;

/** A table of rules of one competency: `Rungs_System_miss`. */
export const ruleName = (competencyWord: string, table: (typeof RULE_TABLES)[number]): string =>
  `${NAME_PREFIX}${competencyWord}_${table}`;

/** The entries of a competency's dropdown: `Rungs_System`. */
export const listName = (competencyWord: string): string => `${NAME_PREFIX}${competencyWord}`;

/** The heading of a column of the first, second … roster: `Rungs_1_col_System`. It moves with the heading. */
export const columnName = (roster: number, columnsWord: string): string => `${NAME_PREFIX}${roster}_col_${columnsWord}`;

/** A rating column whose competency a newer version of the ladder no longer has: the user's own from then on. */
export const leftName = (roster: number, competencyWord: string): string =>
  `${NAME_PREFIX}${roster}_left_${competencyWord}`;

const LEFT = new RegExp(`^${NAME_PREFIX}\\d+_left_`);

/** Whether it leads to such a column. */
export const isLeft = (name: string): boolean => LEFT.test(name);

/** The rubric of the version before, for the action of this ID. */
export const rubricBeforeName = (action: string): string => `${RUBRIC_NAME}_${action}`;

const RUBRIC_BEFORE = new RegExp(`^${RUBRIC_NAME}_\\d+$`);

/** Whether it leads to such a rubric. */
export const isRubricBefore = (name: string): boolean => RUBRIC_BEFORE.test(name);

/** The word in a column's name: "Rungs_1_col_System" → "System". */
export const columnWord = (name: string): string => name.slice(name.indexOf("_col_") + "_col_".length);

/** The rows of a roster that Rungs has prepared, in its ID column. */
export const rowsName = (roster: number): string => `${NAME_PREFIX}${roster}_rows`;

/** Says which formulas the level columns of a roster have: a number that rises when the formulas become others. */
export const formulasName = (roster: number): string => `${NAME_PREFIX}${roster}_formulas`;

/** Says that no column has this role, whatever the headings suggest. It leads to the heading of the ID column. */
export const absentName = (roster: number, role: string): string => `${NAME_PREFIX}${roster}_none_${role}`;

/** Says that a rating column was there before Rungs came. It leads where the column's own name leads. */
export const adoptedName = (roster: number, competencyWord: string): string =>
  `${NAME_PREFIX}${roster}_was_${competencyWord}`;

/** Says that such a column has a validation of its owner's. */
export const ownListName = (roster: number, competencyWord: string): string =>
  `${NAME_PREFIX}${roster}_list_${competencyWord}`;

/** For a roster on a sheet that Rungs has made: the heading of the ID column that it was copied from. */
export const sourceName = (roster: number): string => `${NAME_PREFIX}${roster}_source`;

const SOURCE = new RegExp(`^${NAME_PREFIX}(\\d+)_source$`);

/** The number of the roster that such a name is about; null for any other name. */
export function sourceNumber(name: string): number | null {
  const match = SOURCE.exec(name);
  return match ? Number(match[1]) : null;
}

/** A word for use inside a defined name: ASCII letters, digits and "_", or "" when nothing is left of the text. */
const word = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "")
    // Names of rosters have a number there, and Rungs' own columns its name.
    .replace(/^(?=\d|rungs_)/i, "c")
    .slice(0, 40);

/** All names that follow from a competency's word; Excel compares names without regard to case. */
const namesFrom = (competencyWord: string): readonly string[] =>
  [listName(competencyWord), ...RULE_TABLES.map((table) => ruleName(competencyWord, table))].map((name) =>
    name.toLowerCase(),
  );

/**
 * One word per competency, so that no two names that follow from them are alike: "System" → "System", a second one
 * "Systemc2", a name in another script "c3".
 */
export function competencyWords(names: readonly string[]): readonly string[] {
  const taken = new Set(
    [RUBRIC_NAME, OWN_SHEET_NAME, LADDER_NAME, ...Object.values(LEVEL_NAMES)].map((name) => name.toLowerCase()),
  );
  return names.map((name, index) => {
    const plain = word(name);
    let unique = plain;
    for (let number = index + 1; unique === "" || namesFrom(unique).some((one) => taken.has(one)); number += 1) {
      unique = `${plain}c${number}`;
    }
    for (const one of namesFrom(unique)) taken.add(one);
    return unique;
  });
}
