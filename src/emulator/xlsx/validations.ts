import { fromFileFormula, toFileFormula } from "../formulas/file-form.ts";
import type { Validation, ValidationRule } from "../model/features.ts";
import { decodeCellText, encodeCellText } from "./cell-text.ts";
import { contentEquals } from "./content-equals.ts";
import { defined } from "./defined.ts";
import { formatRanges, parseRanges } from "./ranges.ts";
import { type SheetAspect, WORKSHEET_ORDER } from "./sheet-aspect.ts";
import { childOf, childrenOf, elementXml, escapeText, isOn, parseXml, type XmlElement } from "./xml.ts";
import { patchTag } from "./xml-patch.ts";

type RuleType = ValidationRule["type"];

const isNumber = (text: string): boolean => text.trim() !== "" && !Number.isNaN(Number(text));

/** A quoted list becomes its entries, a number stays, anything else is a formula with "=". */
function readFormula(item: XmlElement, name: string, type: RuleType): string | undefined {
  const text = childOf(item, name)?.text;
  if (text === undefined || text === "") return undefined;
  if (type === "list" && /^".*"$/s.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  return type !== "custom" && type !== "list" && isNumber(text) ? text : fromFileFormula(text, undefined);
}

function writeFormula(name: string, formula: string | undefined, type: RuleType): string {
  if (formula === undefined) return "";
  const isEntries = type === "list" && !formula.startsWith("=");
  const text = isEntries
    ? `"${formula.replaceAll('"', '""')}"`
    : formula.startsWith("=")
      ? toFileFormula(formula, undefined)
      : formula;
  return elementXml(name, {}, escapeText(text));
}

function readRule(item: XmlElement): ValidationRule {
  const type = (item.attributes["type"] ?? "none") as RuleType;
  const compares = type !== "list" && type !== "custom" && type !== "none";
  return defined({
    type,
    operator: compares ? (item.attributes["operator"] ?? "between") : undefined,
    formula1: readFormula(item, "formula1", type),
    formula2: readFormula(item, "formula2", type),
    // The attribute says the reverse of its name.
    inCellDropDown: type === "list" ? !isOn(item, "showDropDown") : undefined,
  });
}

function readValidation(item: XmlElement, source: string): Validation {
  const text = (name: string): string => decodeCellText(item.attributes[name] ?? "");
  const style = item.attributes["errorStyle"] ?? "stop";
  return {
    ranges: parseRanges(item.attributes["sqref"] ?? ""),
    rule: readRule(item),
    ignoreBlanks: isOn(item, "allowBlank"),
    alert: {
      show: isOn(item, "showErrorMessage"),
      style: style === "warning" || style === "information" ? style : "stop",
      title: text("errorTitle"),
      message: text("error"),
    },
    prompt: { show: isOn(item, "showInputMessage"), title: text("promptTitle"), message: text("prompt") },
    source,
  };
}

function writeNew({ ranges, rule, ignoreBlanks, alert, prompt }: Validation): string {
  const attributes = {
    type: rule.type,
    errorStyle: alert.style === "stop" ? undefined : alert.style,
    operator: rule.operator === "between" ? undefined : rule.operator,
    allowBlank: ignoreBlanks || undefined,
    showDropDown: rule.inCellDropDown === false || undefined,
    showInputMessage: prompt.show || undefined,
    showErrorMessage: alert.show || undefined,
    errorTitle: encodeCellText(alert.title) || undefined,
    error: encodeCellText(alert.message) || undefined,
    promptTitle: encodeCellText(prompt.title) || undefined,
    prompt: encodeCellText(prompt.message) || undefined,
    sqref: formatRanges(ranges),
  };
  const formulas =
    writeFormula("formula1", rule.formula1, rule.type) + writeFormula("formula2", rule.formula2, rule.type);
  return elementXml("dataValidation", attributes, formulas);
}

/** A validation of the file keeps its XML; if it only moved, its XML with the new ranges. */
function writeValidation(validation: Validation): string {
  const { source } = validation;
  if (source === undefined) return writeNew(validation);
  const item = parseXml(source);
  const original = readValidation(item, source);
  if (!contentEquals({ ...original, ranges: [] }, { ...validation, ranges: [] })) return writeNew(validation);
  if (contentEquals(original.ranges, validation.ranges)) return source;
  return (
    patchTag(source.slice(0, item.openEnd), { sqref: formatRanges(validation.ranges) }) + source.slice(item.openEnd)
  );
}

/** Data validations of the main list. Those that a later Excel keeps in `extLst` stay there as they are. */
export const validations: SheetAspect = {
  read(root, sheet, { xml }) {
    const items = childrenOf(childOf(root, "dataValidations"), "dataValidation");
    sheet.validations = items.map((item) => readValidation(item, xml.slice(item.start, item.end)));
  },
  write(patch, sheet, before) {
    if (sheet.validations === before.validations) return;
    const items = sheet.validations.filter(({ ranges }) => ranges.length > 0).map(writeValidation);
    const { count: _count, ...attributes } = childOf(patch.root, "dataValidations")?.attributes ?? {};
    const xml =
      items.length === 0 ? "" : elementXml("dataValidations", { ...attributes, count: items.length }, items.join(""));
    patch.putChild(patch.root, "dataValidations", xml, WORKSHEET_ORDER);
  },
};
