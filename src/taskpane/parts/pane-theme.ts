/** Colours: Fluent UI's themes over the brand's ramp, and the few tokens that Rungs adds. */

import { type BrandVariants, createDarkTheme, createLightTheme, type Theme } from "@fluentui/react-components";

const ramp: BrandVariants = {
  10: "#03050B",
  20: "#101A35",
  30: "#16295B",
  40: "#1E3576",
  50: "#263F8A",
  60: "#2F4FAE",
  70: "#3657B8",
  80: "#3D60C2",
  90: "#5271C9",
  100: "#6683D1",
  110: "#7A96DE",
  120: "#8FAAEB",
  130: "#ABC0F0",
  140: "#C2D1F5",
  150: "#DCE6FB",
  160: "#F1F4FC",
};

const light = {
  met: "#3D60C2",
  metText: "#2F4FAE",
  metFill: "#DCE6FB",
  chosenFill: "#EEF2FD",
  lane: "#CFDCF9",
  short: "#B34700",
  shortFill: "#FCE6D8",
  step: "#E9ECF2",
  band: "#F6F3EC",
  edge: "#D9CBB2",
  err: "#B10E1C",
  errFill: "#FDF1F1",
  warn: "#835B00",
  unk: "#616161",
  line: "#E6E8EC",
};
type PaneToken = keyof typeof light;

const dark: Readonly<Record<PaneToken, string>> = {
  met: "#8FAAEB",
  metText: "#ABC0F0",
  metFill: "#263869",
  chosenFill: "#1B2647",
  lane: "#283A6C",
  short: "#FFA363",
  shortFill: "#4B2B15",
  step: "#34373F",
  band: "#33302A",
  edge: "#6B604C",
  err: "#F1707B",
  errFill: "#3B2125",
  warn: "#F2C661",
  unk: "#ADADAD",
  line: "#3A3C42",
};

type PaneTheme = Theme & Readonly<Record<PaneToken, string>>;

/** The CSS value of a token. Fluent UI's own table of these would weigh 30 kB in the bundle. */
export const token = (name: keyof PaneTheme): string => `var(--${name})`;

const lightTheme: PaneTheme = { ...createLightTheme(ramp), ...light };
const darkTheme: PaneTheme = {
  ...createDarkTheme(ramp),
  // Fluent UI's choice for dark is too dim on its own background: these measure 4.5 to 1 at least.
  colorBrandForeground1: "#8FAAEB",
  colorBrandForeground2: "#ABC0F0",
  ...dark,
};

export const paneTheme = (isDark: boolean): PaneTheme => (isDark ? darkTheme : lightTheme);

/** Whether a background, "#RRGGBB", wants light text on it; null when it is no such token. */
export function isDarkBackground(background: string | undefined): boolean | null {
  const [, hex] = /^#?([0-9a-f]{6})$/i.exec(background ?? "") ?? [];
  if (hex === undefined) return null;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  // Perceived brightness, from 0 to 255 (ITU-R BT.601).
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
