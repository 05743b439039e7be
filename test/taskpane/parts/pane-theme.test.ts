import { describe, expect, test } from "vitest";
import { isDarkBackground, paneTheme } from "../../../src/taskpane/parts/pane-theme.ts";

test.each([
  { background: "#FFFFFF", isDark: false },
  { background: "#F3F2F1", isDark: false },
  { background: "#262626", isDark: true },
  { background: "0a0a0a", isDark: true },
  { background: "white", isDark: null },
  { background: undefined, isDark: null },
])("Office's background $background is dark: $isDark", ({ background, isDark }) => {
  expect(isDarkBackground(background)).toBe(isDark);
});

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([
  { name: "light", isDark: false },
  { name: "dark", isDark: true },
])("the $name theme", ({ isDark }) => {
  const theme = paneTheme(isDark);
  test.each([
    ["colorNeutralForeground1", "colorNeutralBackground1"],
    ["colorNeutralForeground2", "colorNeutralBackground2"],
    ["colorNeutralForeground2", "metFill"],
    ["colorNeutralForeground1", "errFill"],
    ["colorBrandForeground1", "colorNeutralBackground2"],
    ["colorNeutralForegroundOnBrand", "colorBrandBackground"],
  ] as const)("%s can be read on %s", (text, background) => {
    expect(contrast(theme[text], theme[background])).toBeGreaterThanOrEqual(4.5);
  });
});
