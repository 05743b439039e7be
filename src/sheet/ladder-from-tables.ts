/**
 * What the tables of rules tell of a ladder that was not kept as a whole, as in a workbook of the first Rungs: what there is,
 * what it is called and which grade each level asks. Words that explain are not in them, nor rules as they were written.
 */

import type {
  Competency,
  CompetencyId,
  Expectation,
  Ladder,
  Level,
  LevelId,
  Policy,
  Track,
  TrackId,
} from "../domain/ladder.ts";
import { type Area, parseReference } from "./area.ts";
import { LEVEL_NAMES, listName, NAME_PREFIX, ruleName } from "./names.ts";
import type { CellContent, Grid, WorkbookShape } from "./snapshot.ts";

/** The first Rungs brought no ladder with other rules; those that cannot be told do not stand in formulas. */
const POLICY: Policy = {
  allowance: null,
  weights: new Map(),
  mustHaves: new Map(),
  notApplicable: new Map(),
  riserShare: 2 / 3,
  sustained: { cycles: 2, days: 180, months: 6 },
};

/** Cells by the name that leads to them; none where it leads nowhere. */
type Table = (name: string) => { readonly area: Area | null; readonly rows: Grid };

const tablesOf =
  ({ names }: Pick<WorkbookShape, "names">, values: Grid): Table =>
  (name) => {
    const area = parseReference(names.get(name) ?? "")?.area ?? null;
    const rows = area
      ? values
          .slice(area.row, area.row + area.height)
          .map((row) => Array.from({ length: area.width }, (_, at) => row[area.column + at] ?? ""))
      : [];
    return { area, rows };
  };

const cellsOf = (table: Table, name: string): readonly CellContent[] => table(name).rows.map(([cell = ""]) => cell);

/** The texts that stand for each row of a table of levels, in their order. */
function textsByRow(table: Table, texts: string, rows: string): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  const inputs = cellsOf(table, texts);
  for (const [at, row] of cellsOf(table, rows).entries()) {
    const known = found.get(Number(row)) ?? [];
    found.set(Number(row), [...known, String(inputs[at] ?? "")]);
  }
  return found;
}

interface FoundCompetency {
  readonly competency: Competency;
  /** The grade that each level asks, in the order of the table of levels; null is none. */
  readonly asked: readonly (number | null)[];
}

const ASKED = /→(\d+)$/;

/** In the order in which they stand in the sheet, which is the ladder's. */
function competenciesIn(shape: WorkbookShape, values: Grid, table: Table, known: Ladder): readonly FoundCompetency[] {
  const words = [...shape.names.keys()].flatMap((name) =>
    name.startsWith(NAME_PREFIX) && name.endsWith("_short") ? [name.slice(NAME_PREFIX.length, -"_short".length)] : [],
  );
  const rowOf = (word: string): number => table(ruleName(word, "in")).area?.row ?? 0;
  return words
    .sort((a, b) => rowOf(a) - rowOf(b))
    .map((word) => {
      const name = String(values[rowOf(word) - 1]?.[0] ?? word);
      // The list has the names of levels where text is written per level; only the newer version says which it is.
      const isPerLevel = known.competencies.some((one) => one.name === name && one.grades.length === 0);
      const entries = cellsOf(table, listName(word)).filter((entry) => typeof entry === "string" && entry !== "n/o");
      const grades = isPerLevel ? [] : entries.map((entry, at) => ({ value: at + 1, name: String(entry) }));
      const asked = cellsOf(table, ruleName(word, "short")).map((text) => {
        const grade = ASKED.exec(String(text))?.[1];
        return grade === undefined ? null : Number(grade);
      });
      return { competency: { id: name as CompetencyId, name, synonyms: [], grades }, asked };
    });
}

/** Per level, a grade that the level below asks already is no new text. */
function expectationOf(grade: number | null, below: number | null, isPerLevel: boolean): Expectation {
  if (grade === null) return { state: "noneRequired" };
  return isPerLevel && grade === below ? { state: "sameAsBelow", grade } : { state: "text", grade };
}

function levelsIn(table: Table, rows: readonly number[], found: readonly FoundCompetency[]): readonly Level[] {
  const labels = cellsOf(table, LEVEL_NAMES.label);
  const texts = textsByRow(table, LEVEL_NAMES.levelText, LEVEL_NAMES.levelRow);
  return rows.map((row, at): Level => {
    const label = String(labels[row] ?? "");
    const expectations = found.map(({ competency: { id, grades }, asked }) => {
      const below = at === 0 ? null : (asked[row - 1] ?? null);
      return [id, expectationOf(asked[row] ?? null, below, grades.length === 0)] as const;
    });
    const synonyms = texts.get(row + 1) ?? [];
    return { id: label as LevelId, label, synonyms, expectations: new Map(expectations) };
  });
}

/** `values`: those of Rungs' own sheet; `known`: the same ladder in the version that Rungs has. */
export function ladderFromTables(shape: WorkbookShape, values: Grid, known: Ladder, version: string): Ladder {
  const table = tablesOf(shape, values);
  const found = competenciesIn(shape, values, table, known);
  const firstLevels = cellsOf(table, LEVEL_NAMES.track).map(Number);
  const trackTexts = textsByRow(table, LEVEL_NAMES.trackText, LEVEL_NAMES.trackRow);
  const tracks = [...new Set(firstLevels)].map((first): Track => {
    const [name = "", ...synonyms] = trackTexts.get(first) ?? [];
    const rows = [...firstLevels.keys()].filter((row) => firstLevels[row] === first);
    return {
      id: name as TrackId,
      name,
      synonyms,
      levels: levelsIn(table, rows, found),
      mustHaveSuggestions: [],
    };
  });
  const competencies = found.map(({ competency }) => competency);
  return { id: known.id, name: known.name, version, sources: [], competencies, tracks, policy: POLICY };
}
