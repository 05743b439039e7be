/** What people do to a workbook, as Office.js tells it: events of all its sheets, in the words of the `LiveSheet`. */

import type { Place, SheetEvent } from "../app/live-sheet.ts";
import { eventArea } from "./event-area.ts";
import { type ExcelApi, runBatch } from "./run-batch.ts";

/** Names of the sheets by their ids, by which events call them. */
export type SheetNames = Map<string, string>;

/** Asks for the sheets' names with whatever else is asked; what it returns is to be called after the `sync`. */
export function requestSheetNames(context: Excel.RequestContext, names: SheetNames): () => void {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  return () => {
    names.clear();
    for (const { id, name } of worksheets.items) names.set(id, name);
  };
}

interface Told {
  readonly worksheetId: string;
  readonly address: string;
}

/** Insertions and deletions move cells; every other change leaves them where they are. */
const hasMoved = (changeType: string): boolean => /Inserted|Deleted/.test(changeType);

type OnEvent = (event: SheetEvent) => void;
type Adder = (worksheets: Excel.WorksheetCollection) => OfficeExtension.EventHandlerResult<unknown>;

/** What is listened to. Office.js awaits each handler. */
function adders(names: SheetNames, readSelection: () => Promise<Place>, onEvent: OnEvent): readonly Adder[] {
  const tell = (event: SheetEvent): Promise<void> => Promise.resolve(onEvent(event));
  const rearranged = (): Promise<void> => tell({ kind: "rearranged" });
  const at = (kind: "selected" | "edited", { worksheetId, address }: Told): Promise<void> => {
    const sheet = names.get(worksheetId);
    const area = eventArea(address);
    return sheet !== undefined && area ? tell({ kind, place: { sheet, area } }) : rearranged();
  };
  // Going to another sheet changes the selection, which is not everywhere told as such.
  const activated = (): Promise<void> =>
    readSelection().then(
      (place) => tell({ kind: "selected", place }),
      () => undefined,
    );
  return [
    (sheets) => sheets.onSelectionChanged.add((told) => at("selected", told)),
    (sheets) => sheets.onChanged.add((told) => (hasMoved(told.changeType) ? rearranged() : at("edited", told))),
    (sheets) => sheets.onRowSorted.add(rearranged),
    (sheets) => sheets.onColumnSorted.add(rearranged),
    (sheets) => sheets.onAdded.add(rearranged),
    (sheets) => sheets.onDeleted.add(rearranged),
    (sheets) => sheets.onActivated.add(activated),
  ];
}

/**
 * Tells events until the function that it resolves to is called. Excel may tell too much, too late or twice: events are
 * hints that something is to be read again. Those of the own add-in are told, too.
 */
export async function watchSheets(
  excel: ExcelApi,
  names: SheetNames,
  readSelection: () => Promise<Place>,
  onEvent: OnEvent,
): Promise<() => Promise<void>> {
  const listening = await runBatch(excel, async (context) => {
    const { worksheets } = context.workbook;
    const keep = requestSheetNames(context, names);
    const handlers = adders(names, readSelection, onEvent).map((add) => add(worksheets));
    await context.sync();
    keep();
    return { context, handlers };
  });
  return () =>
    runBatch(excel, () =>
      // A handler can be removed only in the context that it was added in.
      excel.run(listening.context, async (context) => {
        for (const handler of listening.handlers) handler.remove();
        await context.sync();
      }),
    );
}
