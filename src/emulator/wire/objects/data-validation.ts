/** Excel.DataValidation: the one rule over a range, its prompt and its alert. */

import { subtract } from "../../editing/change-ranges.ts";
import { clearValidations } from "../../editing/clear-cells.ts";
import { intersect, type Box } from "../../model/address.ts";
import type { Validation, ValidationRule } from "../../model/features.ts";
import { plainText, WireError, type Json } from "../protocol.ts";
import { ask, edit } from "../spec.ts";
import { node, type Area, type Spec } from "../targets.ts";
import { operatorWords, plainWords } from "./words.ts";
import { invalidCells } from "./validity.ts";

type Fields = Readonly<Record<string, Json | undefined>>;

/** Excel's limits, in characters. */
const LIMITS = { promptTitle: 32, prompt: 255, alertTitle: 32, alert: 224, list: 255 };

const NONE: Omit<Validation, "ranges"> = {
  rule: { type: "none" },
  ignoreBlanks: true,
  alert: { show: true, style: "stop", title: "", message: "" },
  prompt: { show: true, title: "", message: "" },
};

/** Office.js's key of a rule and the file's type. */
const KINDS: readonly (readonly [string, ValidationRule["type"]])[] = [
  ["wholeNumber", "whole"],
  ["decimal", "decimal"],
  ["textLength", "textLength"],
  ["date", "date"],
  ["time", "time"],
  ["list", "list"],
  ["custom", "custom"],
];

/** The validation that covers the whole range; undefined if there is none, null if its cells differ. */
function validationOf({ sheet, box }: Area): Validation | undefined | null {
  const touching = sheet.validations.filter(({ ranges }) => ranges.some((range) => intersect(range, box)));
  if (touching.length === 0) return undefined;
  const [only, ...more] = touching;
  const uncovered = only?.ranges.reduce<readonly Box[]>(
    (rest, range) => rest.flatMap((part) => subtract(part, range)),
    [box],
  );
  return more.length === 0 && uncovered?.length === 0 ? only : null;
}

function change({ sheet, box }: Area, changed: Partial<Validation>): void {
  const { source: _source, ...old } = validationOf({ sheet, box }) ?? { ...NONE, ranges: [] };
  clearValidations(sheet, box);
  sheet.validations = [...sheet.validations, { ...old, ...changed, ranges: [box] }];
}

const textField = (fields: Fields, name: string, limit: number): string => {
  const text = plainText(fields[name] ?? "");
  if (text.length > limit) throw new WireError("InvalidArgument", `${name} is longer than ${limit} characters.`);
  return text;
};

function listRule({ source, inCellDropDown }: Fields): ValidationRule {
  if (typeof source !== "string" || source === "") throw new WireError("InvalidArgument");
  if (!source.startsWith("=") && source.length > LIMITS.list)
    throw new WireError("InvalidArgument", "The list is longer than 255 characters.");
  return { type: "list", formula1: source, inCellDropDown: inCellDropDown !== false };
}

function ruleFromWire(value: Json): ValidationRule {
  const entries = Object.entries((value ?? {}) as Fields).filter(([, rule]) => rule !== null && rule !== undefined);
  const [only] = entries;
  if (!only) return { type: "none" };
  const type = KINDS.find(([key]) => key === only[0])?.[1];
  const fields = only[1] as Fields;
  if (entries.length > 1 || type === undefined) throw new WireError("InvalidArgument");
  if (type === "list") return listRule(fields);
  if (type === "custom") return { type, formula1: plainText(fields["formula"] ?? "") };
  const { formula1, formula2, operator } = fields;
  if (formula1 === undefined || typeof operator !== "string") throw new WireError("InvalidArgument");
  return {
    type,
    operator: operatorWords.toFile(operator),
    formula1: plainText(formula1),
    ...(formula2 !== undefined && formula2 !== null && { formula2: plainText(formula2) }),
  };
}

/** Numbers come back as numbers, formulas as text. */
const operand = (formula: string | undefined): Json =>
  formula !== undefined && formula !== "" && !Number.isNaN(Number(formula)) ? Number(formula) : (formula ?? "");

function ruleToWire(rule: ValidationRule): Json {
  const key = KINDS.find(([, type]) => type === rule.type)?.[0];
  if (key === undefined) return {};
  if (key === "list") return { list: { inCellDropDown: rule.inCellDropDown ?? true, source: rule.formula1 ?? "" } };
  if (key === "custom") return { custom: { formula: rule.formula1 ?? "" } };
  return {
    [key]: {
      formula1: operand(rule.formula1),
      ...(rule.formula2 !== undefined && { formula2: operand(rule.formula2) }),
      operator: operatorWords.toWire(rule.operator ?? "between"),
    },
  };
}

function typeOf(area: Area): string {
  const found = validationOf(area);
  if (found === null) return "Inconsistent";
  const key = KINDS.find(([, type]) => type === found?.rule.type)?.[0];
  return key ? plainWords.toWire(key) : "None";
}

/** A property of the range's validation: null where the cells differ, the default where there is none. */
const shared = (area: Area, read: (validation: Omit<Validation, "ranges">) => Json): Json => {
  const found = validationOf(area);
  return found === null ? null : read(found ?? NONE);
};

export const dataValidation: Spec<"DataValidation"> = {
  guard: ({ sheet }) => {
    if (sheet.isProtected) throw new WireError("AccessDenied");
  },
  properties: {
    type: { read: typeOf },
    rule: {
      read: (area) => shared(area, ({ rule }) => ruleToWire(rule)),
      write: (area, value) => change(area, { rule: ruleFromWire(value) }),
    },
    ignoreBlanks: {
      read: (area) => shared(area, ({ ignoreBlanks }) => ignoreBlanks),
      write: (area, value) => change(area, { ignoreBlanks: value === true }),
    },
    prompt: {
      read: (area) =>
        shared(area, ({ prompt }) => ({ message: prompt.message, showPrompt: prompt.show, title: prompt.title })),
      write: (area, value) => {
        const fields = (value ?? {}) as Fields;
        const message = textField(fields, "message", LIMITS.prompt);
        change(area, {
          prompt: {
            show: fields["showPrompt"] !== false,
            title: textField(fields, "title", LIMITS.promptTitle),
            message,
          },
        });
      },
    },
    errorAlert: {
      read: (area) =>
        shared(area, ({ alert }) => ({
          message: alert.message,
          showAlert: alert.show,
          style: plainWords.toWire(alert.style),
          title: alert.title,
        })),
      write: (area, value) => {
        const fields = (value ?? {}) as Fields;
        const style =
          ["warning", "information"].find((one) => one === plainWords.toFile(fields["style"] ?? "stop")) ?? "stop";
        const message = textField(fields, "message", LIMITS.alert);
        const title = textField(fields, "title", LIMITS.alertTitle);
        change(area, {
          alert: {
            show: fields["showAlert"] !== false,
            style: style as "stop" | "warning" | "information",
            title,
            message,
          },
        });
      },
    },
    valid: { read: (area, host) => invalidCells(host, area).length === 0 },
  },
  methods: {
    clear: edit(({ sheet, box }) => clearValidations(sheet, box)),
    getInvalidCells: ask((area, _args, host) => {
      const boxes = invalidCells(host, area);
      return boxes.length > 0 ? node("RangeAreas", { sheet: area.sheet, boxes }) : null;
    }),
  },
};
