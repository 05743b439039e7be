/** How a cell looks in the end: its own style, what its table adds under it, and what conditional formats put over it. */

import type { ConditionalStyle } from "../../emulator/model/features.ts";
import type { Borders, Edge, Style } from "../../emulator/model/style.ts";

const hasFill = ({ fill }: Style): boolean => fill.pattern !== "none";

/** What the cell says itself wins over its table. */
function overTable(own: Style, table: ConditionalStyle): Style {
  const { font, fill, borders } = table;
  const edge = (side: keyof Borders): Edge => {
    const given = own.borders[side];
    return given.style === "none" ? (borders?.[side] ?? given) : given;
  };
  return {
    ...own,
    font: { ...own.font, bold: own.font.bold || font?.bold === true, color: own.font.color ?? font?.color ?? null },
    fill: fill && !hasFill(own) ? { ...own.fill, ...fill } : own.fill,
    borders: { top: edge("top"), bottom: edge("bottom"), left: edge("left"), right: edge("right") },
  };
}

/** A fill that a rule brings is solid unless it says otherwise. */
function underRule(style: Style, rule: ConditionalStyle): Style {
  return {
    ...style,
    font: { ...style.font, ...rule.font },
    fill: rule.fill ? { ...style.fill, pattern: "solid", ...rule.fill } : style.fill,
    borders: { ...style.borders, ...rule.borders },
  };
}

/** `rules`: the conditional formats that hold, the most important first. */
export function effectiveStyle(
  own: Style,
  table: ConditionalStyle | undefined,
  rules: readonly ConditionalStyle[],
): Style {
  const base = table ? overTable(own, table) : own;
  return rules.reduceRight(underRule, base);
}
