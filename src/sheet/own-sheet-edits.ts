/** How Rungs' own sheet is written: its head, the journal, and the tables of the ladder's rules. */

import { type Competency, gradesOf, type Ladder, type Meaning } from "../domain/ladder.ts";
import { inputWeight } from "./code-formulas.ts";
import { JOURNAL_ROWS, type JournalEntry, journalGrid } from "./journal.ts";
import { ladderCells } from "./kept-ladder.ts";
import { meaningCells } from "./kept-meanings.ts";
import { competencyWords, LADDER_NAME, LEVEL_NAMES, listName, OWN_SHEET_NAME, ruleName } from "./names.ts";
import { areaOf, type Block, nameBlock, named, writeBlock } from "./own-blocks.ts";
import { JOURNAL_ROW, LADDER_ROW, LAYOUT, MEANINGS_ROW, OWN_SHEET_MARK } from "./own-sheet.ts";
import { column, type Edit } from "./plan.ts";
import { rateableCompetencies, ratingCodes, type RatingCodes } from "./rating-codes.ts";
import { competencyTables, levelRows } from "./rule-tables.ts";
import type { CellContent } from "./snapshot.ts";
import { textBlocks } from "./text-tables.ts";

const NOTE =
  "Written by the Rungs add-in. The level formulas read these tables: please leave the sheet as it is. It holds the ladder's rules and no personal data.";
const LEVELS_ROW = JOURNAL_ROW + JOURNAL_ROWS + 2;
/** Column of the first table of rules; the entries of a list stand left of it. */
const TABLES_COLUMN = 3;

/** The tables of levels, from row `row` on: one row per level of every track. */
function levelBlocks(ladder: Ladder, row: number): readonly Block[] {
  const levels = levelRows(ladder);
  const first = row + 2;
  const headings = ["Track", "Step", "Level", "Allowance", "Risers that may be missed", "Last judged"];
  const rows = levels.map((level) => [
    level.firstLevel,
    level.step,
    level.label,
    level.allowed,
    level.slack,
    level.isCap,
  ]);
  const names = [
    LEVEL_NAMES.track,
    LEVEL_NAMES.step,
    LEVEL_NAMES.label,
    LEVEL_NAMES.allowed,
    LEVEL_NAMES.slack,
    LEVEL_NAMES.isCap,
  ];
  return [
    { row, column: 0, values: [["Levels of every track"]] },
    { row: row + 1, column: 0, values: [headings] },
    { row: first, column: 0, values: rows, names },
  ];
}

/** The entries of a dropdown: grade names, then numbers, then the deliberate blank. */
function listEntries(ladder: Ladder, competency: Competency, codes: RatingCodes): readonly CellContent[] {
  const names = ladder.tracks.flatMap((track) => gradesOf(track, competency).map((grade) => grade.name));
  return [...new Set(names), ...Array.from({ length: codes.top }, (_, index) => index + 1), "n/o"];
}

interface Section {
  readonly blocks: readonly Block[];
  readonly height: number;
}

/** The tables of one competency, from row `row` on. */
function competencySection(ladder: Ladder, competency: Competency, word: string, row: number): Section {
  const codes = ratingCodes(ladder, competency);
  const tables = competencyTables(ladder, competency, codes);
  const entries = listEntries(ladder, competency, codes);
  const first = row + 4;
  const width = codes.count + 1;
  const [miss = 0, rise = 0, short = 0, bad = 0, asks = 0] = Array.from(
    { length: 5 },
    (_, at) => TABLES_COLUMN + at * width,
  );
  const blocks = [
    { row, column: 0, values: [[competency.name]] },
    named(row + 1, TABLES_COLUMN, ruleName(word, "in"), [codes.inputs.map(({ input }) => input)]),
    named(row + 2, TABLES_COLUMN, ruleName(word, "at"), [codes.inputs.map(({ code }) => inputWeight(code))]),
    { row: row + 1, column: 0, values: [["List"]] },
    { row: row + 3, column: miss, values: [["Weight missed, by level and code"]] },
    { row: row + 3, column: rise, values: [["New at this level and not met"]] },
    { row: row + 3, column: short, values: [["Short of the level"]] },
    { row: row + 3, column: bad, values: [["No grade on this track"]] },
    { row: row + 3, column: asks, values: [["Asked so far"]] },
    named(row + 2, 0, listName(word), column(entries)),
    named(first, miss, ruleName(word, "miss"), tables.miss),
    named(first, rise, ruleName(word, "rise"), tables.rise),
    named(first, short, ruleName(word, "short"), tables.short),
    named(first, bad, ruleName(word, "bad"), tables.bad),
    named(first, asks, ruleName(word, "asks"), tables.asks),
  ];
  return { blocks, height: 5 + Math.max(tables.miss.length, entries.length) };
}

/** The tables of all competencies, from row `first` on, and the row below them. */
function ruleBlocks(ladder: Ladder, first: number): { readonly blocks: readonly Block[]; readonly end: number } {
  const competencies = rateableCompetencies(ladder);
  const words = competencyWords(competencies.map(({ name }) => name));
  const blocks: Block[] = [];
  let row = first;
  for (const [index, competency] of competencies.entries()) {
    const section = competencySection(ladder, competency, words[index] ?? "", row);
    blocks.push(...section.blocks);
    row += section.height;
  }
  return { blocks, end: row };
}

/** The ladder itself, from row `row` on. */
function ladderBlocks(ladder: Ladder, row: number): readonly Block[] {
  const cells = column(ladderCells(ladder));
  return [{ row, column: 0, values: [["The ladder"]] }, named(row + 1, 0, LADDER_NAME, cells)];
}

/** All tables, from row `row` on. What levels and tracks may be called stands last: it alone grows with what people say. */
function blocksOf(ladder: Ladder, row = LEVELS_ROW): readonly Block[] {
  const rules = ruleBlocks(ladder, row + 4 + levelRows(ladder).length);
  const kept = ladderBlocks(ladder, rules.end);
  const end = rules.end + 2 + ladderCells(ladder).length;
  return [...levelBlocks(ladder, row), ...rules.blocks, ...kept, ...textBlocks(ladder, end)];
}

/** Makes the sheet, hidden, with nothing in it but its mark. */
export function ownSheetStart(sheet: string, isShell: boolean): readonly Edit[] {
  const add: Edit = { kind: "addSheet", sheet, hidden: true };
  return [
    ...(isShell ? [] : [add]),
    writeBlock(sheet, {
      row: 0,
      column: 0,
      values: [
        ["Rungs", OWN_SHEET_MARK, LAYOUT],
        ["", NOTE, ""],
      ],
    }),
    {
      kind: "defineName",
      name: OWN_SHEET_NAME,
      sheet,
      area: { row: 0, column: 0, height: 1, width: 1 },
      comment: "Rungs: its own sheet",
    },
  ];
}

/** Writes the whole journal; it always covers the same cells. */
export function journalEdits(sheet: string, entries: readonly JournalEntry[]): readonly Edit[] {
  return [
    writeBlock(sheet, { row: JOURNAL_ROW - 1, column: 0, values: [["Action", "State", "Title"]] }),
    writeBlock(sheet, { row: JOURNAL_ROW, column: 0, values: journalGrid(entries) }),
  ];
}

const meaningsBlock = (meanings: readonly Meaning[] = []): Block => ({
  row: MEANINGS_ROW,
  column: 0,
  values: [["Meanings", ...meaningCells(meanings)]],
});

interface LadderHead {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly meanings?: readonly Meaning[];
}

/** Which ladder is in use, and what people have said about texts of the workbook. */
export function ladderHeadEdits(sheet: string, { id, name, version, meanings = [] }: LadderHead): readonly Edit[] {
  const head = { row: LADDER_ROW, column: 0, values: [["Ladder", id, name, version]] };
  return [writeBlock(sheet, head), writeBlock(sheet, meaningsBlock(meanings))];
}

/** The ladder in use and all tables of its rules, these from row `row` on. */
export function ladderEdits(sheet: string, ladder: Ladder, row?: number): readonly Edit[] {
  const blocks = blocksOf(ladder, row);
  return [
    ...ladderHeadEdits(sheet, ladder),
    ...blocks.map((block) => writeBlock(sheet, block)),
    ...blocks.flatMap((block) => nameBlock(sheet, block)),
  ];
}

/** What has to be written where people now mean by `to` what they had meant by `from`: the same ladder. `row`: of its texts. */
export function meaningEdits(sheet: string, row: number, from: Ladder, to: Ladder): readonly Edit[] {
  const blocks = textBlocks(to, row);
  return [
    ...textBlocks(from, row).map((block): Edit => ({ kind: "clear", sheet, area: areaOf(block) })),
    ...blocks.map((block) => writeBlock(sheet, block)),
    ...blocks.flatMap((block) => nameBlock(sheet, block)),
    writeBlock(sheet, meaningsBlock(to.meanings)),
  ];
}

/** The names that `ladderEdits` defines. */
export const ladderNames = (ladder: Ladder): readonly string[] => blocksOf(ladder).flatMap(({ names }) => names ?? []);
