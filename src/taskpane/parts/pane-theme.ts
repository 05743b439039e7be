/**
 * Colours and type. Up to the fonts the tokens are Fluent UI's, by its names and with its values over the brand's ramp:
 * those that the pane and the controls in it use, for the whole theme would be a twentieth of what the pane may weigh.
 * The others are Rungs' own.
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
  colorNeutralBackground6: "#E6E6E6",
  colorNeutralBackgroundDisabled: "#F0F0F0",
  colorNeutralStroke1: "#D1D1D1",
  colorNeutralStroke1Hover: "#C7C7C7",
  colorNeutralStrokeAccessible: "#616161",
  colorNeutralStrokeAccessibleHover: "#575757",
  colorNeutralStrokeAccessiblePressed: "#4D4D4D",
  colorNeutralStrokeDisabled: "#E0E0E0",
  colorStrokeFocus2: "#000000",
  colorSubtleBackgroundHover: "#F5F5F5",
  colorSubtleBackgroundPressed: "#E0E0E0",
  colorTransparentBackground: "transparent",
  colorBrandForeground1: "#3D60C2",
  colorBrandBackground: "#3D60C2",
  colorBrandBackgroundHover: "#3657B8",
  colorBrandBackgroundPressed: "#1E3576",
  colorCompoundBrandForeground1: "#3D60C2",
  colorCompoundBrandForeground1Hover: "#3657B8",
  colorCompoundBrandForeground1Pressed: "#1E3576",
  colorCompoundBrandStroke: "#3D60C2",
  colorCompoundBrandStrokeHover: "#3657B8",
  colorCompoundBrandStrokePressed: "#1E3576",
  colorCompoundBrandBackground: "#3D60C2",
  shadow16: "0 0 2px rgba(0,0,0,0.12), 0 8px 16px rgba(0,0,0,0.14)",
  strokeWidthThin: "1px",
  strokeWidthThick: "2px",
  borderRadiusMedium: "4px",
  borderRadiusCircular: "10000px",
  spacingHorizontalXS: "4px",
  spacingHorizontalS: "8px",
  spacingHorizontalM: "12px",
  spacingVerticalXS: "4px",
  spacingVerticalSNudge: "6px",
  spacingVerticalS: "8px",
  fontSizeBase200: "12px",
  fontSizeBase300: "14px",
  lineHeightBase200: "16px",
  lineHeightBase300: "20px",
  fontFamilyBase: "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, sans-serif",
  fontWeightRegular: 400,
  fontWeightSemibold: 600,
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
type PaneTheme = Readonly<typeof light>;

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
  colorNeutralBackground6: "#333333",
  colorNeutralBackgroundDisabled: "#141414",
  colorNeutralStroke1: "#666666",
  colorNeutralStroke1Hover: "#757575",
  colorNeutralStrokeAccessible: "#ADADAD",
  colorNeutralStrokeAccessibleHover: "#BDBDBD",
  colorNeutralStrokeAccessiblePressed: "#B3B3B3",
  colorNeutralStrokeDisabled: "#424242",
  colorStrokeFocus2: "#FFFFFF",
  colorSubtleBackgroundHover: "#383838",
  colorSubtleBackgroundPressed: "#2E2E2E",
  // Fluent UI's choice for dark is too dim on its own background: this measures 4.5 to 1 at least.
  colorBrandForeground1: "#8FAAEB",
  colorBrandBackground: "#3657B8",
  colorBrandBackgroundHover: "#3D60C2",
  colorCompoundBrandForeground1: "#8FAAEB",
  colorCompoundBrandForeground1Hover: "#ABC0F0",
  colorCompoundBrandForeground1Pressed: "#6C8CE0",
  colorCompoundBrandStroke: "#8FAAEB",
  colorCompoundBrandStrokeHover: "#ABC0F0",
  colorCompoundBrandStrokePressed: "#6C8CE0",
  colorCompoundBrandBackground: "#8FAAEB",
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
const FORCED: Readonly<Partial<Record<PaneToken, string>>> = {
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

/** As CSS variables, by the names that `token` gives. */
export const FORCED_VARIABLES: Readonly<Record<`--${string}`, string>> = Object.fromEntries(
  Object.entries(FORCED).map(([name, value]) => [`--${name}`, value]),
);

/** Whether a background, "#RRGGBB", wants light text on it; null when it is no such token. */
export function isDarkBackground(background: string | undefined): boolean | null {
  const [, hex] = /^#?([0-9a-f]{6})$/i.exec(background ?? "") ?? [];
  if (hex === undefined) return null;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  // Perceived brightness, from 0 to 255 (ITU-R BT.601).
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
