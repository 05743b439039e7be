import { afterAll, beforeAll, expect, test } from "vitest";
import { openPreview, type PreviewPage } from "../helpers/preview-page.ts";
import { describeWith } from "../helpers/tools.ts";

describeWith("Chromium", "the commands of the ribbon", (program) => {
  let preview: PreviewPage;

  beforeAll(async () => {
    preview = await openPreview(program);
    await inPane("Choose the table").waitFor();
  }, 300_000);

  afterAll(() => preview?.close());

  const inPane = (name: string) => preview.pane.getByRole("button", { name });
  const paneText = () => preview.pane.locator("body").innerText();
  const sheets = () => preview.page.getByRole("tablist").getByRole("tab").allInnerTexts();

  /** The preview has no ribbon: what its shell would tell the pane of a click there. */
  const choose = (command: string) =>
    preview.page.evaluate((name) => {
      const payload = ["1", name, JSON.stringify({ source: { id: name } })];
      const toPane = { type: "event", event: 39, target: "", payload };
      document.querySelector("iframe")?.contentWindow?.postMessage({ toPane }, location.origin);
    }, command);

  test("checking says that there is nothing to check before a ladder was inserted", async () => {
    await choose("checkRatings");
    await expect.poll(paneText).toContain("There is no ladder beside a roster yet: insert one first.");
  });

  test("inserting leads to the columns, and changes nothing by itself", async () => {
    await choose("insertLadder");
    await inPane("Choose the table").click();
    await expect.poll(paneText).toContain("Is this your roster?");
    expect(await sheets()).toEqual(["Spring review"]);
    await inPane("Insert ladder").click();
    await expect.poll(paneText).toContain("Ladder inserted.");
    expect(await sheets()).toEqual(["Spring review", "Rubric"]);
  });

  test("checking reads the sheet again, and shows what it found", async () => {
    await choose("checkRatings");
    await expect.poll(paneText).toContain("10 people checked.");
    expect(await preview.pane.getByRole("tab", { name: "Findings" }).getAttribute("aria-selected")).toBe("true");
    await expect.poll(paneText).toContain("No rating for System yet. Enter 1 to 5, or n/o if it was not observed.");
    await preview.picture("7-ribbon-checked");
  });

  test("inserting again opens the columns, from which checking goes back to the findings", async () => {
    await choose("insertLadder");
    await expect.poll(paneText).toContain("Is this your roster?");
    await choose("checkRatings");
    await expect.poll(paneText).toContain("10 people checked.");
  });

  test("undoing takes the ladder out, and says so", async () => {
    await choose("undoLastAction");
    await expect.poll(paneText).toContain("Undone: Set up Four tracks.");
    expect(await sheets()).toEqual(["Spring review"]);
  });

  test("inserting after that begins anew", async () => {
    await choose("insertLadder");
    await expect.poll(paneText).toContain("Bring a career ladder into this sheet");
  });

  test("leaves nothing in the console, and asks nobody but the preview", () => {
    expect(preview.problems).toEqual([]);
  });
});
