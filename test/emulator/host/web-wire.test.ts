import { beforeEach, expect, it } from "vitest";
import { Emulator } from "../../../src/emulator/host/emulator.ts";
import type { ToHost, ToPage } from "../../../src/emulator/host/messages.ts";
import { Shell } from "../../../src/emulator/host/shell.ts";
import { WebWire } from "../../../src/emulator/host/web-wire.ts";

const REQUEST = { _messageType: 0, _actionType: 0, _actionName: "executeMethod", _conversationId: "pane" };

let asked: ToHost[];
let posted: unknown[];
let wire: WebWire;
beforeEach(() => {
  [asked, posted] = [[], []];
  wire = new WebWire({
    boot: new Shell(new Emulator(), { platform: "web" }, () => undefined).boot(),
    origin: "https://excel.example",
    toShell: (message) => asked.push(message),
    post: (text) => posted.push(JSON.parse(text)),
  });
});

const receive = (request: object): void => wire.receive(JSON.stringify({ ...REQUEST, _correlationId: 7, ...request }));

it("answers what it does not know with an error, so that nobody waits for it", () => {
  receive({ _actionName: "ContextActivationManager_openWindowInHost" });
  expect(posted).toMatchObject([{ _messageType: 1, _correlationId: 7, _errorCode: -2, _data: null }]);
  expect(asked).toEqual([]);
});

it("passes over what is posted to somebody else, and what is no request", () => {
  receive({ _conversationId: "another" });
  receive({ _messageType: 1 });
  expect([asked, posted]).toEqual([[], []]);
});

it("answers each question once, under the number by which it was asked", () => {
  const call = { DdaMethod: { DispatchId: 93 }, ArrayData: ["", "POST", "ProcessQuery"] };
  receive({ _data: call });
  expect(asked).toEqual([{ op: "execute", id: 1, dispatch: 93, args: [["", "POST", "ProcessQuery"]] }]);
  const answer: ToPage = { type: "reply", id: 1, value: [5_004] };
  for (const again of [answer, answer]) wire.tell(again);
  expect(posted).toMatchObject([{ _correlationId: 7, _responseType: 0, _data: { Version: 1, Error: 5_004 } }]);
});
