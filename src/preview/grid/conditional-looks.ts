/** Which conditional formats hold where. Rules are calculated for the cells that are looked at, and for the same values only once. */

import { type Box, cellKey, intersect } from "../../emulator/model/address.ts";
import type { ConditionalStyle } from "../../emulator/model/features.ts";
import type { Sheet } from "../../emulator/model/sheet.ts";
import type { Workbook } from "../../emulator/model/workbook.ts";
import { conditionOf } from "./rule-formulas.ts";
import { RuleReading } from "./rule-reading.ts";
import { answersTo, type Question } from "./scratch.ts";
import type { Place } from "./selection.ts";

type Looks = readonly ConditionalStyle[];

interface Rule {
  readonly ranges: readonly Box[];
  readonly reading: RuleReading;
  /** The formula for its first cell, by which answers are remembered. */
  readonly text: string;
  readonly style: ConditionalStyle;
  readonly stops: boolean;
}

/** A rule asked of one cell; those with the same key have the same answer. */
interface Asked extends Question {
  readonly rule: Rule;
  readonly key: string;
}

const NONE: Looks = [];
/** Answers that are kept; then the memory starts anew. */
const REMEMBERED = 20_000;

function rulesOf(wb: Workbook, sheet: Sheet): Rule[] {
  const ordered = [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
  return ordered.flatMap((format) => {
    const condition = conditionOf(format);
    if (!condition) return [];
    const reading = new RuleReading(wb, sheet, condition);
    const text = reading.formulaAt(condition.home);
    return { ranges: format.ranges, reading, text, style: format.style, stops: format.stopIfTrue };
  });
}

function* placesIn(box: Box): Generator<Place> {
  for (let row = box.row; row < box.row + box.height; row++) {
    for (let column = box.column; column < box.column + box.width; column++) yield { row, column };
  }
}

export class ConditionalLooks {
  readonly #workbook: Workbook;
  readonly #sheet: Sheet;
  readonly #answers = new Map<string, boolean>();
  readonly #numbers = new Map<string, number>();
  #states = new Map<Rule, number>();
  #round = 0;
  #rules: readonly Rule[];
  #known = new Map<number, Looks>();
  /** What held before the last change: shown until it is known again, so that nothing flickers. */
  #former: ReadonlyMap<number, Looks> = new Map();

  constructor(workbook: Workbook, sheet: Sheet) {
    this.#workbook = workbook;
    this.#sheet = sheet;
    this.#rules = rulesOf(workbook, sheet);
  }

  /** The looks of a cell as far as they are known, the most important first. */
  at(row: number, column: number): Looks {
    if (this.#rules.length === 0) return NONE;
    const key = cellKey(row, column);
    return this.#known.get(key) ?? this.#former.get(key) ?? NONE;
  }

  /** Cells or rules changed. */
  refresh(): void {
    this.#rules = rulesOf(this.#workbook, this.#sheet);
    if (this.#known.size > 0) this.#former = this.#known;
    this.#known = new Map();
    this.#states = new Map();
    this.#round++;
  }

  /** Whether rules of cells in the box are still to be calculated. */
  lacks(box: Box): boolean {
    return this.#missing(box).next().done !== true;
  }

  /** Settles the rules of all cells in the boxes that are not known yet. */
  learn(boxes: readonly Box[]): void {
    const missing = boxes.flatMap((box) => [...this.#missing(box)]);
    const asked = missing.map(({ rule, ...place }) => this.#ask(rule, place));
    this.#calculate(asked);
    const stopped = new Set<number>();
    for (const { row, column, rule, key } of asked) {
      const cell = cellKey(row, column);
      const looks = this.#known.get(cell) ?? NONE;
      const holds = !stopped.has(cell) && this.#answers.get(key) === true;
      this.#known.set(cell, holds ? [...looks, rule.style] : looks);
      if (holds && rule.stops) stopped.add(cell);
    }
  }

  #ask(rule: Rule, place: Place): Asked {
    const { reading } = rule;
    const own = reading.ownValues(place) ?? `round ${this.#round}, ${place.row}, ${place.column}`;
    return { ...place, rule, reading, key: `${this.#stateOf(rule)} ${own}` };
  }

  /** A number for the rule with what it reads in every cell: long texts would make long keys. */
  #stateOf(rule: Rule): number {
    const known = this.#states.get(rule);
    if (known !== undefined) return known;
    const text = `${rule.text} ${rule.reading.sharedValues()}`;
    const number = this.#numbers.get(text) ?? this.#numbers.size;
    this.#numbers.set(text, number);
    this.#states.set(rule, number);
    return number;
  }

  /** Only what was never asked of the same values. */
  #calculate(asked: readonly Asked[]): void {
    if (this.#answers.size > REMEMBERED) this.#answers.clear();
    const open = new Map(asked.filter(({ key }) => !this.#answers.has(key)).map((one) => [one.key, one]));
    const answers = answersTo(this.#workbook, [...open.values()]);
    [...open.keys()].forEach((key, index) => this.#answers.set(key, answers[index] === true));
  }

  /** By rule, the most important first. */
  *#missing(box: Box): Generator<Place & { readonly rule: Rule }> {
    for (const rule of this.#rules) {
      for (const range of rule.ranges) {
        const shared = intersect(range, box);
        if (shared) yield* this.#unknownIn(shared, rule);
      }
    }
  }

  *#unknownIn(box: Box, rule: Rule): Generator<Place & { readonly rule: Rule }> {
    for (const place of placesIn(box)) {
      if (!this.#known.has(cellKey(place.row, place.column))) yield { ...place, rule };
    }
  }
}
