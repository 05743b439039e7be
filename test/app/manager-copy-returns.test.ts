import { describe, expect, it } from "vitest";
import { changeRatings } from "../../src/app/change-ratings.ts";
import { copyAsSeen, describeCopyRefusal, readForCopy } from "../../src/app/manager-copy.ts";
import { readOffer } from "../../src/app/take-ratings.ts";
import { undoAction } from "../../src/app/undo-action.ts";
import type { Workbook } from "../../src/emulator/model/workbook.ts";
import { openXlsx } from "../../src/emulator/xlsx/open-xlsx.ts";
import { saveXlsx } from "../../src/emulator/xlsx/save-xlsx.ts";
import { openWorkbookFile } from "../../src/files/workbook-file.ts";
import { sheetOf, type } from "../helpers/calibration.ts";
import {
  copyFor,
  PEOPLE,
  RATINGS,
  readCopies,
  SHEET,
  sourceOf,
  SOURCES,
  teamIn,
  teamOf,
  workbookWith,
} from "../helpers/manager-copies.ts";
import { reopened, rosterWorkbook } from "../helpers/roster-files.ts";
import { startSetUp } from "../helpers/setting-up.ts";
import { differences, modelOf } from "../helpers/workbook-model.ts";

describe.each(SOURCES)("a copy of %s for one manager", (_, make) => {
  it("comes back rated, and the workbook then holds just those ratings", async () => {
    const source = await make();
    const copy = await copyFor(await readCopies(source), "Ana Lopes");
    const before = modelOf(source.start.workbook);
    const { port, live, workbook } = source.start;
    const opened = openXlsx(copy.bytes);
    type(opened.workbook, "G2", [[4, 4, 4, 4, 4]], "Calibration");
    type(opened.workbook, "H3", [[2]], "Calibration");
    const back = saveXlsx(opened);
    const here = await teamOf(source);
    const offer = await readOffer(await openWorkbookFile(back), here);
    if (!offer.ok) throw new Error(offer.error.code);
    expect([offer.value.fills.length, offer.value.conflicts.length, offer.value.unknown]).toEqual([1, 1, []]);
    const chosen = [...offer.value.fills, ...offer.value.conflicts].flatMap(({ ratings }) => ratings);
    const { left } = await changeRatings({ workbook: port, live }, here, chosen);
    expect(left).toEqual([]);
    const changed = differences(before, modelOf(workbook));
    expect(changed).toHaveLength(6);
    expect((await teamOf(source)).people.map(({ ratings }) => ratings.map(({ value }) => value))).toEqual([
      [4, 4, 4, 4, 4],
      ["Masters", 2, "n/o", 3, "=x"],
      ...RATINGS.slice(2),
    ]);
  });
});

describe("a copy for one manager", () => {
  it("is looked at anew where the workbook has changed since it was shown", async () => {
    const source = await sourceOf();
    const { start } = source;
    const { port, workbook } = start;
    const reading = await readCopies(source);
    const [ana] = reading.managers;
    if (!ana) throw new Error("Nobody manages.");
    const { contents } = await copyFor(reading, "Ana Lopes");
    type(workbook, "H2", [[1]], SHEET);
    const rated = await copyAsSeen(port, reading, ana, contents);
    expect(rated).toMatchObject({ ok: true, value: { kind: "same" } });
    type(workbook, "C4", [["ANA LOPES"]], SHEET);
    const joined = await copyAsSeen(port, reading, ana, contents);
    expect(joined).toMatchObject({ ok: true, value: { kind: "changed", group: { rows: [1, 2, 3, 5] } } });
    // Most rows now have another spelling of the same manager.
    type(workbook, "C3", [["ANA LOPES"]], SHEET);
    type(workbook, "C6", [["ANA LOPES"]], SHEET);
    const respelt = await copyAsSeen(port, reading, ana, contents);
    expect(respelt).toMatchObject({ ok: true, value: { kind: "changed", group: { manager: "ANA LOPES" } } });
  });

  it("says beforehand whose ratings could not be taken back, for nobody is found by the ID", async () => {
    const source = await sourceOf();
    const { workbook } = source.start;
    expect((await copyFor(await readCopies(source), "Ana Lopes")).contents.unreturnable).toEqual([]);
    // Nora's ID also stands in the row of somebody whom the copy leaves out.
    type(workbook, "A4", [["' 00417"]], SHEET);
    type(workbook, "A6", [[""]], SHEET);
    const reading = await readCopies(source);
    expect((await copyFor(reading, "Ana Lopes")).contents.unreturnable).toEqual([
      { name: "Nora Lind", employeeId: "00417" },
      { name: "Jo Brandt", employeeId: "" },
    ]);
    const { bytes } = await copyFor(reading, "Ana Lopes");
    const offer = await readOffer(await openWorkbookFile(bytes), await teamOf(source));
    expect(offer).toMatchObject({
      ok: true,
      value: {
        ambiguous: [{ employeeId: "00417", name: "Nora Lind", where: "here" }],
        withoutId: [{ employeeId: "", name: "Jo Brandt" }],
      },
    });
  });

  it("comes back with agreed levels and reasons, which are named where they are others, and not offered", async () => {
    const source = await sourceOf();
    const { bytes } = await copyFor(await readCopies(source), "Ana Lopes");
    const here = await teamOf(source);
    const offerAfter = async (change: (copy: Workbook) => void) => {
      const opened = openXlsx(bytes);
      change(opened.workbook);
      return readOffer(await openWorkbookFile(saveXlsx(opened)), here);
    };
    const untouched = await offerAfter(() => undefined);
    expect(untouched).toMatchObject({ ok: true, value: { agreedDiffers: [] } });
    const changed = await offerAfter((copy) => {
      type(copy, "P2", [["Talks better"]], "Calibration");
      type(copy, "O3", [["D5"]], "Calibration");
    });
    expect(changed).toMatchObject({ ok: true, value: { agreedDiffers: ["Nora Lind", "=Tom & Co"], fills: [] } });
    // Nobody has said anything else where the cells were emptied.
    const emptied = await offerAfter((copy) => type(copy, "O2", [["", ""]], "Calibration"));
    expect(emptied).toMatchObject({ ok: true, value: { agreedDiffers: [] } });
  });

  it("is nobody else’s where the manager has gone since", async () => {
    const source = await sourceOf();
    const { port, workbook } = source.start;
    const reading = await readCopies(source);
    const milan = reading.managers.find(({ manager }) => manager === "Milan Kos");
    if (!milan) throw new Error("Milan manages nobody.");
    const { contents } = await copyFor(reading, "Milan Kos");
    type(workbook, "C4", [["Ana Lopes"]], SHEET);
    const gone = await copyAsSeen(port, reading, milan, contents);
    expect(gone).toMatchObject({ ok: true, value: { kind: "changed", group: null } });
  });

  it("is without levels where the workbook shows none", async () => {
    const start = await startSetUp(workbookWith({ table: "People" }));
    await start.setUp({ showsResults: false });
    const { contents, bytes } = await copyFor(await readCopies({ start, sheet: SHEET }), "Milan Kos");
    expect(contents.sheets[0]?.columns.map(({ heading }) => heading)).toContain("Influence");
    expect(contents.sheets[0]?.columns.map(({ heading }) => heading)).not.toContain("Outcome");
    expect((await teamIn(bytes)).hasResults).toBe(false);
  });

  it("leaves nothing to undo in the workbook that it was made of", async () => {
    const source = await sourceOf();
    const { start } = source;
    await copyFor(await readCopies(source), "Milan Kos");
    const first = await undoAction(start.port, start.ladder);
    expect(first).toMatchObject({ kind: "done" });
    expect(await undoAction(start.port, start.ladder)).toMatchObject({ kind: "refused" });
  });

  it("is as if its people had been set up on a sheet of their own, cell by cell", async () => {
    const [headings = [], ...rows] = PEOPLE.map((row) => row.filter((_cell, at) => at !== 3));
    const people = rows.filter(([, , manager]) => typeof manager === "string" && /^ana/i.test(manager));
    const all = await startSetUp(rosterWorkbook([headings, ...rows], { table: "People" }));
    await all.setUp();
    const alone = await startSetUp(rosterWorkbook([headings, ...people], { sheet: "Roster" }));
    await alone.setUp({ place: "new-sheet" });
    const { bytes } = await copyFor(await readCopies({ start: all, sheet: "Team" }), "Ana Lopes");
    const made = openXlsx(bytes).workbook;
    const cells = differences(modelOf(reopened(alone.workbook).workbook), modelOf(made)).filter((line) =>
      /^(Calibration|Rungs)!/.test(line),
    );
    const isJournal = (line: string): boolean => /^Rungs![A-G]6:/.test(line);
    expect(cells.filter((line) => !isJournal(line))).toEqual([]);
    expect(cells.length).toBeGreaterThan(0);
    const rubricOf = (book: Workbook) => [...sheetOf(book, "Rubric").cells].map(([key, { value }]) => [key, value]);
    expect(new Map(rubricOf(made) as [number, unknown][])).toEqual(
      new Map(rubricOf(reopened(alone.workbook).workbook) as [number, unknown][]),
    );
  });

  it("needs nothing more: setting it up again changes nothing", async () => {
    const source = await sourceOf();
    const { workbook } = openXlsx((await copyFor(await readCopies(source), "Ana Lopes")).bytes);
    const before = modelOf(workbook);
    const { changes } = await (await startSetUp(workbook)).setUp();
    expect(changes).toEqual({ sheets: [], ratingColumns: 0, resultColumns: 0, copied: 0 });
    expect(differences(before, modelOf(workbook))).toEqual([]);
  });

  it("is refused where the workbook follows another version of the ladder", async () => {
    const source = await sourceOf();
    type(source.start.workbook, "D3", [["2025.4"]], "Rungs");
    const refused = await readForCopy(source.start.port, source.start.ladder, SHEET);
    expect(refused).toMatchObject({ ok: false, error: { code: "behind", present: "2025.4" } });
  });

  it("is refused where no column says who the manager is", async () => {
    const start = await startSetUp(rosterWorkbook(PEOPLE.map((row) => row.filter((_cell, at) => at !== 2))));
    await start.setUp();
    const refused = await readForCopy(start.port, start.ladder, "Team");
    expect(refused.ok ? "" : describeCopyRefusal(refused.error)).toBe(
      "“Team” has no column that says who the manager is: add one (“Manager”), or say under Columns… which it is.",
    );
  });
});
