import { fromFileFormula, toFileFormula } from "../formulas/file-form.ts";
import type { ConditionalFormat } from "../model/features.ts";
import { contentEquals } from "./content-equals.ts";
import { defined } from "./defined.ts";
import { formatRanges, parseRanges } from "./ranges.ts";
import { type ReadContext, type SheetAspect, WORKSHEET_ORDER, type WriteContext } from "./sheet-aspect.ts";
import { childrenOf, elementXml, escapeText, isOn, numberOf, parseXml, type XmlElement } from "./xml.ts";
import { patchTag, type XmlPatch } from "./xml-patch.ts";

const CONTAINER = "conditionalFormatting";

function readRule(
  rule: XmlElement,
  container: XmlElement,
  id: string,
  { xml, styles }: ReadContext,
): ConditionalFormat {
  return defined({
    id,
    ranges: parseRanges(container.attributes["sqref"] ?? ""),
    type: rule.attributes["type"] ?? "expression",
    operator: rule.attributes["operator"],
    text: rule.attributes["text"],
    formulas: childrenOf(rule, "formula").map((formula) => fromFileFormula(formula.text, undefined)),
    stopIfTrue: isOn(rule, "stopIfTrue"),
    style: styles.conditional[numberOf(rule, "dxfId") ?? -1] ?? {},
    priority: numberOf(rule, "priority") ?? 0,
    source: xml.slice(rule.start, rule.end),
  });
}

function writeNew(format: ConditionalFormat, priority: number, { styles }: WriteContext): string {
  const { type, operator, text, stopIfTrue, formulas, style } = format;
  const dxfId = styles.conditionalStyle(style);
  const attributes = { type, dxfId, priority, stopIfTrue: stopIfTrue || undefined, operator, text };
  return elementXml(
    "cfRule",
    attributes,
    formulas.map((formula) => elementXml("formula", {}, escapeText(toFileFormula(formula, undefined)))).join(""),
  );
}

/** A rule of the file keeps its XML, on a copied sheet too, unless what it says was changed. */
function writeRule(format: ConditionalFormat, original: ConditionalFormat | undefined, context: WriteContext): string {
  const { source, priority } = format;
  if (source === undefined) return writeNew(format, priority, context);
  const same = { ranges: [], priority: 0 };
  const isChanged = original && !contentEquals({ ...format, ...same }, { ...original, ...same });
  if (isChanged) return writeNew(format, priority, context);
  const { openEnd } = parseXml(source);
  return priority === original?.priority
    ? source
    : patchTag(source.slice(0, openEnd), { priority }) + source.slice(openEnd);
}

/** New rules come after all others of the sheet, in the order that they ask for. */
function withPriorities(formats: readonly ConditionalFormat[]): readonly ConditionalFormat[] {
  const known = formats.filter(({ source }) => source !== undefined);
  const last = Math.max(0, ...known.map(({ priority }) => priority));
  const added = formats.filter(({ source }) => source === undefined).sort((a, b) => a.priority - b.priority);
  return [...known, ...added.map((format, index) => ({ ...format, priority: last + 1 + index }))];
}

/** Removes from the part the rules that are gone or changed; `rules` are all that the part has, in its order. */
function cutChanged(patch: XmlPatch, rules: readonly ConditionalFormat[], kept: ReadonlySet<ConditionalFormat>): void {
  let at = 0;
  for (const container of childrenOf(patch.root, CONTAINER)) {
    const here = childrenOf(container, "cfRule").map((rule) => ({ rule, format: rules[at++] }));
    const gone = here.filter(({ format }) => !format || !kept.has(format));
    if (gone.length === here.length && here.length > 0) patch.remove(container);
    else for (const { rule } of gone) patch.remove(rule);
  }
}

export const conditionalFormats: SheetAspect = {
  read(root, sheet, context) {
    let count = 0;
    sheet.conditionalFormats = childrenOf(root, CONTAINER).flatMap((container) =>
      childrenOf(container, "cfRule").map((rule) => readRule(rule, container, `{${++count}}`, context)),
    );
  },
  write(patch, sheet, before, context) {
    if (sheet.conditionalFormats === before.conditionalFormats) return;
    const originals = new Map(before.conditionalFormats.map((format) => [format.id, format]));
    const kept = new Set(sheet.conditionalFormats.filter((format) => originals.get(format.id) === format));
    cutChanged(patch, before.conditionalFormats, kept);
    const moved = withPriorities(sheet.conditionalFormats).filter(
      (format) => !kept.has(format) && format.ranges.length > 0,
    );
    const xml = moved.map((format) =>
      elementXml(
        CONTAINER,
        { sqref: formatRanges(format.ranges) },
        writeRule(format, originals.get(format.id), context),
      ),
    );
    if (xml.length > 0) patch.insertChild(patch.root, CONTAINER, xml.join(""), WORKSHEET_ORDER);
  },
};
