/** Colours of the grid itself, and the colours of a workbook as a dark grid shows them. */

export interface GridColors {
  readonly paper: string;
  readonly ink: string;
  readonly line: string;
  readonly header: string;
  readonly headerInk: string;
  readonly headerLine: string;
  readonly headerSelected: string;
  readonly headerSelectedInk: string;
  readonly frozenLine: string;
  readonly selection: string;
  readonly selectionTint: string;
}

export const LIGHT: GridColors = {
  paper: "#FFFFFF",
  ink: "#000000",
  line: "#E1E1E1",
  header: "#F5F5F5",
  headerInk: "#424242",
  headerLine: "#D1D1D1",
  headerSelected: "#D3E9DB",
  headerSelectedInk: "#0B5A2F",
  frozenLine: "#9E9E9E",
  selection: "#107C41",
  selectionTint: "rgba(16, 124, 65, 0.10)",
};

export const DARK: GridColors = {
  paper: "#1F1F1F",
  ink: "#F0F0F0",
  line: "#383838",
  header: "#2B2B2B",
  headerInk: "#D6D6D6",
  headerLine: "#454545",
  headerSelected: "#1D4A31",
  headerSelectedInk: "#C9F0D8",
  frozenLine: "#757575",
  selection: "#3FB777",
  selectionTint: "rgba(63, 183, 119, 0.16)",
};

interface Channels {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

function channelsOf(color: string): Channels {
  const value = Number.parseInt(color.slice(1, 7), 16);
  return { red: value >> 16, green: (value >> 8) & 255, blue: value & 255 };
}

const hex = ({ red, green, blue }: Channels): string =>
  `#${[red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`.toUpperCase();

function mixed(color: string, other: Channels, share: number): string {
  const { red, green, blue } = channelsOf(color);
  const mix = (a: number, b: number): number => a + (b - a) * share;
  return hex({ red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue) });
}

/** A colour with white mixed in: 0 is the colour, 1 is white. */
export const tint = (color: string, share: number): string => mixed(color, { red: 255, green: 255, blue: 255 }, share);

/** Of the darkest and the lightest that a dark grid uses: white paper becomes the first, black ink the second. */
const DARKEST = 31;
const LIGHTEST = 240;

/** The same hue with light and dark turned round, so that what could be read on white can be read on dark. */
export function inverted(color: string): string {
  const { red, green, blue } = channelsOf(color);
  const least = Math.min(red, green, blue);
  const most = Math.max(red, green, blue);
  // Adding this to every channel keeps the hue and mirrors the lightness.
  const shift = 255 - most - least;
  const squeeze = (part: number): number => DARKEST + ((part + shift) * (LIGHTEST - DARKEST)) / 255;
  return hex({ red: squeeze(red), green: squeeze(green), blue: squeeze(blue) });
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(color: string): number {
  const { red, green, blue } = channelsOf(color);
  const linear = (part: number): number => (part <= 10 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** From 1 (the same) to 21 (black on white). */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}
