/** Wires the pane to Excel. */

import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { bundledLadders } from "../catalog/catalog.ts";
import { officeWorkbook } from "../excel/office-workbook.ts";
import { Pane } from "./pane.tsx";

const [first, ...others] = bundledLadders();
const element = document.getElementById("root");
if (!first || !element) throw new Error("The page and the bundled ladders come with the build.");

const { host } = await Office.onReady();
// In a browser, without Excel around it, Office.js names no host.
const isInExcel = host === Office.HostType.Excel;
// Not every Excel tells its theme, whatever the types say.
const theme: Office.OfficeTheme | undefined = isInExcel ? Office.context.officeTheme : undefined;

createRoot(element).render(
  <StrictMode>
    {isInExcel ? (
      <Pane workbook={officeWorkbook(Excel)} ladders={[first, ...others]} background={theme?.bodyBackgroundColor} />
    ) : (
      <p>Rungs works inside Excel: open a workbook, and choose Rungs on the Home tab.</p>
    )}
  </StrictMode>,
);
