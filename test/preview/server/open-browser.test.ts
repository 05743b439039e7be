import { describe, expect, test } from "vitest";
import { browserOpener } from "../../../src/preview/server/open-browser.ts";

describe("the program that opens a browser", () => {
  test.each([
    ["a Mac", "darwin", {}, "open"],
    ["Windows", "win32", {}, "explorer"],
    ["a Linux with X", "linux", { DISPLAY: ":0" }, "xdg-open"],
    ["a Linux with Wayland", "linux", { WAYLAND_DISPLAY: "wayland-0" }, "xdg-open"],
    ["a Linux with an empty display", "linux", { DISPLAY: "", WAYLAND_DISPLAY: "wayland-0" }, "xdg-open"],
    ["a Linux without a display", "linux", { DISPLAY: "" }, undefined],
    ["a build machine", "darwin", { CI: "true" }, undefined],
    ["a platform that is not known", "aix", {}, undefined],
  ] as const)("on %s", (_, platform, environment, program) => {
    expect(browserOpener(platform, environment)).toBe(program);
  });
});
