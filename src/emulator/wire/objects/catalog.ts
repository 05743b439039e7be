/** All emulated classes. A class or a member that is not described here fails by name. */

import type { ExcelHost, Spec, Targets } from "../targets.ts";
import type { TypeSpec } from "../spec.ts";
import {
  cellValueConditionalFormat,
  conditionalFormat,
  conditionalFormatCollection,
  conditionalFormatRule,
  customConditionalFormat,
} from "./conditional-formats.ts";
import {
  conditionalRangeBorder,
  conditionalRangeBorderCollection,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
} from "./conditional-styles.ts";
import { dataValidation } from "./data-validation.ts";
import { namedItem, namedItemCollection } from "./names.ts";
import { range } from "./range.ts";
import { rangeBorder, rangeBorderCollection } from "./range-borders.ts";
import { formatProtection, rangeFill, rangeFont, rangeFormat } from "./range-format.ts";
import { rangeAreas, rangeCollection } from "./range-parts.ts";
import { setting, settingCollection } from "./settings.ts";
import { tableColumn, tableColumnCollection, tableRow, tableRowCollection, tableSort } from "./table-parts.ts";
import { table, tableCollection, tableScopedCollection } from "./tables.ts";
import { workbookCreated } from "./workbook-created.ts";
import { application, runtime, workbook, worksheet, worksheetCollection } from "./workbook.ts";
import { autoFilter, pageLayout, worksheetFreezePanes, worksheetProtection } from "./worksheet-parts.ts";
import { services } from "./services.ts";

const classes: { readonly [K in keyof Targets]: Spec<K> } = {
  Application: application,
  AutoFilter: autoFilter,
  CellValueConditionalFormat: cellValueConditionalFormat,
  ConditionalFormat: conditionalFormat,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeBorder: conditionalRangeBorder,
  ConditionalRangeBorderCollection: conditionalRangeBorderCollection,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeFormat: conditionalRangeFormat,
  CustomConditionalFormat: customConditionalFormat,
  DataValidation: dataValidation,
  FormatProtection: formatProtection,
  NamedItem: namedItem,
  NamedItemCollection: namedItemCollection,
  PageLayout: pageLayout,
  Range: range,
  RangeAreas: rangeAreas,
  RangeBorder: rangeBorder,
  RangeBorderCollection: rangeBorderCollection,
  RangeCollection: rangeCollection,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeFormat: rangeFormat,
  Runtime: runtime,
  Setting: setting,
  SettingCollection: settingCollection,
  Table: table,
  TableCollection: tableCollection,
  TableColumn: tableColumn,
  TableColumnCollection: tableColumnCollection,
  TableRow: tableRow,
  TableRowCollection: tableRowCollection,
  TableSort: tableSort,
  TableScopedCollection: tableScopedCollection,
  Workbook: workbook,
  WorkbookCreated: workbookCreated,
  Worksheet: worksheet,
  WorksheetCollection: worksheetCollection,
  WorksheetFreezePanes: worksheetFreezePanes,
  WorksheetProtection: worksheetProtection,
};

export const catalog: Readonly<Record<string, TypeSpec<never, ExcelHost>>> = { ...classes, ...services };

/** What a client may create by name. */
export const creatable: ReadonlySet<string> = new Set(Object.keys(services));
