/** Excel.ConditionalFormat: rules over ranges, in the order of their priority. */

import { clearConditionalFormats } from "../../editing/clear-cells.ts";
import { intersect } from "../../model/address.ts";
import type { ConditionalFormat } from "../../model/features.ts";
import type { Sheet } from "../../model/sheet.ts";
import { plainText, WireError, type Json } from "../protocol.ts";
import { ask, edit, type Argument, type Node } from "../spec.ts";
import { node, type Area, type FormatRef, type Spec } from "../targets.ts";
import { rangeNode } from "./areas.ts";
import { cellOperatorWords } from "./words.ts";

/** Excel.ConditionalFormatType and the file's word for it. Kinds that only a file can bring are listed, but have no rule to look at. */
const KINDS: readonly (readonly [string, string])[] = [
  ["Custom", "expression"],
  ["CellValue", "cellIs"],
  ["ContainsText", "containsText"],
  ["ContainsText", "notContainsText"],
  ["ContainsText", "beginsWith"],
  ["ContainsText", "endsWith"],
  ["DataBar", "dataBar"],
  ["ColorScale", "colorScale"],
  ["IconSet", "iconSet"],
  ["TopBottom", "top10"],
];

const wireType = (file: string): string => KINDS.find(([, kind]) => kind === file)?.[0] ?? "PresetCriteria";

export function formatOf({ sheet, formatId }: FormatRef): ConditionalFormat {
  const found = sheet.conditionalFormats.find(({ id }) => id === formatId);
  if (!found) throw new WireError("ItemNotFound");
  return found;
}

export function changeFormat(self: FormatRef, changed: Partial<ConditionalFormat>): void {
  const { source: _source, ...old } = formatOf(self);
  self.sheet.conditionalFormats = self.sheet.conditionalFormats.map((one) =>
    one.id === old.id ? { ...old, ...changed } : one,
  );
}

const byPriority = (sheet: Sheet): readonly ConditionalFormat[] =>
  [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);

/** Numbers the rules of the sheet from 1 on, in the order given. */
function renumber(sheet: Sheet, ordered: readonly ConditionalFormat[]): void {
  sheet.conditionalFormats = ordered.map((one, index) =>
    one.priority === index + 1 ? one : { ...one, priority: index + 1 },
  );
}

/** Moves a rule to a place among the sheet's rules; a negative place counts from the end. */
function move(self: FormatRef, place: number): void {
  const others = byPriority(self.sheet).filter(({ id }) => id !== self.formatId);
  const index = place < 0 ? others.length + 1 + place : place;
  renumber(self.sheet, [...others.slice(0, index), formatOf(self), ...others.slice(index)]);
}

/** The first id that no rule of the sheet has. */
function freeId(sheet: Sheet): string {
  for (let number = 1; ; number++) {
    const id = `{00000000-0000-0000-0000-${String(number).padStart(12, "0")}}`;
    if (!sheet.conditionalFormats.some((one) => one.id === id)) return id;
  }
}

/** A new rule comes before all others. */
function add({ sheet, box }: Area, [type]: readonly Argument[]): Node {
  const kind = type === "Custom" || type === "CellValue" ? KINDS.find(([wire]) => wire === type)?.[1] : undefined;
  if (kind === undefined)
    throw new WireError("ApiNotFound", `A conditional format of type ${plainText(type)} is not emulated.`);
  const id = freeId(sheet);
  const made: ConditionalFormat = {
    id,
    ranges: [box],
    type: kind,
    formulas: [],
    stopIfTrue: false,
    style: {},
    priority: 0,
  };
  renumber(sheet, [made, ...byPriority(sheet)]);
  return node("ConditionalFormat", { sheet, formatId: id });
}

const touching = ({ sheet, box }: Area): readonly ConditionalFormat[] =>
  byPriority(sheet).filter(({ ranges }) => ranges.some((range) => intersect(range, box)));

const guard = ({ sheet }: { readonly sheet: Sheet }): void => {
  if (sheet.isProtected) throw new WireError("AccessDenied");
};

export const conditionalFormatCollection: Spec<"ConditionalFormatCollection"> = {
  guard,
  items: (area) => touching(area).map(({ id }) => node("ConditionalFormat", { sheet: area.sheet, formatId: id })),
  find: (area, key) =>
    touching(area).some(({ id }) => id === key)
      ? node("ConditionalFormat", { sheet: area.sheet, formatId: plainText(key) })
      : null,
  methods: {
    add: edit(add),
    clearAll: edit(({ sheet, box }) => clearConditionalFormats(sheet, box)),
  },
};

const only =
  (type: string, kind: "CustomConditionalFormat" | "CellValueConditionalFormat") =>
  (self: FormatRef): Node | null =>
    wireType(formatOf(self).type) === type ? node(kind, self) : null;

export const conditionalFormat: Spec<"ConditionalFormat"> = {
  guard,
  properties: {
    id: { read: ({ formatId }) => formatId },
    type: { read: (self) => wireType(formatOf(self).type) },
    priority: { read: (self) => formatOf(self).priority - 1, write: (self, value) => move(self, Number(value)) },
    stopIfTrue: {
      read: (self) => formatOf(self).stopIfTrue,
      write: (self, value) => changeFormat(self, { stopIfTrue: value === true }),
    },
  },
  links: {
    custom: only("Custom", "CustomConditionalFormat"),
    cellValue: only("CellValue", "CellValueConditionalFormat"),
  },
  methods: {
    delete: edit((self) =>
      renumber(
        self.sheet,
        byPriority(self.sheet).filter(({ id }) => id !== self.formatId),
      ),
    ),
    getRange: ask((self) => {
      const [box, ...more] = formatOf(self).ranges;
      return box && more.length === 0 ? rangeNode(self.sheet, box) : null;
    }),
    getRanges: ask((self) => node("RangeAreas", { sheet: self.sheet, boxes: formatOf(self).ranges })),
  },
};

export const customConditionalFormat: Spec<"CustomConditionalFormat"> = {
  links: {
    format: (self) => node("ConditionalRangeFormat", self),
    rule: (self) => node("ConditionalFormatRule", self),
  },
};

export const conditionalFormatRule: Spec<"ConditionalFormatRule"> = {
  guard,
  properties: {
    formula: {
      read: (self) => formatOf(self).formulas[0] ?? "",
      write: (self, value) => changeFormat(self, { formulas: [plainText(value)] }),
    },
  },
};

function readCellRule(self: FormatRef): Json {
  const { formulas, operator = "between" } = formatOf(self);
  const [formula1 = "", formula2] = formulas;
  return {
    formula1,
    ...(formula2 !== undefined && { formula2 }),
    operator: cellOperatorWords.toWire(operator),
  };
}

function writeCellRule(self: FormatRef, value: Json): void {
  const { formula1, formula2, operator } = (value ?? {}) as Readonly<Record<string, Json | undefined>>;
  if (typeof formula1 !== "string" || typeof operator !== "string") throw new WireError("InvalidArgument");
  changeFormat(self, {
    operator: cellOperatorWords.toFile(operator),
    formulas: typeof formula2 === "string" && formula2 !== "" ? [formula1, formula2] : [formula1],
  });
}

export const cellValueConditionalFormat: Spec<"CellValueConditionalFormat"> = {
  guard,
  properties: { rule: { read: readCellRule, write: writeCellRule } },
  links: { format: (self) => node("ConditionalRangeFormat", self) },
};
