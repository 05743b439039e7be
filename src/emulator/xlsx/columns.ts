import type { ColumnProperties } from "../model/features.ts";
import { defined } from "./defined.ts";
import { type SheetAspect, WORKSHEET_ORDER, type WriteContext } from "./sheet-aspect.ts";
import { type AttributeValues, childOf, childrenOf, elementXml, isOn, numberOf, type XmlElement } from "./xml.ts";

const boundsOf = (col: XmlElement): readonly [first: number, last: number] => {
  const first = numberOf(col, "min") ?? 1;
  return [first - 1, (numberOf(col, "max") ?? first) - 1];
};

const propertiesOf = (col: XmlElement): ColumnProperties =>
  defined({ width: numberOf(col, "width"), hidden: isOn(col, "hidden") || undefined, style: numberOf(col, "style") });

/** Takes a column out of the run that it stands in. */
const UNPLACED = { min: undefined, max: undefined };

/** Attributes of each column, as the file has them, with the bounds of its run: what stays is written as it was. */
function attributesByColumn(cols: XmlElement | undefined): Map<number, AttributeValues> {
  const columns = new Map<number, AttributeValues>();
  for (const col of childrenOf(cols, "col")) {
    const [first, last] = boundsOf(col);
    for (let column = first; column <= last; column++) columns.set(column, col.attributes);
  }
  return columns;
}

const attributesOf = ({ width, hidden, style }: ColumnProperties, { styles }: WriteContext): AttributeValues => ({
  width,
  customWidth: width === undefined ? undefined : true,
  hidden,
  style: style === undefined ? undefined : styles.cellStyle(style),
});

/** `<col>` elements, one for each run of neighbours that say the same. */
function writeRuns(columns: ReadonlyMap<number, AttributeValues>): string {
  const runs: { first: number; last: number; key: string; attributes: AttributeValues }[] = [];
  for (const [column, attributes] of [...columns].sort(([a], [b]) => a - b)) {
    const key = JSON.stringify(attributes);
    const run = runs.at(-1);
    if (run && run.key === key && run.last === column - 1) run.last = column;
    else runs.push({ first: column, last: column, key, attributes });
  }
  return runs
    .map(({ first, last, attributes }) => elementXml("col", { ...attributes, min: first + 1, max: last + 1 }))
    .join("");
}

/** Width, visibility and style of columns. */
export const columns: SheetAspect = {
  read(root, sheet) {
    for (const col of childrenOf(childOf(root, "cols"), "col")) {
      const [first, last] = boundsOf(col);
      const properties = propertiesOf(col);
      for (let column = first; column <= last; column++) sheet.columns.set(column, properties);
    }
  },
  write(patch, sheet, before, context) {
    const touched = [...new Set([...sheet.columns.keys(), ...before.columns.keys()])];
    const changed = touched.filter((column) => sheet.columns.get(column) !== before.columns.get(column));
    if (changed.length === 0) return;
    const all = attributesByColumn(childOf(patch.root, "cols"));
    for (const column of changed) {
      const properties = sheet.columns.get(column);
      const attributes = { ...UNPLACED, ...all.get(column), ...attributesOf(properties ?? {}, context), ...UNPLACED };
      if (Object.values(attributes).every((value) => value === undefined)) all.delete(column);
      else all.set(column, attributes);
    }
    const runs = writeRuns(all);
    patch.putChild(patch.root, "cols", runs === "" ? "" : elementXml("cols", {}, runs), WORKSHEET_ORDER);
  },
};
