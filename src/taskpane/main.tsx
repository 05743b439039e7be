/** Wires the pane to Excel and to the ribbon. */

import { type ReactElement, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { paneRequests } from "../app/pane-requests.ts";
import { catalog } from "../catalog/catalog.ts";
import { registerCommands } from "../commands/ribbon-commands.ts";
import { officeLiveSheet } from "../excel/office-live-sheet.ts";
import { officeWorkbook } from "../excel/office-workbook.ts";
import { Pane } from "./pane.tsx";
import { RequestsContext } from "./parts/use-requests.ts";

const element = document.getElementById("root");
if (!element) throw new Error("The page comes with the build.");
const root = createRoot(element);

/** Not every Excel tells its theme, whatever the types say. */
function readBackground(): string | undefined {
  const theme: Office.OfficeTheme | undefined = Office.context.officeTheme;
  return theme?.bodyBackgroundColor;
}

const wirePane = (): ReactElement => {
  const requests = paneRequests();
  registerCommands(Office, requests);
  return (
    <RequestsContext value={requests}>
      <Pane
        open={{ workbook: officeWorkbook(Excel), live: officeLiveSheet(Excel) }}
        catalog={catalog}
        readBackground={readBackground}
      />
    </RequestsContext>
  );
};

void Office.onReady(({ host }) => {
  // In a browser, without Excel around it, Office.js names no host.
  const isInExcel = host === Office.HostType.Excel;
  root.render(
    <StrictMode>
      {isInExcel ? wirePane() : <p>Rungs works inside Excel: open a workbook, and choose Rungs on the Home tab.</p>}
    </StrictMode>,
  );
});
