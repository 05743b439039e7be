import { accessSync, constants } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import { describe, test } from "vitest";

/** Programs that some tests need and that npm does not install, with the places where they may be. */
const tools = {
  LibreOffice: ["soffice", "libreoffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"],
  Chromium: ["chromium", "chromium-browser", "google-chrome"],
} as const;

type ToolName = keyof typeof tools;

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const searchPath = (command: string): readonly string[] =>
  isAbsolute(command)
    ? [command]
    : (process.env["PATH"] ?? "")
        .split(delimiter)
        .filter((folder) => folder !== "")
        .map((folder) => join(folder, command));

/** The full path of the program, or undefined where it is not installed. */
export const findTool = (tool: ToolName): string | undefined => tools[tool].flatMap(searchPath).find(isExecutable);

/**
 * A `describe` for tests that need a program.
 * Where the program is missing they are skipped, and the closing report names them; in CI, where everything is
 * installed, its absence is a failure, so that these tests cannot fall silent.
 */
export const describeWith = (tool: ToolName, title: string, body: (program: string) => void): void => {
  const program = findTool(tool);
  if (program !== undefined) {
    describe(title, () => body(program));
  } else if (process.env["CI"] === "true") {
    test(`${title}: ${tool} is installed`, () => {
      throw new Error(`${tool} (${tools[tool][0]}) was not found, and in CI no test may be left out.`);
    });
  } else {
    describe.skip(`${title} [${tool} (${tools[tool][0]}) was not found]`, () => body(tool));
  }
};
