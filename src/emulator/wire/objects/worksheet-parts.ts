/** What hangs on a worksheet: protection, filter, frozen panes and page layout. */

import { MAX_COLUMNS, MAX_ROWS, formatAbsolute, parseAddress, type Box } from "../../model/address.ts";
import type { PageLayout } from "../../model/features.ts";
import type { Sheet } from "../../model/sheet.ts";
import { plainText, WireError, type Json } from "../protocol.ts";
import { ask, edit, type Argument, type Property } from "../spec.ts";
import type { ExcelHost, Spec } from "../targets.ts";
import { areaOfArgument, rangeNode, rangeOrNull, whole } from "./areas.ts";
import { currentFilter } from "./table-access.ts";

export const worksheetProtection: Spec<"WorksheetProtection"> = {
  properties: { protected: { read: (sheet) => sheet.isProtected } },
  methods: {
    protect: ask((sheet) => {
      if (sheet.isProtected) throw new WireError("InvalidOperation", "The worksheet is protected already.");
      sheet.isProtected = true;
    }),
    unprotect: ask((sheet) => {
      sheet.isProtected = false;
    }),
  },
};

export const autoFilter: Spec<"AutoFilter"> = {
  properties: {
    enabled: { read: (self) => currentFilter(self) !== null },
    isDataFiltered: { read: (self) => currentFilter(self)?.active ?? false },
  },
  methods: {
    getRange: ask((self) => rangeOrNull(self.sheet, currentFilter(self)?.box ?? null)),
  },
};

const freeze = (sheet: Sheet, rows: number, columns: number): void => {
  sheet.frozen = { rows, columns };
};

/** The frozen cells as a range: whole rows, whole columns or both. */
function frozenBox({ frozen: { rows, columns } }: Sheet): Box | null {
  if (rows === 0 && columns === 0) return null;
  return { row: 0, column: 0, height: rows || MAX_ROWS, width: columns || MAX_COLUMNS };
}

export const worksheetFreezePanes: Spec<"WorksheetFreezePanes"> = {
  methods: {
    freezeAt: ask((sheet, [range], host) => {
      const { box } = areaOfArgument(host, range, sheet);
      const end = { rows: box.row + box.height, columns: box.column + box.width };
      freeze(sheet, end.rows < MAX_ROWS ? end.rows : 0, end.columns < MAX_COLUMNS ? end.columns : 0);
    }),
    freezeRows: ask((sheet, [count]) => freeze(sheet, whole(count, 1), 0)),
    freezeColumns: ask((sheet, [count]) => freeze(sheet, 0, whole(count, 1))),
    unfreeze: ask((sheet) => freeze(sheet, 0, 0)),
    getLocation: ask((sheet) => rangeOrNull(sheet, frozenBox(sheet))),
  },
};

type LayoutProperty = Property<Sheet, ExcelHost>;
type Margin = keyof NonNullable<PageLayout["margins"]>;
/** Points: Excel's normal margins, 0.75 and 0.7 inches. */
const MARGINS = { top: 54, bottom: 54, left: 50.4, right: 50.4 };

const setLayout = (sheet: Sheet, change: PageLayout): void => {
  sheet.pageLayout = { ...sheet.pageLayout, ...change };
};

const margin = (side: Margin): LayoutProperty => ({
  read: (sheet) => (sheet.pageLayout.margins ?? MARGINS)[side],
  write: (sheet, value) =>
    setLayout(sheet, { margins: { ...MARGINS, ...sheet.pageLayout.margins, [side]: Number(value) } }),
});

const zoom: LayoutProperty = {
  read({ pageLayout: { fitToWidth, fitToHeight } }) {
    if (fitToWidth === undefined && fitToHeight === undefined) return { scale: 100 };
    return {
      ...(fitToWidth && { horizontalFitToPages: fitToWidth }),
      ...(fitToHeight && { verticalFitToPages: fitToHeight }),
    };
  },
  write(sheet, value) {
    const {
      horizontalFitToPages: width,
      verticalFitToPages: height,
      scale,
    } = (value ?? {}) as Record<string, Json | undefined>;
    if (scale !== undefined && scale !== null)
      throw new WireError("ApiNotFound", "PageLayout.zoom with a scale is not emulated.");
    const { fitToWidth: _width, fitToHeight: _height, ...rest } = sheet.pageLayout;
    const fit = {
      ...(typeof width === "number" && { fitToWidth: width }),
      ...(typeof height === "number" && { fitToHeight: height }),
    };
    sheet.pageLayout = { ...rest, ...fit };
  },
};

const boxOf = (host: ExcelHost, sheet: Sheet, argument: Argument): Box => areaOfArgument(host, argument, sheet).box;

/** "$1:$3" of the rows of a range. */
const titleRows = (box: Box): string => `$${box.row + 1}:$${box.row + box.height}`;

export const pageLayout: Spec<"PageLayout"> = {
  properties: {
    orientation: {
      read: (sheet) => (sheet.pageLayout.orientation === "landscape" ? "Landscape" : "Portrait"),
      write: (sheet, value) =>
        setLayout(sheet, { orientation: plainText(value).toLowerCase() === "landscape" ? "landscape" : "portrait" }),
    },
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    zoom,
  },
  methods: {
    setPrintTitleRows: edit((sheet, [range], host) =>
      setLayout(sheet, { titleRows: titleRows(boxOf(host, sheet, range)) }),
    ),
    getPrintTitleRows: ask((sheet) => rangeOrNull(sheet, parseAddress(sheet.pageLayout.titleRows ?? ""))),
    setPrintArea: edit((sheet, [range], host) =>
      setLayout(sheet, { printArea: formatAbsolute(boxOf(host, sheet, range)) }),
    ),
    getPrintArea: ask((sheet) => {
      const box = parseAddress(sheet.pageLayout.printArea ?? "");
      return box ? rangeNode(sheet, box) : null;
    }),
  },
};
