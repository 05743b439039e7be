/** The colours that Excel tells an add-in, by the names of `Office.context.officeTheme`. */
const OFFICE_THEMES = {
  light: {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#000000",
    controlBackgroundColor: "#F3F2F1",
    controlForegroundColor: "#262626",
  },
  dark: {
    bodyBackgroundColor: "#262626",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#333333",
    controlForegroundColor: "#F0F0F0",
  },
} as const;

export type ThemeName = keyof typeof OFFICE_THEMES;

export const officeTheme = (name: ThemeName): Readonly<Record<string, string>> => OFFICE_THEMES[name];

/** What the person's system asks for. */
export const systemTheme = (): ThemeName => (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
