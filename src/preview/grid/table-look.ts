/** The looks of tables: header, bands and lines of Excel's built-in styles, with Office's default accents. */

import type { Box } from "../../emulator/model/address.ts";
import type { ConditionalStyle, Table } from "../../emulator/model/features.ts";
import type { Edge } from "../../emulator/model/style.ts";
import { tint } from "./colors.ts";

/** Black, then the six accents; seven styles in a row use them in this order. */
const ACCENTS = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const WHITE = "#FFFFFF";
const GREY_BAND = "#D9D9D9";

interface Look {
  readonly header: ConditionalStyle;
  readonly band: ConditionalStyle;
  readonly plain: ConditionalStyle;
  readonly totals: ConditionalStyle;
}

const solid = (color: string): ConditionalStyle => ({ fill: { pattern: "solid", color } });
const thin = (color: string): Edge => ({ style: "thin", color });
const ruled = (color: string): ConditionalStyle => ({ borders: { bottom: thin(color) } });
const filledHeader = (color: string): ConditionalStyle => ({ ...solid(color), font: { bold: true, color: WHITE } });
const totals = (color: string): ConditionalStyle => ({
  font: { bold: true },
  borders: { top: { style: "double", color } },
});

/** One group of seven styles each: "Medium1" to "Medium7" look alike but for the accent. */
const FAMILIES: Readonly<Record<string, (accent: string) => Look>> = {
  Light1: (accent) => ({
    header: { font: { bold: true }, borders: { top: thin(accent), bottom: thin(accent) } },
    band: solid(tint(accent, 0.8)),
    plain: {},
    totals: totals(accent),
  }),
  Light2: (accent) => ({
    header: filledHeader(accent),
    band: ruled(accent),
    plain: ruled(accent),
    totals: totals(accent),
  }),
  Light3: (accent) => ({
    header: { font: { bold: true }, borders: { bottom: { style: "medium", color: accent } } },
    band: { ...solid(tint(accent, 0.8)), ...ruled(accent) },
    plain: ruled(accent),
    totals: totals(accent),
  }),
  Medium1: (accent) => ({
    header: filledHeader(accent),
    band: { ...solid(tint(accent, 0.8)), ...ruled(tint(accent, 0.4)) },
    plain: ruled(tint(accent, 0.4)),
    totals: totals(accent),
  }),
  Medium2: (accent) => ({
    header: filledHeader(accent),
    band: { ...solid(tint(accent, 0.6)), ...ruled(WHITE) },
    plain: { ...solid(tint(accent, 0.8)), ...ruled(WHITE) },
    totals: filledHeader(accent),
  }),
  Medium3: (accent) => ({
    header: filledHeader(accent),
    band: solid(GREY_BAND),
    plain: {},
    totals: totals("#000000"),
  }),
  Medium4: (accent) => ({
    header: { ...solid(tint(accent, 0.8)), font: { bold: true } },
    band: { ...solid(tint(accent, 0.6)), ...ruled(accent) },
    plain: { ...solid(tint(accent, 0.8)), ...ruled(accent) },
    totals: totals(accent),
  }),
};

const NAME = /^TableStyle(Light|Medium|Dark)(\d+)$/;

/** Dark styles are shown as the fullest medium ones; null for a name that is not Excel's own. */
function lookOf(name: string): Look | null {
  const [, kind = "", digits = ""] = NAME.exec(name) ?? [];
  if (kind === "") return null;
  const number = Number(digits) - 1;
  const accent = ACCENTS[number % ACCENTS.length] ?? "#000000";
  const family = kind === "Dark" ? "Medium2" : `${kind}${Math.floor(number / ACCENTS.length) + 1}`;
  return FAMILIES[family]?.(accent) ?? null;
}

export interface TableLook {
  readonly box: Box;
  readonly table: Table;
  /** What the table gives to a cell in its box. The same part of a table is always the same object. */
  at(row: number): ConditionalStyle;
}

const NOTHING: ConditionalStyle = {};

export function tableLook(table: Table): TableLook {
  const { box, showHeaders, showTotals, showBandedRows } = table;
  const look = lookOf(table.style);
  const first = box.row + (showHeaders ? 1 : 0);
  const last = box.row + box.height - 1;
  const at = (row: number): ConditionalStyle => {
    if (!look) return NOTHING;
    if (row < first) return look.header;
    if (showTotals && row === last) return look.totals;
    return showBandedRows && (row - first) % 2 === 0 ? look.band : look.plain;
  };
  return { box, table, at };
}
