import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { PaneRequest } from "../../src/app/pane-requests.ts";
import { registerCommands } from "../../src/commands/ribbon-commands.ts";
import type { Platform } from "../../src/emulator/host/messages.ts";
import { type OfficeHost, startOffice } from "../../src/emulator/host/node.ts";

const SUCCESS = 0;

/** A status that is not success, as Office.js reports it of a function that nobody has registered. */
const NO_SUCH_FUNCTION = 11_101;

/** What Excel was told of the commands that have ended. */
const statuses = ({ shell }: OfficeHost) => shell.completed.map((told) => (Array.isArray(told) ? told[1] : undefined));

const settled = (host: OfficeHost, commands: number) =>
  vi.waitFor(() => expect(host.shell.completed).toHaveLength(commands), { interval: 2 });

describe.each<{ platform: Platform }>([{ platform: "win32" }, { platform: "mac" }, { platform: "web" }])(
  "a command of the ribbon, on $platform",
  ({ platform }) => {
    let host: OfficeHost;
    let asked: PaneRequest[];

    beforeEach(async () => {
      host = await startOffice({ platform });
      asked = [];
      registerCommands(host.Office, { ask: (request) => void asked.push(request) });
    });

    test.each<{ name: string; request: PaneRequest }>([
      { name: "insertLadder", request: "insert" },
      { name: "checkRatings", request: "check" },
      { name: "undoLastAction", request: "undo" },
    ])("$name shows the pane, asks it to $request, and ends", async ({ name, request }) => {
      const shown = vi.spyOn(host.Office.addin, "showAsTaskpane");
      expect(host.shell.invokeCommand(name)).toBe(true);
      await settled(host, 1);
      expect(asked).toEqual([request]);
      expect(statuses(host)).toEqual([SUCCESS]);
      await expect(shown.mock.results[0]?.value).resolves.toBeUndefined();
      expect(host.emulator.stats.log.filter(({ error }) => error !== undefined)).toEqual([]);
    });

    test("asks and ends as well where the pane cannot be shown", async () => {
      vi.spyOn(host.Office.addin, "showAsTaskpane").mockRejectedValue(new Error("no pane"));
      host.shell.invokeCommand("checkRatings");
      await settled(host, 1);
      expect(asked).toEqual(["check"]);
      expect(statuses(host)).toEqual([SUCCESS]);
    });

    test("ends as well where showing the pane never ends", async () => {
      vi.spyOn(host.Office.addin, "showAsTaskpane").mockReturnValue(new Promise(() => undefined));
      host.shell.invokeCommand("undoLastAction");
      await settled(host, 1);
      expect(statuses(host)).toEqual([SUCCESS]);
    });
  },
);

test("the manifest names the commands that are registered, in their order, and no others", async () => {
  const manifest = readFileSync("manifest.xml", "utf8");
  const named = [...manifest.matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)].map(([, name]) => name ?? "");
  const host = await startOffice();
  const associate = vi.spyOn(host.Office.actions, "associate");
  registerCommands(host.Office, { ask: () => undefined });
  expect(associate.mock.calls.map(([name]) => name)).toEqual(named);
  for (const name of [...named, "somethingElse"]) host.shell.invokeCommand(name);
  await settled(host, named.length + 1);
  expect(statuses(host).filter((status) => status === SUCCESS)).toHaveLength(named.length);
  expect(statuses(host)).toContain(NO_SUCH_FUNCTION);
});
