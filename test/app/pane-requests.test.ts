import { describe, expect, test } from "vitest";
import { type PaneRequest, paneRequests, type RequestTaker } from "../../src/app/pane-requests.ts";

/** Takes what it is told to take, and remembers what it was offered. */
function aTaker(...takes: readonly PaneRequest[]) {
  const offered: PaneRequest[] = [];
  const take: RequestTaker = (request) => {
    offered.push(request);
    return takes.includes(request);
  };
  return { offered, take };
}

describe("what people ask of the pane", () => {
  test("is offered to the screen that is shown", () => {
    const requests = paneRequests();
    const { offered, take } = aTaker("check", "undo");
    requests.offerTo(take);
    requests.ask("check");
    requests.ask("undo");
    expect(offered).toEqual(["check", "undo"]);
  });

  test("waits for a screen, and is taken once", () => {
    const requests = paneRequests();
    requests.ask("insert");
    const [first, second] = [aTaker("insert"), aTaker("insert")];
    requests.offerTo(first.take);
    requests.offerTo(second.take);
    expect([first.offered, second.offered]).toEqual([["insert"], []]);
  });

  test("that a screen leaves waits for the next one", () => {
    const requests = paneRequests();
    const [first, second] = [aTaker(), aTaker("check")];
    const leave = requests.offerTo(first.take);
    requests.ask("check");
    leave();
    requests.offerTo(second.take);
    expect([first.offered, second.offered]).toEqual([["check"], ["check"]]);
  });

  test("is not offered to a screen that has gone", () => {
    const requests = paneRequests();
    const { offered, take } = aTaker("check");
    requests.offerTo(take)();
    requests.ask("check");
    expect(offered).toEqual([]);
  });

  test("is forgotten when something else is asked before anybody took it", () => {
    const requests = paneRequests();
    requests.ask("insert");
    requests.ask("undo");
    const { offered, take } = aTaker("insert", "undo");
    requests.offerTo(take);
    expect(offered).toEqual(["undo"]);
  });

  test("while another request is left gives way to it", () => {
    const requests = paneRequests();
    const offered: PaneRequest[] = [];
    requests.offerTo((request) => {
      offered.push(request);
      if (request === "check") requests.ask("insert");
      return request === "insert";
    });
    requests.ask("check");
    expect(offered).toEqual(["check", "insert"]);
  });
});
