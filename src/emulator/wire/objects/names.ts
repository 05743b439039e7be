/** Excel.NamedItem: the names of a workbook or of one sheet. */

import { addName, deleteName, findName } from "../../editing/object-names.ts";
import { formatAbsolute, quoteSheetName } from "../../model/address.ts";
import type { DefinedName } from "../../model/features.ts";
import type { Workbook } from "../../model/workbook.ts";
import { plainText, WireError, type Json } from "../protocol.ts";
import { ask, type Argument, type Node } from "../spec.ts";
import { node, targetOf, type ExcelHost, type NameRef, type Scope, type Spec } from "../targets.ts";
import { addressOf, areaOfFormula, rangeNode } from "./areas.ts";

const namesOf = (workbook: Workbook, { sheet }: Scope): readonly DefinedName[] =>
  workbook.names.filter((one) => one.sheetId === sheet?.id);

function record(workbook: Workbook, self: NameRef): DefinedName {
  const found = findName(workbook, self.name, self.sheet ?? undefined);
  if (!found) throw new WireError("ItemNotFound");
  return found;
}

function change(workbook: Workbook, self: NameRef, changed: Partial<DefinedName>): void {
  const old = record(workbook, self);
  workbook.names = workbook.names.map((one) => (one === old ? { ...old, ...changed } : one));
}

/** The formula that a name stands for: "=Sheet1!$A$1" of a range, else the text as given. */
function formulaOf(argument: Argument): string {
  const area = targetOf("Range", argument);
  if (area) return `=${quoteSheetName(area.sheet.name)}!${formatAbsolute(area.box)}`;
  if (typeof argument !== "string" || !argument.startsWith("=")) throw new WireError("InvalidArgument");
  return argument;
}

function add(host: ExcelHost, { sheet }: Scope, [name, reference, comment]: readonly Argument[]): Node {
  if (typeof name !== "string") throw new WireError("InvalidArgument");
  addName(host.workbook, name, formulaOf(reference), typeof comment === "string" ? comment : "", sheet ?? undefined);
  return node("NamedItem", { sheet, name });
}

export const namedItemCollection: Spec<"NamedItemCollection"> = {
  items: (scope, { workbook }) =>
    namesOf(workbook, scope).map(({ name }) => node("NamedItem", { sheet: scope.sheet, name })),
  find: ({ sheet }, key, { workbook }) => {
    const found = findName(workbook, plainText(key), sheet ?? undefined);
    return found ? node("NamedItem", { sheet, name: found.name }) : null;
  },
  methods: {
    add: ask((scope, args, host) => add(host, scope, args)),
    addFormulaLocal: ask((scope, args, host) => add(host, scope, args)),
  },
};

/** A range's address, or the formula itself for anything else: other formulas are not evaluated here. */
function valueOf(workbook: Workbook, { formula }: DefinedName): Json {
  const area = areaOfFormula(workbook, formula);
  return area ? addressOf(area.sheet, [area.box]) : formula.replace(/^="(.*)"$/, "$1");
}

function typeOf(workbook: Workbook, { formula }: DefinedName): string {
  if (areaOfFormula(workbook, formula)) return "Range";
  if (/#REF!/.test(formula)) return "Error";
  return /^=-?[\d.]+$/.test(formula) ? "Double" : "String";
}

export const namedItem: Spec<"NamedItem"> = {
  properties: {
    _Id: { read: ({ name }) => name },
    name: { read: (self, { workbook }) => record(workbook, self).name },
    formula: {
      read: (self, { workbook }) => record(workbook, self).formula,
      write: (self, value, { workbook }) => change(workbook, self, { formula: formulaOf(value) }),
    },
    value: { read: (self, { workbook }) => valueOf(workbook, record(workbook, self)) },
    type: { read: (self, { workbook }) => typeOf(workbook, record(workbook, self)) },
    scope: { read: ({ sheet }) => (sheet ? "Worksheet" : "Workbook") },
    comment: {
      read: (self, { workbook }) => record(workbook, self).comment,
      write: (self, value, { workbook }) => change(workbook, self, { comment: plainText(value) }),
    },
    visible: {
      read: (self, { workbook }) => record(workbook, self).visible,
      write: (self, value, { workbook }) => change(workbook, self, { visible: value === true }),
    },
  },
  links: {
    worksheet: ({ sheet }) => (sheet ? node("Worksheet", sheet) : null),
  },
  methods: {
    delete: ask((self, _args, { workbook }) => deleteName(workbook, self.name, self.sheet ?? undefined)),
    getRange: ask((self, _args, { workbook }) => {
      const area = areaOfFormula(workbook, record(workbook, self).formula);
      return area ? rangeNode(area.sheet, area.box) : null;
    }),
  },
};
