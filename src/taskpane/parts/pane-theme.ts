/**
 * Colours and type. The first tokens are Fluent UI's, by its names and with its values over the brand's ramp; the others
 * are Rungs' own. Only what is used is here: Fluent UI's whole theme would be a tenth of what the pane may weigh.
 */

const light = {
  colorNeutralForeground1: "#242424",
  colorNeutralForeground2: "#424242",
  colorNeutralForeground3: "#616161",
  colorNeutralForegroundOnBrand: "#FFFFFF",
  colorNeutralForegroundDisabled: "#BDBDBD",
  colorNeutralBackground1: "#FFFFFF",
  colorNeutralBackground1Hover: "#F5F5F5",
  colorNeutralBackground1Pressed: "#E0E0E0",
  colorNeutralBackground2: "#FAFAFA",
  colorNeutralBackgroundDisabled: "#F0F0F0",
  colorNeutralStroke1: "#D1D1D1",
  colorNeutralStroke1Hover: "#C7C7C7",
  colorNeutralStrokeAccessible: "#616161",
  colorStrokeFocus2: "#000000",
  colorSubtleBackgroundHover: "#F5F5F5",
  colorBrandForeground1: "#3D60C2",
  colorBrandBackground: "#3D60C2",
  colorBrandBackgroundHover: "#3657B8",
  colorBrandBackgroundPressed: "#1E3576",
  shadow16: "0 0 2px rgba(0,0,0,0.12), 0 8px 16px rgba(0,0,0,0.14)",
  fontFamilyBase: "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, sans-serif",
  fontWeightRegular: "400",
  fontWeightSemibold: "600",
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
type PaneTheme = Readonly<Record<PaneToken, string>>;

const dark: PaneTheme = {
  ...light,
  colorNeutralForeground1: "#FFFFFF",
  colorNeutralForeground2: "#D6D6D6",
  colorNeutralForeground3: "#ADADAD",
  colorNeutralForegroundDisabled: "#5C5C5C",
  colorNeutralBackground1: "#292929",
  colorNeutralBackground1Hover: "#3D3D3D",
  colorNeutralBackground1Pressed: "#1F1F1F",
  colorNeutralBackground2: "#1F1F1F",
  colorNeutralBackgroundDisabled: "#141414",
  colorNeutralStroke1: "#666666",
  colorNeutralStroke1Hover: "#757575",
  colorNeutralStrokeAccessible: "#ADADAD",
  colorStrokeFocus2: "#FFFFFF",
  colorSubtleBackgroundHover: "#383838",
  // Fluent UI's choice for dark is too dim on its own background: this measures 4.5 to 1 at least.
  colorBrandForeground1: "#8FAAEB",
  colorBrandBackground: "#3657B8",
  colorBrandBackgroundHover: "#3D60C2",
  shadow16: "0 0 2px rgba(0,0,0,0.24), 0 8px 16px rgba(0,0,0,0.28)",
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

/** The CSS value of a token. */
export const token = (name: PaneToken): string => `var(--${name})`;

export const paneTheme = (isDark: boolean): PaneTheme => (isDark ? dark : light);

/**
 * Where the system chooses the colours, drawings have to follow it too: lines and contours are text, fills are canvas,
 * and what is chosen is highlighted.
 */
const FORCED: Readonly<Partial<PaneTheme>> = {
  colorNeutralForeground1: "CanvasText",
  colorNeutralBackground1: "Canvas",
  colorStrokeFocus2: "Highlight",
  met: "Highlight",
  metText: "CanvasText",
  metFill: "Canvas",
  chosenFill: "Canvas",
  lane: "Canvas",
  short: "CanvasText",
  shortFill: "Canvas",
  step: "Canvas",
  band: "Canvas",
  edge: "CanvasText",
  err: "CanvasText",
  errFill: "Canvas",
  warn: "CanvasText",
  unk: "CanvasText",
  line: "CanvasText",
};

/** A theme as CSS variables, by the names that `token` gives. */
export const variablesOf = (theme: Readonly<Partial<PaneTheme>>): Readonly<Record<`--${string}`, string>> =>
  Object.fromEntries(Object.entries(theme).map(([name, value]) => [`--${name}`, value]));

export const FORCED_VARIABLES = variablesOf(FORCED);

/** Whether a background, "#RRGGBB", wants light text on it; null when it is no such token. */
export function isDarkBackground(background: string | undefined): boolean | null {
  const [, hex] = /^#?([0-9a-f]{6})$/i.exec(background ?? "") ?? [];
  if (hex === undefined) return null;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  // Perceived brightness, from 0 to 255 (ITU-R BT.601).
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
