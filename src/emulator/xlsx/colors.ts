import type { Color } from "../model/style.ts";
import { childOf, childrenOf, numberOf, parseXml, type XmlElement } from "./xml.ts";

/** What colours of a file refer to. */
export interface Palette {
  /** "#RRGGBB" in the order of the `theme` attribute. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** Order of the `theme` attribute; light and dark are swapped against the order in the theme part. */
const THEME_SLOTS = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

const BASIC = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];

/** The indexed colours of ECMA-376, 18.8.27. */
const INDEXED = [
  ...BASIC,
  ...BASIC,
  "800000",
  "008000",
  "000080",
  "808000",
  "800080",
  "008080",
  "C0C0C0",
  "808080",
  "9999FF",
  "993366",
  "FFFFCC",
  "CCFFFF",
  "660066",
  "FF8080",
  "0066CC",
  "CCCCFF",
  "000080",
  "FF00FF",
  "FFFF00",
  "00FFFF",
  "800080",
  "800000",
  "008080",
  "0000FF",
  "00CCFF",
  "CCFFFF",
  "CCFFCC",
  "FFFF99",
  "99CCFF",
  "FF99CC",
  "CC99FF",
  "FFCC99",
  "3366FF",
  "33CCCC",
  "99CC00",
  "FFCC00",
  "FF9900",
  "FF6600",
  "666699",
  "969696",
  "003366",
  "339966",
  "003300",
  "333300",
  "993300",
  "993366",
  "333399",
  "333333",
].map((rgb) => `#${rgb}`);

const fromArgb = (argb: string): string => `#${argb.slice(-6).toUpperCase()}`;

/** The colours of a theme part, and of the style sheet's own palette if it has one. */
export function readPalette(theme: string | undefined, styleSheet: XmlElement): Palette {
  const scheme = theme === undefined ? undefined : childOf(childOf(parseXml(theme), "themeElements"), "clrScheme");
  const slots = THEME_SLOTS.map((slot) => {
    const color = childOf(scheme, slot)?.children[0]?.attributes;
    return fromArgb(color?.["lastClr"] ?? color?.["val"] ?? "000000");
  });
  const own = childrenOf(childOf(childOf(styleSheet, "colors"), "indexedColors"), "rgbColor");
  return {
    theme: slots,
    indexed: own.length > 0 ? own.map(({ attributes }) => fromArgb(attributes["rgb"] ?? "")) : INDEXED,
  };
}

/** Lightness moves towards white (positive) or black (negative), as ECMA-376, 18.8.19 says; hue and saturation stay. */
export function tinted(color: string, tint: number): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const high = Math.max(...channels);
  const low = Math.min(...channels);
  const lightness = (high + low) / 2;
  const room = 1 - Math.abs(2 * lightness - 1);
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  // With the saturation kept, each channel's distance from the lightness scales with the room that the lightness leaves.
  const scale = room === 0 ? 0 : (1 - Math.abs(2 * wanted - 1)) / room;
  const hex = channels.map((channel) => Math.round(255 * (wanted + (channel - lightness) * scale)));
  return `#${hex.map((value) => Math.min(255, Math.max(0, value)).toString(16).padStart(2, "0").toUpperCase()).join("")}`;
}

/** "#RRGGBB" of a colour element; null when it is absent or automatic. */
export function readColor(element: XmlElement | undefined, palette: Palette): Color {
  if (!element) return null;
  const rgb = element.attributes["rgb"];
  const theme = numberOf(element, "theme");
  const indexed = numberOf(element, "indexed");
  const base =
    rgb !== undefined ? fromArgb(rgb) : theme !== undefined ? palette.theme[theme] : palette.indexed[indexed ?? -1];
  if (base === undefined) return null;
  const tint = numberOf(element, "tint") ?? 0;
  return tint === 0 ? base : tinted(base, tint);
}
