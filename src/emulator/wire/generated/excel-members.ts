/**
 * Generated from @types/office-js by .config/generate-emulator-metadata.ts. Do not edit.
 *
 * `EXCEL_MEMBERS`: class → its members, each "name:kind:type:set". Kinds: scalar, writable, link (an object), method,
 * event. Type: that of the value or of the result. Set: the ExcelApi version, or another set's name.
 */

export const EXCEL_MEMBERS: Readonly<Record<string, string>> = {
  RequestContext: "workbook:link:Workbook:1.1 application:link:Application:1.1 runtime:link:Runtime:1.5",
  AllowEditRange:
    "address:writable:string:ExcelApiOnline1.1 isPasswordProtected:scalar:boolean:ExcelApiOnline1.1 title:writable:string:ExcelApiOnline1.1 delete:method:void:ExcelApiOnline1.1 pauseProtection:method:void:ExcelApiOnline1.1 setPassword:method:void:ExcelApiOnline1.1",
  AllowEditRangeCollection:
    "add:method:void:ExcelApiOnline1.1 getCount:method:object:ExcelApiOnline1.1 getItem:method:AllowEditRange:ExcelApiOnline1.1 getItemAt:method:AllowEditRange:ExcelApiOnline1.1 getItemOrNullObject:method:AllowEditRange:ExcelApiOnline1.1 pauseProtection:method:void:ExcelApiOnline1.1",
  Query:
    "error:scalar:QueryError:1.14 loadedTo:scalar:LoadToType:1.14 loadedToDataModel:scalar:boolean:1.14 name:scalar:string:1.14 refreshDate:scalar:Date:1.14 rowsLoadedCount:scalar:number:1.14",
  QueryCollection: "getCount:method:object:1.14 getItem:method:Query:1.14",
  LinkedWorkbook:
    "id:scalar:string:ExcelApiOnline1.1 breakLinks:method:void:ExcelApiOnline1.1 refresh:method:void:ExcelApiOnline1.1",
  LinkedWorkbookCollection:
    "workbookLinksRefreshMode:writable:WorkbookLinksRefreshMode:ExcelApiOnline1.1 breakAllLinks:method:void:ExcelApiOnline1.1 getItem:method:LinkedWorkbook:ExcelApiOnline1.1 getItemOrNullObject:method:LinkedWorkbook:ExcelApiOnline1.1 refreshAll:method:void:ExcelApiOnline1.1",
  Runtime: "enableEvents:writable:boolean:1.8",
  Application:
    "activeWindow:link:Window:ExcelApiDesktop1.1 cultureInfo:link:CultureInfo:1.11 iterativeCalculation:link:IterativeCalculation:1.9 windows:link:WindowCollection:ExcelApiDesktop1.1 calculationEngineVersion:scalar:number:1.9 calculationMode:writable:CalculationMode:1.1 calculationState:scalar:CalculationState:1.9 decimalSeparator:scalar:string:1.11 thousandsSeparator:scalar:string:1.11 useSystemSeparators:scalar:boolean:1.11 calculate:method:void:1.1 checkSpelling:method:object:ExcelApiDesktop1.1 enterEditingMode:method:void:ExcelApiDesktop1.1 suspendApiCalculationUntilNextSync:method:void:1.6 suspendScreenUpdatingUntilNextSync:method:void:1.9 union:method:RangeAreas:ExcelApiDesktop1.1",
  IterativeCalculation: "enabled:writable:boolean:1.9 maxChange:writable:number:1.9 maxIteration:writable:number:1.9",
  Workbook:
    "application:link:Application:1.1 bindings:link:BindingCollection:1.1 comments:link:CommentCollection:1.10 customXmlParts:link:CustomXmlPartCollection:1.5 dataConnections:link:DataConnectionCollection:1.7 functions:link:Functions:1.2 linkedEntityDataDomains:link:LinkedEntityDataDomainCollection:1.19 linkedWorkbooks:link:LinkedWorkbookCollection:ExcelApiOnline1.1 names:link:NamedItemCollection:1.1 notes:link:NoteCollection:1.18 pivotTableStyles:link:PivotTableStyleCollection:1.10 pivotTables:link:PivotTableCollection:1.3 properties:link:DocumentProperties:1.7 protection:link:WorkbookProtection:1.7 queries:link:QueryCollection:1.14 settings:link:SettingCollection:1.4 slicerStyles:link:SlicerStyleCollection:1.10 slicers:link:SlicerCollection:1.10 styles:link:StyleCollection:1.7 tableStyles:link:TableStyleCollection:1.10 tables:link:TableCollection:1.1 timelineStyles:link:TimelineStyleCollection:1.10 worksheets:link:WorksheetCollection:1.1 autoSave:scalar:boolean:1.9 calculationEngineVersion:scalar:number:1.9 chartDataPointTrack:writable:boolean:1.9 isDirty:writable:boolean:1.9 name:scalar:string:1.7 previouslySaved:scalar:boolean:1.9 readOnly:scalar:boolean:1.8 usePrecisionAsDisplayed:writable:boolean:1.9 close:method:void:1.11 focus:method:void:ExcelApiDesktop1.1 getActiveCell:method:Range:1.7 getActiveChart:method:Chart:1.9 getActiveChartOrNullObject:method:Chart:1.9 getActiveShape:method:Shape:1.19 getActiveShapeOrNullObject:method:Shape:1.19 getActiveSlicer:method:Slicer:1.10 getActiveSlicerOrNullObject:method:Slicer:1.10 getIsActiveCollabSession:method:object:1.9 getLinkedEntityCellValue:method:object:1.16 getSelectedRange:method:Range:1.1 getSelectedRanges:method:RangeAreas:1.9 insertWorksheetsFromBase64:method:object:1.13 save:method:void:1.11 onActivated:event::1.13 onAutoSaveSettingChanged:event::1.9 onSelectionChanged:event::1.2",
  WorkbookProtection: "protected:scalar:boolean:1.7 protect:method:void:1.7 unprotect:method:void:1.7",
  WorkbookCreated: "",
  Worksheet:
    "autoFilter:link:AutoFilter:1.9 charts:link:ChartCollection:1.1 comments:link:CommentCollection:1.10 customProperties:link:WorksheetCustomPropertyCollection:1.12 freezePanes:link:WorksheetFreezePanes:1.7 horizontalPageBreaks:link:PageBreakCollection:1.9 namedSheetViews:link:NamedSheetViewCollection:ExcelApiOnline1.1 names:link:NamedItemCollection:1.4 notes:link:NoteCollection:1.18 pageLayout:link:PageLayout:1.9 pivotTables:link:PivotTableCollection:1.3 protection:link:WorksheetProtection:1.2 shapes:link:ShapeCollection:1.9 slicers:link:SlicerCollection:1.10 tables:link:TableCollection:1.1 verticalPageBreaks:link:PageBreakCollection:1.9 enableCalculation:writable:boolean:1.9 id:scalar:string:1.1 name:writable:string:1.1 position:writable:number:1.1 showDataTypeIcons:writable:boolean:1.19 showGridlines:writable:boolean:1.8 showHeadings:writable:boolean:1.8 standardHeight:scalar:number:1.7 standardWidth:writable:number:1.7 tabColor:writable:string:1.7 tabId:scalar:number:1.14 visibility:writable:SheetVisibility:1.1 activate:method:void:1.1 calculate:method:void:1.6 checkSpelling:method:void:ExcelApiDesktop1.1 clearArrows:method:void:ExcelApiDesktop1.1 copy:method:Worksheet:1.7 delete:method:void:1.1 evaluate:method:object:ExcelApiDesktop1.1 findAll:method:RangeAreas:1.9 findAllOrNullObject:method:RangeAreas:1.9 getCell:method:Range:1.1 getNext:method:Worksheet:1.5 getNextOrNullObject:method:Worksheet:1.5 getPrevious:method:Worksheet:1.5 getPreviousOrNullObject:method:Worksheet:1.5 getRange:method:Range:1.1 getRangeByIndexes:method:Range:1.7 getRanges:method:RangeAreas:1.9 getUsedRange:method:Range:1.1 getUsedRangeOrNullObject:method:Range:1.4 replaceAll:method:object:1.9 showOutlineLevels:method:void:1.10 onActivated:event::1.7 onCalculated:event::1.8 onChanged:event::1.7 onColumnSorted:event::1.10 onDeactivated:event::1.7 onFormatChanged:event::1.9 onFormulaChanged:event::1.13 onNameChanged:event::1.17 onProtectionChanged:event::1.14 onRowHiddenChanged:event::1.11 onRowSorted:event::1.10 onSelectionChanged:event::1.7 onSingleClicked:event::1.10 onVisibilityChanged:event::1.17",
  WorksheetCollection:
    "add:method:Worksheet:1.1 getActiveWorksheet:method:Worksheet:1.1 getCount:method:object:1.4 getFirst:method:Worksheet:1.5 getItem:method:Worksheet:1.1 getItemOrNullObject:method:Worksheet:1.4 getLast:method:Worksheet:1.5 onActivated:event::1.7 onAdded:event::1.7 onCalculated:event::1.8 onChanged:event::1.9 onColumnSorted:event::1.10 onDeactivated:event::1.7 onDeleted:event::1.7 onFormatChanged:event::1.9 onFormulaChanged:event::1.13 onMoved:event::1.17 onNameChanged:event::1.17 onProtectionChanged:event::1.14 onRowHiddenChanged:event::1.11 onRowSorted:event::1.10 onSelectionChanged:event::1.9 onSingleClicked:event::1.10 onVisibilityChanged:event::1.17",
  WorksheetProtection:
    "allowEditRanges:link:AllowEditRangeCollection:ExcelApiOnline1.1 canPauseProtection:scalar:boolean:ExcelApiOnline1.1 isPasswordProtected:scalar:boolean:ExcelApiOnline1.1 isPaused:scalar:boolean:ExcelApiOnline1.1 options:scalar:WorksheetProtectionOptions:1.2 protected:scalar:boolean:1.2 savedOptions:scalar:WorksheetProtectionOptions:ExcelApiOnline1.1 checkPassword:method:object:ExcelApiOnline1.1 pauseProtection:method:void:ExcelApiOnline1.1 protect:method:void:1.2 resumeProtection:method:void:ExcelApiOnline1.1 setPassword:method:void:ExcelApiOnline1.1 unprotect:method:void:1.7 updateOptions:method:void:ExcelApiOnline1.1",
  WorksheetFreezePanes:
    "freezeAt:method:void:1.7 freezeColumns:method:void:1.7 freezeRows:method:void:1.7 getLocation:method:Range:1.7 getLocationOrNullObject:method:Range:1.7 unfreeze:method:void:1.7",
  Range:
    "conditionalFormats:link:ConditionalFormatCollection:1.6 dataValidation:link:DataValidation:1.8 format:link:RangeFormat:1.1 sort:link:RangeSort:1.2 worksheet:link:Worksheet:1.1 address:scalar:string:1.1 addressLocal:scalar:string:1.1 cellCount:scalar:number:1.1 columnCount:scalar:number:1.1 columnHidden:writable:boolean:1.2 columnIndex:scalar:number:1.1 control:writable:CellControl:1.18 formulaArray:writable:string:ExcelApiDesktop1.1 formulas:writable:any[][]:1.1 formulasLocal:writable:any[][]:1.1 formulasR1C1:writable:any[][]:1.2 hasSpill:scalar:boolean:1.12 height:scalar:number:1.10 hidden:scalar:boolean:1.2 hyperlink:writable:RangeHyperlink:1.7 isEntireColumn:scalar:boolean:1.7 isEntireRow:scalar:boolean:1.7 left:scalar:number:1.10 linkedDataTypeState:scalar:LinkedDataTypeState[][]:1.9 numberFormat:writable:any[][]:1.1 numberFormatCategories:scalar:NumberFormatCategory[][]:1.12 numberFormatLocal:writable:any[][]:1.7 rowCount:scalar:number:1.1 rowHidden:writable:boolean:1.2 rowIndex:scalar:number:1.1 savedAsArray:scalar:boolean:1.12 style:writable:string:1.7 text:scalar:string[][]:1.1 top:scalar:number:1.10 valueTypes:scalar:RangeValueType[][]:1.1 values:writable:any[][]:1.1 valuesAsJson:writable:CellValue[][]:1.16 valuesAsJsonLocal:writable:CellValue[][]:1.16 width:scalar:number:1.10 autoFill:method:void:1.9 calculate:method:void:1.6 checkSpelling:method:void:ExcelApiDesktop1.1 clear:method:void:1.1 clearOrResetContents:method:void:1.18 convertDataTypeToText:method:void:1.9 convertToLinkedDataType:method:void:1.9 copyFrom:method:void:1.9 delete:method:void:1.1 find:method:Range:1.9 findOrNullObject:method:Range:1.9 flashFill:method:void:1.9 getAbsoluteResizedRange:method:Range:1.7 getBoundingRect:method:Range:1.1 getCell:method:Range:1.1 getCellProperties:method:object:1.9 getColumn:method:Range:1.1 getColumnProperties:method:object:1.9 getColumnsAfter:method:Range:1.2 getColumnsBefore:method:Range:1.2 getDependents:method:WorkbookRangeAreas:1.15 getDirectDependents:method:WorkbookRangeAreas:1.13 getDirectPrecedents:method:WorkbookRangeAreas:1.12 getDisplayedCellProperties:method:object:1.19 getEntireColumn:method:Range:1.1 getEntireRow:method:Range:1.1 getExtendedRange:method:Range:1.13 getImage:method:object:1.7 getIntersection:method:Range:1.1 getIntersectionOrNullObject:method:Range:1.4 getLastCell:method:Range:1.1 getLastColumn:method:Range:1.1 getLastRow:method:Range:1.1 getMergedAreasOrNullObject:method:RangeAreas:1.13 getOffsetRange:method:Range:1.1 getPivotTables:method:PivotTableScopedCollection:1.12 getPrecedents:method:WorkbookRangeAreas:1.14 getRangeEdge:method:Range:1.13 getResizedRange:method:Range:1.2 getRow:method:Range:1.1 getRowProperties:method:object:1.9 getRowsAbove:method:Range:1.2 getRowsBelow:method:Range:1.2 getSpecialCells:method:RangeAreas:1.9 getSpecialCellsOrNullObject:method:RangeAreas:1.9 getSpillParent:method:Range:1.12 getSpillParentOrNullObject:method:Range:1.12 getSpillingToRange:method:Range:1.12 getSpillingToRangeOrNullObject:method:Range:1.12 getSurroundingRegion:method:Range:1.7 getTables:method:TableScopedCollection:1.9 getUsedRange:method:Range:1.1 getUsedRangeOrNullObject:method:Range:1.4 getVisibleView:method:RangeView:1.3 group:method:void:1.10 hideGroupDetails:method:void:1.10 insert:method:Range:1.1 merge:method:void:1.2 moveTo:method:void:1.11 removeDuplicates:method:RemoveDuplicatesResult:1.9 replaceAll:method:object:1.9 select:method:void:1.1 setCellProperties:method:void:1.9 setColumnProperties:method:void:1.9 setDirty:method:void:1.9 setRowProperties:method:void:1.9 showCard:method:void:1.7 showDependents:method:void:ExcelApiDesktop1.1 showGroupDetails:method:void:1.10 showPrecedents:method:void:ExcelApiDesktop1.1 ungroup:method:void:1.10 unmerge:method:void:1.2",
  RangeAreas:
    "areas:link:RangeCollection:1.9 conditionalFormats:link:ConditionalFormatCollection:1.9 dataValidation:link:DataValidation:1.9 format:link:RangeFormat:1.9 worksheet:link:Worksheet:1.9 address:scalar:string:1.9 addressLocal:scalar:string:1.9 areaCount:scalar:number:1.9 cellCount:scalar:number:1.9 isEntireColumn:scalar:boolean:1.9 isEntireRow:scalar:boolean:1.9 style:writable:string:1.9 calculate:method:void:1.9 clear:method:void:1.9 clearOrResetContents:method:void:1.18 convertDataTypeToText:method:void:1.9 convertToLinkedDataType:method:void:1.9 copyFrom:method:void:1.9 getEntireColumn:method:RangeAreas:1.9 getEntireRow:method:RangeAreas:1.9 getIntersection:method:RangeAreas:1.9 getIntersectionOrNullObject:method:RangeAreas:1.9 getOffsetRangeAreas:method:RangeAreas:1.9 getSpecialCells:method:RangeAreas:1.9 getSpecialCellsOrNullObject:method:RangeAreas:1.9 getTables:method:TableScopedCollection:1.9 getUsedRangeAreas:method:RangeAreas:1.9 getUsedRangeAreasOrNullObject:method:RangeAreas:1.9 select:method:void:1.18 setDirty:method:void:1.9",
  WorkbookRangeAreas:
    "areas:link:RangeAreasCollection:1.12 ranges:link:RangeCollection:1.12 addresses:scalar:string[]:1.12 getRangeAreasBySheet:method:RangeAreas:1.12 getRangeAreasOrNullObjectBySheet:method:RangeAreas:1.12",
  RangeView:
    "rows:link:RangeViewCollection:1.3 cellAddresses:scalar:any[][]:1.3 columnCount:scalar:number:1.3 formulas:writable:any[][]:1.3 formulasLocal:writable:any[][]:1.3 formulasR1C1:writable:any[][]:1.3 index:scalar:number:1.3 numberFormat:writable:any[][]:1.3 rowCount:scalar:number:1.3 text:scalar:string[][]:1.3 valueTypes:scalar:RangeValueType[][]:1.3 values:writable:any[][]:1.3 valuesAsJson:writable:CellValue[][]:1.16 valuesAsJsonLocal:writable:CellValue[][]:1.16 getRange:method:Range:1.3",
  RangeViewCollection: "getCount:method:object:1.4 getItemAt:method:RangeView:1.3",
  SettingCollection:
    "add:method:Setting:1.4 getCount:method:object:1.4 getItem:method:Setting:1.4 getItemOrNullObject:method:Setting:1.4 onSettingsChanged:event::1.4",
  Setting: "key:scalar:string:1.4 value:writable:any:1.4 delete:method:void:1.4",
  NamedItemCollection:
    "add:method:NamedItem:1.4 addFormulaLocal:method:NamedItem:1.4 getCount:method:object:1.4 getItem:method:NamedItem:1.1 getItemOrNullObject:method:NamedItem:1.4",
  NamedItem:
    "arrayValues:link:NamedItemArrayValues:1.7 worksheet:link:Worksheet:1.4 worksheetOrNullObject:link:Worksheet:1.4 comment:writable:string:1.4 formula:writable:any:1.7 name:scalar:string:1.1 scope:scalar:NamedItemScope:1.4 type:scalar:NamedItemType:1.1 value:scalar:any:1.1 valueAsJson:scalar:CellValue|string:1.16 valueAsJsonLocal:scalar:CellValue|string:1.16 visible:writable:boolean:1.1 delete:method:void:1.4 getRange:method:Range:1.1 getRangeOrNullObject:method:Range:1.4",
  NamedItemArrayValues:
    "types:scalar:RangeValueType[][]:1.7 values:scalar:any[][]:1.7 valuesAsJson:scalar:CellValue[][]:1.16 valuesAsJsonLocal:scalar:CellValue[][]:1.16",
  Binding:
    "id:scalar:string:1.1 type:scalar:BindingType:1.1 delete:method:void:1.3 getRange:method:Range:1.1 getTable:method:Table:1.1 getText:method:object:1.1 onDataChanged:event::1.2 onSelectionChanged:event::1.2",
  BindingCollection:
    "count:scalar:number:1.1 add:method:Binding:1.3 addFromNamedItem:method:Binding:1.3 addFromSelection:method:Binding:1.3 getCount:method:object:1.4 getItem:method:Binding:1.1 getItemAt:method:Binding:1.1 getItemOrNullObject:method:Binding:1.4",
  TableCollection:
    "count:scalar:number:1.1 add:method:Table:1.1 getCount:method:object:1.4 getItem:method:Table:1.1 getItemAt:method:Table:1.1 getItemOrNullObject:method:Table:1.4 onAdded:event::1.9 onChanged:event::1.7 onDeleted:event::1.9",
  TableScopedCollection:
    "getCount:method:object:1.9 getFirst:method:Table:1.9 getItem:method:Table:1.9 getItemOrNullObject:method:Table:1.14",
  Table:
    "autoFilter:link:AutoFilter:1.9 columns:link:TableColumnCollection:1.1 rows:link:TableRowCollection:1.1 sort:link:TableSort:1.2 worksheet:link:Worksheet:1.2 highlightFirstColumn:writable:boolean:1.3 highlightLastColumn:writable:boolean:1.3 id:scalar:string:1.1 legacyId:scalar:string:1.8 name:writable:string:1.1 showBandedColumns:writable:boolean:1.3 showBandedRows:writable:boolean:1.3 showFilterButton:writable:boolean:1.3 showHeaders:writable:boolean:1.1 showTotals:writable:boolean:1.1 style:writable:string:1.1 clearFilters:method:void:1.2 convertToRange:method:Range:1.2 delete:method:void:1.1 getDataBodyRange:method:Range:1.1 getHeaderRowRange:method:Range:1.1 getRange:method:Range:1.1 getTotalRowRange:method:Range:1.1 reapplyFilters:method:void:1.2 resize:method:void:1.13 onChanged:event::1.7 onSelectionChanged:event::1.7",
  TableColumnCollection:
    "count:scalar:number:1.1 add:method:TableColumn:1.1 addAsJson:method:TableColumn:1.16 getCount:method:object:1.4 getItem:method:TableColumn:1.1 getItemAt:method:TableColumn:1.1 getItemOrNullObject:method:TableColumn:1.4",
  TableColumn:
    "filter:link:Filter:1.2 id:scalar:number:1.1 index:scalar:number:1.1 name:writable:string:1.1 values:writable:any[][]:1.1 valuesAsJson:writable:CellValue[][]:1.16 valuesAsJsonLocal:writable:CellValue[][]:1.16 delete:method:void:1.1 getDataBodyRange:method:Range:1.1 getHeaderRowRange:method:Range:1.1 getRange:method:Range:1.1 getTotalRowRange:method:Range:1.1",
  TableRowCollection:
    "count:scalar:number:1.1 add:method:TableRow:1.1 addAsJson:method:TableRow:1.16 deleteRows:method:void:ExcelApiOnline1.1 deleteRowsAt:method:void:ExcelApiOnline1.1 getCount:method:object:1.4 getItemAt:method:TableRow:1.1",
  TableRow:
    "index:scalar:number:1.1 values:writable:any[][]:1.1 valuesAsJson:writable:CellValue[][]:1.16 valuesAsJsonLocal:writable:CellValue[][]:1.16 delete:method:void:1.1 getRange:method:Range:1.1",
  DataValidation:
    "errorAlert:writable:DataValidationErrorAlert:1.8 ignoreBlanks:writable:boolean:1.8 prompt:writable:DataValidationPrompt:1.8 rule:writable:DataValidationRule:1.8 type:scalar:DataValidationType:1.8 valid:scalar:boolean:1.8 clear:method:void:1.8 getInvalidCells:method:RangeAreas:1.9 getInvalidCellsOrNullObject:method:RangeAreas:1.9",
  RemoveDuplicatesResult: "removed:scalar:number:1.9 uniqueRemaining:scalar:number:1.9",
  RangeFormat:
    "borders:link:RangeBorderCollection:1.1 fill:link:RangeFill:1.1 font:link:RangeFont:1.1 protection:link:FormatProtection:1.2 autoIndent:writable:boolean:1.9 columnWidth:writable:number:1.2 horizontalAlignment:writable:HorizontalAlignment:1.1 indentLevel:writable:number:1.9 readingOrder:writable:ReadingOrder:1.9 rowHeight:writable:number:1.2 shrinkToFit:writable:boolean:1.9 textOrientation:writable:number:1.7 useStandardHeight:writable:boolean:1.7 useStandardWidth:writable:boolean:1.7 verticalAlignment:writable:VerticalAlignment:1.1 wrapText:writable:boolean:1.1 adjustIndent:method:void:1.11 autofitColumns:method:void:1.2 autofitRows:method:void:1.2",
  FormatProtection: "formulaHidden:writable:boolean:1.2 locked:writable:boolean:1.2",
  RangeFill:
    "color:writable:string:1.1 pattern:writable:FillPattern:1.9 patternColor:writable:string:1.9 patternTintAndShade:writable:number:1.9 tintAndShade:writable:number:1.9 clear:method:void:1.1",
  RangeBorder:
    "color:writable:string:1.1 sideIndex:scalar:BorderIndex:1.1 style:writable:BorderLineStyle:1.1 tintAndShade:writable:number:1.9 weight:writable:BorderWeight:1.1",
  RangeBorderCollection:
    "count:scalar:number:1.1 tintAndShade:writable:number:1.9 getItem:method:RangeBorder:1.1 getItemAt:method:RangeBorder:1.1",
  RangeFont:
    "bold:writable:boolean:1.1 color:writable:string:1.1 italic:writable:boolean:1.1 name:writable:string:1.1 size:writable:number:1.1 strikethrough:writable:boolean:1.9 subscript:writable:boolean:1.9 superscript:writable:boolean:1.9 tintAndShade:writable:number:1.9 underline:writable:RangeUnderlineStyle:1.1",
  ChartCollection:
    "count:scalar:number:1.1 add:method:Chart:1.1 getCount:method:object:1.4 getItem:method:Chart:1.1 getItemAt:method:Chart:1.1 getItemOrNullObject:method:Chart:1.4 onActivated:event::1.8 onAdded:event::1.8 onDeactivated:event::1.8 onDeleted:event::1.8",
  Chart:
    "axes:link:ChartAxes:1.1 dataLabels:link:ChartDataLabels:1.1 format:link:ChartAreaFormat:1.1 legend:link:ChartLegend:1.1 pivotOptions:link:ChartPivotOptions:1.9 plotArea:link:ChartPlotArea:1.8 series:link:ChartSeriesCollection:1.1 title:link:ChartTitle:1.1 worksheet:link:Worksheet:1.2 categoryLabelLevel:writable:number:1.8 chartType:writable:ChartType:1.7 displayBlanksAs:writable:ChartDisplayBlanksAs:1.8 height:writable:number:1.1 id:scalar:string:1.7 left:writable:number:1.1 name:writable:string:1.1 plotBy:writable:ChartPlotBy:1.8 plotVisibleOnly:writable:boolean:1.8 seriesNameLevel:writable:number:1.8 showAllFieldButtons:writable:boolean:1.7 showDataLabelsOverMaximum:writable:boolean:1.8 style:writable:number:1.8 top:writable:number:1.1 width:writable:number:1.1 activate:method:void:1.9 delete:method:void:1.1 getDataTable:method:ChartDataTable:1.14 getDataTableOrNullObject:method:ChartDataTable:1.14 getImage:method:object:1.2 setData:method:void:1.1 setPosition:method:void:1.1 onActivated:event::1.8 onDeactivated:event::1.8",
  ChartPivotOptions:
    "showAxisFieldButtons:writable:boolean:1.9 showLegendFieldButtons:writable:boolean:1.9 showReportFilterFieldButtons:writable:boolean:1.9 showValueFieldButtons:writable:boolean:1.9",
  ChartAreaFormat:
    "border:link:ChartBorder:1.7 fill:link:ChartFill:1.1 font:link:ChartFont:1.1 colorScheme:writable:ChartColorScheme:1.9 roundedCorners:writable:boolean:1.9",
  ChartSeriesCollection:
    "count:scalar:number:1.1 add:method:ChartSeries:1.7 getCount:method:object:1.4 getItemAt:method:ChartSeries:1.1",
  ChartSeries:
    "binOptions:link:ChartBinOptions:1.9 boxwhiskerOptions:link:ChartBoxwhiskerOptions:1.9 dataLabels:link:ChartDataLabels:1.8 format:link:ChartSeriesFormat:1.1 mapOptions:link:ChartMapOptions:1.9 points:link:ChartPointsCollection:1.1 trendlines:link:ChartTrendlineCollection:1.7 xErrorBars:link:ChartErrorBars:1.9 yErrorBars:link:ChartErrorBars:1.9 axisGroup:writable:ChartAxisGroup:1.8 bubbleScale:writable:number:1.9 chartType:writable:ChartType:1.7 doughnutHoleSize:writable:number:1.7 explosion:writable:number:1.8 filtered:writable:boolean:1.7 firstSliceAngle:writable:number:1.8 gapWidth:writable:number:1.7 gradientMaximumColor:writable:string:1.9 gradientMaximumType:writable:ChartGradientStyleType:1.9 gradientMaximumValue:writable:number:1.9 gradientMidpointColor:writable:string:1.9 gradientMidpointType:writable:ChartGradientStyleType:1.9 gradientMidpointValue:writable:number:1.9 gradientMinimumColor:writable:string:1.9 gradientMinimumType:writable:ChartGradientStyleType:1.9 gradientMinimumValue:writable:number:1.9 gradientStyle:writable:ChartGradientStyle:1.9 hasDataLabels:writable:boolean:1.7 invertColor:writable:string:1.9 invertIfNegative:writable:boolean:1.8 markerBackgroundColor:writable:string:1.7 markerForegroundColor:writable:string:1.7 markerSize:writable:number:1.7 markerStyle:writable:ChartMarkerStyle:1.7 name:writable:string:1.1 overlap:writable:number:1.8 parentLabelStrategy:writable:ChartParentLabelStrategy:1.9 plotOrder:writable:number:1.7 secondPlotSize:writable:number:1.8 showConnectorLines:writable:boolean:1.9 showLeaderLines:writable:boolean:1.9 showShadow:writable:boolean:1.7 smooth:writable:boolean:1.7 splitType:writable:ChartSplitType:1.8 splitValue:writable:number:1.9 varyByCategories:writable:boolean:1.8 delete:method:void:1.7 getDimensionDataSourceString:method:object:1.15 getDimensionDataSourceType:method:object:1.15 getDimensionValues:method:object:1.12 setBubbleSizes:method:void:1.7 setValues:method:void:1.7 setXAxisValues:method:void:1.7",
  ChartSeriesFormat: "fill:link:ChartFill:1.1 line:link:ChartLineFormat:1.1",
  ChartPointsCollection: "count:scalar:number:1.1 getCount:method:object:1.4 getItemAt:method:ChartPoint:1.1",
  ChartPoint:
    "dataLabel:link:ChartDataLabel:1.7 format:link:ChartPointFormat:1.1 hasDataLabel:writable:boolean:1.7 markerBackgroundColor:writable:string:1.7 markerForegroundColor:writable:string:1.7 markerSize:writable:number:1.7 markerStyle:writable:ChartMarkerStyle:1.7 value:scalar:any:1.1",
  ChartPointFormat: "border:link:ChartBorder:1.7 fill:link:ChartFill:1.1",
  ChartAxes:
    "categoryAxis:link:ChartAxis:1.1 seriesAxis:link:ChartAxis:1.1 valueAxis:link:ChartAxis:1.1 getItem:method:ChartAxis:1.7",
  ChartAxis:
    "format:link:ChartAxisFormat:1.1 majorGridlines:link:ChartGridlines:1.1 minorGridlines:link:ChartGridlines:1.1 title:link:ChartAxisTitle:1.1 alignment:writable:ChartTickLabelAlignment:1.8 axisGroup:scalar:ChartAxisGroup:1.7 baseTimeUnit:writable:ChartAxisTimeUnit:1.7 categoryType:writable:ChartAxisCategoryType:1.7 customDisplayUnit:scalar:number:1.7 displayUnit:writable:ChartAxisDisplayUnit:1.7 height:scalar:number:1.7 isBetweenCategories:writable:boolean:1.8 left:scalar:number:1.7 linkNumberFormat:writable:boolean:1.9 logBase:writable:number:1.7 majorTickMark:writable:ChartAxisTickMark:1.7 majorTimeUnitScale:writable:ChartAxisTimeUnit:1.7 majorUnit:writable:any:1.1 maximum:writable:any:1.1 minimum:writable:any:1.1 minorTickMark:writable:ChartAxisTickMark:1.7 minorTimeUnitScale:writable:ChartAxisTimeUnit:1.7 minorUnit:writable:any:1.1 multiLevel:writable:boolean:1.8 numberFormat:writable:string:1.8 offset:writable:number:1.8 position:writable:ChartAxisPosition:1.8 positionAt:scalar:number:1.8 reversePlotOrder:writable:boolean:1.7 scaleType:writable:ChartAxisScaleType:1.7 showDisplayUnitLabel:writable:boolean:1.7 textOrientation:writable:any:1.8 tickLabelPosition:writable:ChartAxisTickLabelPosition:1.7 tickLabelSpacing:writable:any:1.7 tickMarkSpacing:writable:number:1.7 top:scalar:number:1.7 type:scalar:ChartAxisType:1.7 visible:writable:boolean:1.7 width:scalar:number:1.7 setCategoryNames:method:void:1.7 setCustomDisplayUnit:method:void:1.7 setPositionAt:method:void:1.8",
  ChartAxisFormat: "fill:link:ChartFill:1.8 font:link:ChartFont:1.1 line:link:ChartLineFormat:1.1",
  ChartAxisTitle:
    "format:link:ChartAxisTitleFormat:1.1 text:writable:string:1.1 textOrientation:writable:number:1.12 visible:writable:boolean:1.1 setFormula:method:void:1.8",
  ChartAxisTitleFormat: "border:link:ChartBorder:1.8 fill:link:ChartFill:1.8 font:link:ChartFont:1.1",
  ChartDataLabels:
    "format:link:ChartDataLabelFormat:1.1 leaderLines:link:ChartLeaderLines:1.19 autoText:writable:boolean:1.8 geometricShapeType:writable:GeometricShapeType:1.19 horizontalAlignment:writable:ChartTextHorizontalAlignment:1.8 linkNumberFormat:writable:boolean:1.9 numberFormat:writable:string:1.8 position:writable:ChartDataLabelPosition:1.1 separator:writable:string:1.1 showAsStickyCallout:scalar:boolean:1.19 showBubbleSize:writable:boolean:1.1 showCategoryName:writable:boolean:1.1 showLeaderLines:writable:boolean:1.19 showLegendKey:writable:boolean:1.1 showPercentage:writable:boolean:1.1 showSeriesName:writable:boolean:1.1 showValue:writable:boolean:1.1 textOrientation:writable:number:1.8 verticalAlignment:writable:ChartTextVerticalAlignment:1.8",
  ChartDataLabel:
    "format:link:ChartDataLabelFormat:1.8 autoText:writable:boolean:1.8 formula:writable:string:1.8 geometricShapeType:writable:GeometricShapeType:1.19 height:scalar:number:1.8 horizontalAlignment:writable:ChartTextHorizontalAlignment:1.8 left:writable:number:1.8 linkNumberFormat:writable:boolean:1.9 numberFormat:writable:string:1.8 position:writable:ChartDataLabelPosition:1.7 separator:writable:string:1.7 showAsStickyCallout:scalar:boolean:1.19 showBubbleSize:writable:boolean:1.7 showCategoryName:writable:boolean:1.7 showLegendKey:writable:boolean:1.7 showPercentage:writable:boolean:1.7 showSeriesName:writable:boolean:1.7 showValue:writable:boolean:1.7 text:writable:string:1.8 textOrientation:writable:number:1.8 top:writable:number:1.8 verticalAlignment:writable:ChartTextVerticalAlignment:1.8 width:scalar:number:1.8 getSubstring:method:ChartFormatString:1.19 getTailAnchor:method:ChartDataLabelAnchor:1.19 setHeight:method:void:1.19 setWidth:method:void:1.19",
  ChartDataLabelFormat: "border:link:ChartBorder:1.8 fill:link:ChartFill:1.1 font:link:ChartFont:1.1",
  ChartDataLabelAnchor: "left:writable:number:1.19 top:writable:number:1.19",
  ChartDataTable:
    "format:link:ChartDataTableFormat:1.14 showHorizontalBorder:writable:boolean:1.14 showLegendKey:writable:boolean:1.14 showOutlineBorder:writable:boolean:1.14 showVerticalBorder:writable:boolean:1.14 visible:writable:boolean:1.14",
  ChartDataTableFormat: "border:link:ChartBorder:1.14 fill:link:ChartFill:1.14 font:link:ChartFont:1.14",
  ChartErrorBars:
    "format:link:ChartErrorBarsFormat:1.9 endStyleCap:writable:boolean:1.9 include:writable:ChartErrorBarsInclude:1.9 type:writable:ChartErrorBarsType:1.9 visible:writable:boolean:1.9",
  ChartErrorBarsFormat: "line:link:ChartLineFormat:1.9",
  ChartGridlines: "format:link:ChartGridlinesFormat:1.1 visible:writable:boolean:1.1",
  ChartGridlinesFormat: "line:link:ChartLineFormat:1.1",
  ChartLegend:
    "format:link:ChartLegendFormat:1.1 legendEntries:link:ChartLegendEntryCollection:1.7 height:writable:number:1.7 left:writable:number:1.7 overlay:writable:boolean:1.1 position:writable:ChartLegendPosition:1.1 showShadow:writable:boolean:1.7 top:writable:number:1.7 visible:writable:boolean:1.1 width:writable:number:1.7",
  ChartLegendEntry:
    "height:scalar:number:1.8 index:scalar:number:1.8 left:scalar:number:1.8 top:scalar:number:1.8 visible:writable:boolean:1.7 width:scalar:number:1.8",
  ChartLegendEntryCollection: "getCount:method:object:1.7 getItemAt:method:ChartLegendEntry:1.7",
  ChartLegendFormat: "border:link:ChartBorder:1.8 fill:link:ChartFill:1.1 font:link:ChartFont:1.1",
  ChartMapOptions:
    "labelStrategy:writable:ChartMapLabelStrategy:1.9 level:writable:ChartMapAreaLevel:1.9 projectionType:writable:ChartMapProjectionType:1.9",
  ChartTitle:
    "format:link:ChartTitleFormat:1.1 height:scalar:number:1.7 horizontalAlignment:writable:ChartTextHorizontalAlignment:1.7 left:writable:number:1.7 overlay:writable:boolean:1.1 position:writable:ChartTitlePosition:1.7 showShadow:writable:boolean:1.7 text:writable:string:1.1 textOrientation:writable:number:1.7 top:writable:number:1.7 verticalAlignment:writable:ChartTextVerticalAlignment:1.7 visible:writable:boolean:1.1 width:scalar:number:1.7 getSubstring:method:ChartFormatString:1.7 setFormula:method:void:1.7",
  ChartFormatString: "font:link:ChartFont:1.7",
  ChartTitleFormat: "border:link:ChartBorder:1.7 fill:link:ChartFill:1.1 font:link:ChartFont:1.1",
  ChartFill: "clear:method:void:1.1 getSolidColor:method:object:1.16 setSolidColor:method:void:1.1",
  ChartBorder:
    "color:writable:string:1.7 lineStyle:writable:ChartLineStyle:1.7 weight:writable:number:1.7 clear:method:void:1.8",
  ChartBinOptions:
    "allowOverflow:writable:boolean:1.9 allowUnderflow:writable:boolean:1.9 count:writable:number:1.9 overflowValue:writable:number:1.9 type:writable:ChartBinType:1.9 underflowValue:writable:number:1.9 width:writable:number:1.9",
  ChartBoxwhiskerOptions:
    "quartileCalculation:writable:ChartBoxQuartileCalculation:1.9 showInnerPoints:writable:boolean:1.9 showMeanLine:writable:boolean:1.9 showMeanMarker:writable:boolean:1.9 showOutlierPoints:writable:boolean:1.9",
  ChartLineFormat:
    "color:writable:string:1.1 lineStyle:writable:ChartLineStyle:1.7 weight:writable:number:1.7 clear:method:void:1.1",
  ChartFont:
    "bold:writable:boolean:1.1 color:writable:string:1.1 italic:writable:boolean:1.1 name:writable:string:1.1 size:writable:number:1.1 underline:writable:ChartUnderlineStyle:1.1",
  ChartTrendline:
    "format:link:ChartTrendlineFormat:1.7 label:link:ChartTrendlineLabel:1.8 backwardPeriod:writable:number:1.8 forwardPeriod:writable:number:1.8 intercept:writable:any:1.7 movingAveragePeriod:writable:number:1.7 name:writable:string:1.7 polynomialOrder:writable:number:1.7 showEquation:writable:boolean:1.8 showRSquared:writable:boolean:1.8 type:writable:ChartTrendlineType:1.7 delete:method:void:1.7",
  ChartTrendlineCollection:
    "add:method:ChartTrendline:1.7 getCount:method:object:1.7 getItem:method:ChartTrendline:1.7",
  ChartTrendlineFormat: "line:link:ChartLineFormat:1.7",
  ChartTrendlineLabel:
    "format:link:ChartTrendlineLabelFormat:1.8 autoText:writable:boolean:1.8 formula:writable:string:1.8 height:scalar:number:1.8 horizontalAlignment:writable:ChartTextHorizontalAlignment:1.8 left:writable:number:1.8 linkNumberFormat:writable:boolean:1.9 numberFormat:writable:string:1.8 text:writable:string:1.8 textOrientation:writable:number:1.8 top:writable:number:1.8 verticalAlignment:writable:ChartTextVerticalAlignment:1.8 width:scalar:number:1.8",
  ChartTrendlineLabelFormat: "border:link:ChartBorder:1.8 fill:link:ChartFill:1.8 font:link:ChartFont:1.8",
  ChartPlotArea:
    "format:link:ChartPlotAreaFormat:1.8 height:writable:number:1.8 insideHeight:writable:number:1.8 insideLeft:writable:number:1.8 insideTop:writable:number:1.8 insideWidth:writable:number:1.8 left:writable:number:1.8 position:writable:ChartPlotAreaPosition:1.8 top:writable:number:1.8 width:writable:number:1.8",
  ChartPlotAreaFormat: "border:link:ChartBorder:1.8 fill:link:ChartFill:1.8",
  ChartLeaderLines: "format:link:ChartLeaderLinesFormat:1.19",
  ChartLeaderLinesFormat: "line:link:ChartLineFormat:1.19",
  RangeSort: "apply:method:void:1.2",
  TableSort:
    "fields:scalar:SortField[]:1.2 matchCase:scalar:boolean:1.2 method:scalar:SortMethod:1.2 apply:method:void:1.2 clear:method:void:1.2 reapply:method:void:1.2",
  Filter:
    "criteria:scalar:FilterCriteria:1.2 apply:method:void:1.2 applyBottomItemsFilter:method:void:1.2 applyBottomPercentFilter:method:void:1.2 applyCellColorFilter:method:void:1.2 applyCustomFilter:method:void:1.2 applyDynamicFilter:method:void:1.2 applyFontColorFilter:method:void:1.2 applyIconFilter:method:void:1.2 applyTopItemsFilter:method:void:1.2 applyTopPercentFilter:method:void:1.2 applyValuesFilter:method:void:1.2 clear:method:void:1.2",
  AutoFilter:
    "criteria:scalar:FilterCriteria[]:1.9 enabled:scalar:boolean:1.9 isDataFiltered:scalar:boolean:1.9 apply:method:void:1.9 clearColumnCriteria:method:void:1.14 clearCriteria:method:void:1.9 getRange:method:Range:1.9 getRangeOrNullObject:method:Range:1.9 reapply:method:void:1.9 remove:method:void:1.9",
  CultureInfo:
    "datetimeFormat:link:DatetimeFormatInfo:1.12 numberFormat:link:NumberFormatInfo:1.11 name:scalar:string:1.11",
  NumberFormatInfo:
    "currencySymbol:scalar:string:1.17 numberDecimalSeparator:scalar:string:1.11 numberGroupSeparator:scalar:string:1.11",
  DatetimeFormatInfo:
    "dateSeparator:scalar:string:1.12 longDatePattern:scalar:string:1.12 longTimePattern:scalar:string:1.12 shortDatePattern:scalar:string:1.12 timeSeparator:scalar:string:1.12",
  CustomXmlPartScopedCollection:
    "getCount:method:object:1.5 getItem:method:CustomXmlPart:1.5 getItemOrNullObject:method:CustomXmlPart:1.5 getOnlyItem:method:CustomXmlPart:1.5 getOnlyItemOrNullObject:method:CustomXmlPart:1.5",
  CustomXmlPartCollection:
    "add:method:CustomXmlPart:1.5 getByNamespace:method:CustomXmlPartScopedCollection:1.5 getCount:method:object:1.5 getItem:method:CustomXmlPart:1.5 getItemOrNullObject:method:CustomXmlPart:1.5",
  CustomXmlPart:
    "id:scalar:string:1.5 namespaceUri:scalar:string:1.5 delete:method:void:1.5 getXml:method:object:1.5 setXml:method:void:1.5",
  PivotTableScopedCollection:
    "getCount:method:object:1.12 getFirst:method:PivotTable:1.12 getFirstOrNullObject:method:PivotTable:1.15 getItem:method:PivotTable:1.12 getItemOrNullObject:method:PivotTable:1.12",
  PivotTableCollection:
    "add:method:PivotTable:1.8 getCount:method:object:1.4 getItem:method:PivotTable:1.3 getItemOrNullObject:method:PivotTable:1.4 refreshAll:method:void:1.3",
  PivotTable:
    "columnHierarchies:link:RowColumnPivotHierarchyCollection:1.8 dataHierarchies:link:DataPivotHierarchyCollection:1.8 filterHierarchies:link:FilterPivotHierarchyCollection:1.8 hierarchies:link:PivotHierarchyCollection:1.8 layout:link:PivotLayout:1.8 rowHierarchies:link:RowColumnPivotHierarchyCollection:1.8 worksheet:link:Worksheet:1.3 allowMultipleFiltersPerField:writable:boolean:1.12 enableDataValueEditing:writable:boolean:1.9 id:scalar:string:1.5 name:writable:string:1.3 refreshOnOpen:writable:boolean:1.13 useCustomSortLists:writable:boolean:1.9 delete:method:void:1.8 getDataSourceString:method:object:1.15 getDataSourceType:method:object:1.15 refresh:method:void:1.3",
  PivotLayout:
    "altTextDescription:writable:string:1.13 altTextTitle:writable:string:1.13 autoFormat:writable:boolean:1.9 emptyCellText:writable:string:1.13 enableFieldList:writable:boolean:1.10 fillEmptyCells:writable:boolean:1.13 layoutType:writable:PivotLayoutType:1.8 preserveFormatting:writable:boolean:1.9 showColumnGrandTotals:writable:boolean:1.8 showFieldHeaders:writable:boolean:1.13 showRowGrandTotals:writable:boolean:1.8 subtotalLocation:writable:SubtotalLocationType:1.8 displayBlankLineAfterEachItem:method:void:1.13 getColumnLabelRange:method:Range:1.8 getDataBodyRange:method:Range:1.8 getDataHierarchy:method:DataPivotHierarchy:1.9 getFilterAxisRange:method:Range:1.8 getPivotItems:method:PivotItemCollection:1.9 getRange:method:Range:1.8 getRowLabelRange:method:Range:1.8 repeatAllItemLabels:method:void:1.13 setAutoSortOnCell:method:void:1.9",
  PivotHierarchyCollection:
    "getCount:method:object:1.8 getItem:method:PivotHierarchy:1.8 getItemOrNullObject:method:PivotHierarchy:1.8",
  PivotHierarchy: "fields:link:PivotFieldCollection:1.8 id:scalar:string:1.8 name:writable:string:1.8",
  RowColumnPivotHierarchyCollection:
    "add:method:RowColumnPivotHierarchy:1.8 getCount:method:object:1.8 getItem:method:RowColumnPivotHierarchy:1.8 getItemOrNullObject:method:RowColumnPivotHierarchy:1.8 remove:method:void:1.8",
  RowColumnPivotHierarchy:
    "fields:link:PivotFieldCollection:1.8 id:scalar:string:1.8 name:writable:string:1.8 position:writable:number:1.8 setToDefault:method:void:1.8",
  FilterPivotHierarchyCollection:
    "add:method:FilterPivotHierarchy:1.8 getCount:method:object:1.8 getItem:method:FilterPivotHierarchy:1.8 getItemOrNullObject:method:FilterPivotHierarchy:1.8 remove:method:void:1.8",
  FilterPivotHierarchy:
    "fields:link:PivotFieldCollection:1.8 enableMultipleFilterItems:writable:boolean:1.8 id:scalar:string:1.8 name:writable:string:1.8 position:writable:number:1.8 setToDefault:method:void:1.8",
  DataPivotHierarchyCollection:
    "add:method:DataPivotHierarchy:1.8 getCount:method:object:1.8 getItem:method:DataPivotHierarchy:1.8 getItemOrNullObject:method:DataPivotHierarchy:1.8 remove:method:void:1.8",
  DataPivotHierarchy:
    "field:link:PivotField:1.8 id:scalar:string:1.8 name:writable:string:1.8 numberFormat:writable:string:1.8 position:writable:number:1.8 showAs:writable:ShowAsRule:1.8 summarizeBy:writable:AggregationFunction:1.8 setToDefault:method:void:1.8",
  PivotFieldCollection:
    "getCount:method:object:1.8 getItem:method:PivotField:1.8 getItemOrNullObject:method:PivotField:1.8",
  PivotField:
    "id:scalar:string:1.8 name:writable:string:1.8 showAllItems:writable:boolean:1.8 subtotals:writable:Subtotals:1.8 applyFilter:method:void:1.12 clearAllFilters:method:void:1.12 clearFilter:method:void:1.12 getFilters:method:object:1.12 isFiltered:method:object:1.12 sortByLabels:method:void:1.8 sortByValues:method:void:1.9",
  PivotItemCollection:
    "getCount:method:object:1.8 getItem:method:PivotItem:1.8 getItemOrNullObject:method:PivotItem:1.8",
  PivotItem:
    "id:scalar:string:1.8 isExpanded:writable:boolean:1.8 name:writable:string:1.8 visible:writable:boolean:1.8",
  WorksheetCustomProperty: "key:scalar:string:1.12 value:writable:string:1.12 delete:method:void:1.12",
  WorksheetCustomPropertyCollection:
    "add:method:WorksheetCustomProperty:1.12 getCount:method:object:1.12 getItem:method:WorksheetCustomProperty:1.12 getItemOrNullObject:method:WorksheetCustomProperty:1.12",
  DocumentProperties:
    "custom:link:CustomPropertyCollection:1.7 author:writable:string:1.7 category:writable:string:1.7 comments:writable:string:1.7 company:writable:string:1.7 creationDate:scalar:Date:1.7 keywords:writable:string:1.7 lastAuthor:scalar:string:1.7 manager:writable:string:1.7 revisionNumber:writable:number:1.7 subject:writable:string:1.7 title:writable:string:1.7",
  CustomProperty:
    "key:scalar:string:1.7 type:scalar:DocumentPropertyType:1.7 value:writable:any:1.7 delete:method:void:1.7",
  CustomPropertyCollection:
    "add:method:CustomProperty:1.7 deleteAll:method:void:1.7 getCount:method:object:1.7 getItem:method:CustomProperty:1.7 getItemOrNullObject:method:CustomProperty:1.7",
  ConditionalFormatCollection:
    "add:method:ConditionalFormat:1.6 clearAll:method:void:1.6 getCount:method:object:1.6 getItem:method:ConditionalFormat:1.6 getItemAt:method:ConditionalFormat:1.6 getItemOrNullObject:method:ConditionalFormat:1.14",
  ConditionalFormat:
    "cellValue:link:CellValueConditionalFormat:1.6 cellValueOrNullObject:link:CellValueConditionalFormat:1.6 colorScale:link:ColorScaleConditionalFormat:1.6 colorScaleOrNullObject:link:ColorScaleConditionalFormat:1.6 custom:link:CustomConditionalFormat:1.6 customOrNullObject:link:CustomConditionalFormat:1.6 dataBar:link:DataBarConditionalFormat:1.6 dataBarOrNullObject:link:DataBarConditionalFormat:1.6 iconSet:link:IconSetConditionalFormat:1.6 iconSetOrNullObject:link:IconSetConditionalFormat:1.6 preset:link:PresetCriteriaConditionalFormat:1.6 presetOrNullObject:link:PresetCriteriaConditionalFormat:1.6 textComparison:link:TextConditionalFormat:1.6 textComparisonOrNullObject:link:TextConditionalFormat:1.6 topBottom:link:TopBottomConditionalFormat:1.6 topBottomOrNullObject:link:TopBottomConditionalFormat:1.6 id:scalar:string:1.6 priority:writable:number:1.6 stopIfTrue:writable:boolean:1.6 type:scalar:ConditionalFormatType:1.6 changeRuleToCellValue:method:void:1.17 changeRuleToColorScale:method:void:1.17 changeRuleToContainsText:method:void:1.17 changeRuleToCustom:method:void:1.17 changeRuleToDataBar:method:void:1.17 changeRuleToIconSet:method:void:1.17 changeRuleToPresetCriteria:method:void:1.17 changeRuleToTopBottom:method:void:1.17 delete:method:void:1.6 getRange:method:Range:1.6 getRangeOrNullObject:method:Range:1.6 getRanges:method:RangeAreas:1.9 setRanges:method:void:1.17",
  DataBarConditionalFormat:
    "negativeFormat:link:ConditionalDataBarNegativeFormat:1.6 positiveFormat:link:ConditionalDataBarPositiveFormat:1.6 axisColor:writable:string:1.6 axisFormat:writable:ConditionalDataBarAxisFormat:1.6 barDirection:writable:ConditionalDataBarDirection:1.6 lowerBoundRule:writable:ConditionalDataBarRule:1.6 showDataBarOnly:writable:boolean:1.6 upperBoundRule:writable:ConditionalDataBarRule:1.6",
  ConditionalDataBarPositiveFormat:
    "borderColor:writable:string:1.6 fillColor:writable:string:1.6 gradientFill:writable:boolean:1.6",
  ConditionalDataBarNegativeFormat:
    "borderColor:writable:string:1.6 fillColor:writable:string:1.6 matchPositiveBorderColor:writable:boolean:1.6 matchPositiveFillColor:writable:boolean:1.6",
  CustomConditionalFormat: "format:link:ConditionalRangeFormat:1.6 rule:link:ConditionalFormatRule:1.6",
  ConditionalFormatRule: "formula:writable:string:1.6 formulaLocal:writable:string:1.6 formulaR1C1:writable:string:1.6",
  IconSetConditionalFormat:
    "criteria:writable:ConditionalIconCriterion[]:1.6 reverseIconOrder:writable:boolean:1.6 showIconOnly:writable:boolean:1.6 style:writable:IconSet:1.6",
  ColorScaleConditionalFormat: "criteria:writable:ConditionalColorScaleCriteria:1.6 threeColorScale:scalar:boolean:1.6",
  TopBottomConditionalFormat: "format:link:ConditionalRangeFormat:1.6 rule:writable:ConditionalTopBottomRule:1.6",
  PresetCriteriaConditionalFormat:
    "format:link:ConditionalRangeFormat:1.6 rule:writable:ConditionalPresetCriteriaRule:1.6",
  TextConditionalFormat: "format:link:ConditionalRangeFormat:1.6 rule:writable:ConditionalTextComparisonRule:1.6",
  CellValueConditionalFormat: "format:link:ConditionalRangeFormat:1.6 rule:writable:ConditionalCellValueRule:1.6",
  ConditionalRangeFormat:
    "borders:link:ConditionalRangeBorderCollection:1.6 fill:link:ConditionalRangeFill:1.6 font:link:ConditionalRangeFont:1.6 numberFormat:writable:any:1.6 clearFormat:method:void:1.17",
  ConditionalRangeFont:
    "bold:writable:boolean:1.6 color:writable:string:1.6 italic:writable:boolean:1.6 strikethrough:writable:boolean:1.6 underline:writable:ConditionalRangeFontUnderlineStyle:1.6 clear:method:void:1.6",
  ConditionalRangeFill: "color:writable:string:1.6 clear:method:void:1.6",
  ConditionalRangeBorder:
    "color:writable:string:1.6 sideIndex:scalar:ConditionalRangeBorderIndex:1.6 style:writable:ConditionalRangeBorderLineStyle:1.6",
  ConditionalRangeBorderCollection:
    "bottom:link:ConditionalRangeBorder:1.6 left:link:ConditionalRangeBorder:1.6 right:link:ConditionalRangeBorder:1.6 top:link:ConditionalRangeBorder:1.6 count:scalar:number:1.6 getItem:method:ConditionalRangeBorder:1.6 getItemAt:method:ConditionalRangeBorder:1.6",
  CustomFunctionManager: "setVisibility:method:void:1.20 newObject:method:CustomFunctionManager:1.20",
  Style:
    "borders:link:RangeBorderCollection:1.7 fill:link:RangeFill:1.7 font:link:RangeFont:1.7 autoIndent:writable:boolean:1.8 builtIn:scalar:boolean:1.7 formulaHidden:writable:boolean:1.7 horizontalAlignment:writable:HorizontalAlignment:1.7 includeAlignment:writable:boolean:1.7 includeBorder:writable:boolean:1.7 includeFont:writable:boolean:1.7 includeNumber:writable:boolean:1.7 includePatterns:writable:boolean:1.7 includeProtection:writable:boolean:1.7 indentLevel:writable:number:1.7 locked:writable:boolean:1.7 name:scalar:string:1.7 numberFormat:writable:string:1.7 numberFormatLocal:writable:string:1.7 readingOrder:writable:ReadingOrder:1.7 shrinkToFit:writable:boolean:1.7 textOrientation:writable:number:1.8 verticalAlignment:writable:VerticalAlignment:1.7 wrapText:writable:boolean:1.7 delete:method:void:1.7",
  StyleCollection:
    "add:method:void:1.7 getCount:method:object:1.9 getItem:method:Style:1.7 getItemAt:method:Style:1.9 getItemOrNullObject:method:Style:1.14",
  TableStyleCollection:
    "add:method:TableStyle:1.10 getCount:method:object:1.10 getDefault:method:TableStyle:1.10 getItem:method:TableStyle:1.10 getItemOrNullObject:method:TableStyle:1.10 setDefault:method:void:1.10",
  TableStyle:
    "name:writable:string:1.10 readOnly:scalar:boolean:1.10 delete:method:void:1.10 duplicate:method:TableStyle:1.10",
  PivotTableStyleCollection:
    "add:method:PivotTableStyle:1.10 getCount:method:object:1.10 getDefault:method:PivotTableStyle:1.10 getItem:method:PivotTableStyle:1.10 getItemOrNullObject:method:PivotTableStyle:1.10 setDefault:method:void:1.10",
  PivotTableStyle:
    "name:writable:string:1.10 readOnly:scalar:boolean:1.10 delete:method:void:1.10 duplicate:method:PivotTableStyle:1.10",
  SlicerStyleCollection:
    "add:method:SlicerStyle:1.10 getCount:method:object:1.10 getDefault:method:SlicerStyle:1.10 getItem:method:SlicerStyle:1.10 getItemOrNullObject:method:SlicerStyle:1.10 setDefault:method:void:1.10",
  SlicerStyle:
    "name:writable:string:1.10 readOnly:scalar:boolean:1.10 delete:method:void:1.10 duplicate:method:SlicerStyle:1.10",
  TimelineStyleCollection:
    "add:method:TimelineStyle:1.10 getCount:method:object:1.10 getDefault:method:TimelineStyle:1.10 getItem:method:TimelineStyle:1.10 getItemOrNullObject:method:TimelineStyle:1.10 setDefault:method:void:1.10",
  TimelineStyle:
    "name:writable:string:1.10 readOnly:scalar:boolean:1.10 delete:method:void:1.10 duplicate:method:TimelineStyle:1.10",
  PageLayout:
    "headersFooters:link:HeaderFooterGroup:1.9 alignMarginsHeaderFooter:writable:boolean:ExcelApiDesktop1.1 blackAndWhite:writable:boolean:1.9 bottomMargin:writable:number:1.9 centerHorizontally:writable:boolean:1.9 centerVertically:writable:boolean:1.9 draftMode:writable:boolean:1.9 firstPageNumber:writable:number:1.9 footerMargin:writable:number:1.9 headerMargin:writable:number:1.9 leftMargin:writable:number:1.9 orientation:writable:PageOrientation:1.9 paperSize:writable:PaperType:1.9 printComments:writable:PrintComments:1.9 printErrors:writable:PrintErrorType:1.9 printGridlines:writable:boolean:1.9 printHeadings:writable:boolean:1.9 printOrder:writable:PrintOrder:1.9 printQuality:writable:number[]:ExcelApiDesktop1.1 rightMargin:writable:number:1.9 topMargin:writable:number:1.9 zoom:writable:PageLayoutZoomOptions:1.9 getPrintArea:method:RangeAreas:1.9 getPrintAreaOrNullObject:method:RangeAreas:1.9 getPrintTitleColumns:method:Range:1.9 getPrintTitleColumnsOrNullObject:method:Range:1.9 getPrintTitleRows:method:Range:1.9 getPrintTitleRowsOrNullObject:method:Range:1.9 setPrintArea:method:void:1.9 setPrintMargins:method:void:1.9 setPrintTitleColumns:method:void:1.9 setPrintTitleRows:method:void:1.9",
  HeaderFooter:
    "centerFooterPicture:link:HeaderFooterPicture:ExcelApiDesktop1.1 centerHeaderPicture:link:HeaderFooterPicture:ExcelApiDesktop1.1 leftFooterPicture:link:HeaderFooterPicture:ExcelApiDesktop1.1 leftHeaderPicture:link:HeaderFooterPicture:ExcelApiDesktop1.1 rightFooterPicture:link:HeaderFooterPicture:ExcelApiDesktop1.1 rightHeaderPicture:link:HeaderFooterPicture:ExcelApiDesktop1.1 centerFooter:writable:string:1.9 centerHeader:writable:string:1.9 leftFooter:writable:string:1.9 leftHeader:writable:string:1.9 rightFooter:writable:string:1.9 rightHeader:writable:string:1.9",
  HeaderFooterGroup:
    "defaultForAllPages:link:HeaderFooter:1.9 evenPages:link:HeaderFooter:1.9 firstPage:link:HeaderFooter:1.9 oddPages:link:HeaderFooter:1.9 state:writable:HeaderFooterState:1.9 useSheetMargins:writable:boolean:1.9 useSheetScale:writable:boolean:1.9",
  HeaderFooterPicture:
    "brightness:writable:number:ExcelApiDesktop1.1 colorType:writable:PictureColorType:ExcelApiDesktop1.1 contrast:writable:number:ExcelApiDesktop1.1 cropBottom:writable:number:ExcelApiDesktop1.1 cropLeft:writable:number:ExcelApiDesktop1.1 cropRight:writable:number:ExcelApiDesktop1.1 cropTop:writable:number:ExcelApiDesktop1.1 filename:writable:string:ExcelApiDesktop1.1 height:writable:number:ExcelApiDesktop1.1 lockAspectRatio:writable:boolean:ExcelApiDesktop1.1 width:writable:number:ExcelApiDesktop1.1",
  PageBreak:
    "columnIndex:scalar:number:1.9 rowIndex:scalar:number:1.9 delete:method:void:1.9 getCellAfterBreak:method:Range:1.9",
  PageBreakCollection:
    "add:method:PageBreak:1.9 getCount:method:object:1.9 getItem:method:PageBreak:1.9 removePageBreaks:method:void:1.9",
  DataConnectionCollection: "refreshAll:method:void:1.7",
  RangeCollection: "getCount:method:object:1.9 getItemAt:method:Range:1.9",
  RangeAreasCollection: "getCount:method:object:1.12 getItemAt:method:RangeAreas:1.12",
  CommentCollection:
    "add:method:Comment:1.10 getCount:method:object:1.10 getItem:method:Comment:1.10 getItemAt:method:Comment:1.10 getItemByCell:method:Comment:1.10 getItemByReplyId:method:Comment:1.10 getItemOrNullObject:method:Comment:1.14 onAdded:event::1.12 onChanged:event::1.12 onDeleted:event::1.12",
  Comment:
    "replies:link:CommentReplyCollection:1.10 authorEmail:scalar:string:1.10 authorName:scalar:string:1.10 content:writable:string:1.10 contentType:scalar:ContentType:1.12 creationDate:scalar:Date:1.10 id:scalar:string:1.10 mentions:scalar:CommentMention[]:1.11 resolved:writable:boolean:1.11 richContent:scalar:string:1.11 delete:method:void:1.10 getLocation:method:Range:1.10 updateMentions:method:void:1.11",
  CommentReplyCollection:
    "add:method:CommentReply:1.10 getCount:method:object:1.10 getItem:method:CommentReply:1.10 getItemAt:method:CommentReply:1.10 getItemOrNullObject:method:CommentReply:1.14",
  CommentReply:
    "authorEmail:scalar:string:1.10 authorName:scalar:string:1.10 content:writable:string:1.10 contentType:scalar:ContentType:1.12 creationDate:scalar:Date:1.10 id:scalar:string:1.10 mentions:scalar:CommentMention[]:1.11 resolved:scalar:boolean:1.11 richContent:scalar:string:1.11 delete:method:void:1.10 getLocation:method:Range:1.10 getParentComment:method:Comment:1.10 updateMentions:method:void:1.11",
  ShapeCollection:
    "addGeometricShape:method:Shape:1.9 addGroup:method:Shape:1.9 addImage:method:Shape:1.9 addLine:method:Shape:1.9 addTextBox:method:Shape:1.9 getCount:method:object:1.9 getItem:method:Shape:1.9 getItemAt:method:Shape:1.9 getItemOrNullObject:method:Shape:1.14",
  Shape:
    "fill:link:ShapeFill:1.9 geometricShape:link:GeometricShape:1.9 group:link:ShapeGroup:1.9 image:link:Image:1.9 line:link:Line:1.9 lineFormat:link:ShapeLineFormat:1.9 parentGroup:link:Shape:1.9 textFrame:link:TextFrame:1.9 altTextDescription:writable:string:1.9 altTextTitle:writable:string:1.9 connectionSiteCount:scalar:number:1.9 displayName:scalar:string:1.15 geometricShapeType:writable:GeometricShapeType:1.9 height:writable:number:1.9 id:scalar:string:1.9 left:writable:number:1.9 level:scalar:number:1.9 lockAspectRatio:writable:boolean:1.9 name:writable:string:1.9 placement:writable:Placement:1.10 rotation:writable:number:1.9 top:writable:number:1.9 type:scalar:ShapeType:1.9 visible:writable:boolean:1.9 width:writable:number:1.9 zOrderPosition:scalar:number:1.9 copyTo:method:Shape:1.10 delete:method:void:1.9 getAsImage:method:object:1.9 incrementLeft:method:void:1.9 incrementRotation:method:void:1.9 incrementTop:method:void:1.9 scaleHeight:method:void:1.9 scaleWidth:method:void:1.9 setZOrder:method:void:1.9 onActivated:event::1.9 onDeactivated:event::1.9",
  GeometricShape: "shape:link:Shape:1.9 id:scalar:string:1.9",
  Image:
    "shape:link:Shape:1.9 brightness:writable:number:ExcelApiDesktop1.1 colorType:writable:PictureColorType:ExcelApiDesktop1.1 contrast:writable:number:ExcelApiDesktop1.1 cropBottom:writable:number:ExcelApiDesktop1.1 cropLeft:writable:number:ExcelApiDesktop1.1 cropRight:writable:number:ExcelApiDesktop1.1 cropTop:writable:number:ExcelApiDesktop1.1 id:scalar:string:1.9 format:scalar:PictureFormat:1.9 incrementBrightness:method:void:ExcelApiDesktop1.1 incrementContrast:method:void:ExcelApiDesktop1.1",
  ShapeGroup: "shape:link:Shape:1.9 shapes:link:GroupShapeCollection:1.9 id:scalar:string:1.9 ungroup:method:void:1.9",
  GroupShapeCollection:
    "getCount:method:object:1.9 getItem:method:Shape:1.9 getItemAt:method:Shape:1.9 getItemOrNullObject:method:Shape:1.14",
  Line: "beginConnectedShape:link:Shape:1.9 endConnectedShape:link:Shape:1.9 shape:link:Shape:1.9 beginArrowheadLength:writable:ArrowheadLength:1.9 beginArrowheadStyle:writable:ArrowheadStyle:1.9 beginArrowheadWidth:writable:ArrowheadWidth:1.9 beginConnectedSite:scalar:number:1.9 endArrowheadLength:writable:ArrowheadLength:1.9 endArrowheadStyle:writable:ArrowheadStyle:1.9 endArrowheadWidth:writable:ArrowheadWidth:1.9 endConnectedSite:scalar:number:1.9 id:scalar:string:1.9 isBeginConnected:scalar:boolean:1.9 isEndConnected:scalar:boolean:1.9 connectorType:writable:ConnectorType:1.9 connectBeginShape:method:void:1.9 connectEndShape:method:void:1.9 disconnectBeginShape:method:void:1.9 disconnectEndShape:method:void:1.9",
  ShapeFill:
    "foregroundColor:writable:string:1.9 transparency:writable:number:1.9 type:scalar:ShapeFillType:1.9 clear:method:void:1.9 setSolidColor:method:void:1.9",
  ShapeLineFormat:
    "color:writable:string:1.9 dashStyle:writable:ShapeLineDashStyle:1.9 style:writable:ShapeLineStyle:1.9 transparency:writable:number:1.9 visible:writable:boolean:1.9 weight:writable:number:1.9",
  TextFrame:
    "textRange:link:TextRange:1.9 autoSizeSetting:writable:ShapeAutoSize:1.9 bottomMargin:writable:number:1.9 hasText:scalar:boolean:1.9 horizontalAlignment:writable:ShapeTextHorizontalAlignment:1.9 horizontalOverflow:writable:ShapeTextHorizontalOverflow:1.9 leftMargin:writable:number:1.9 orientation:writable:ShapeTextOrientation:1.9 readingOrder:writable:ShapeTextReadingOrder:1.9 rightMargin:writable:number:1.9 topMargin:writable:number:1.9 verticalAlignment:writable:ShapeTextVerticalAlignment:1.9 verticalOverflow:writable:ShapeTextVerticalOverflow:1.9 deleteText:method:void:1.9",
  TextRange: "font:link:ShapeFont:1.9 text:writable:string:1.9 getSubstring:method:TextRange:1.9",
  ShapeFont:
    "bold:writable:boolean:1.9 color:writable:string:1.9 italic:writable:boolean:1.9 name:writable:string:1.9 size:writable:number:1.9 underline:writable:ShapeFontUnderlineStyle:1.9",
  Slicer:
    "slicerItems:link:SlicerItemCollection:1.10 worksheet:link:Worksheet:1.10 caption:writable:string:1.10 height:writable:number:1.10 id:scalar:string:1.10 isFilterCleared:scalar:boolean:1.10 left:writable:number:1.10 name:writable:string:1.10 sortBy:writable:SlicerSortType:1.10 style:writable:string:1.10 top:writable:number:1.10 width:writable:number:1.10 clearFilters:method:void:1.10 delete:method:void:1.10 getSelectedItems:method:object:1.10 selectItems:method:void:1.10",
  SlicerCollection:
    "add:method:Slicer:1.10 getCount:method:object:1.10 getItem:method:Slicer:1.10 getItemAt:method:Slicer:1.10 getItemOrNullObject:method:Slicer:1.10",
  SlicerItem:
    "hasData:scalar:boolean:1.10 isSelected:writable:boolean:1.10 key:scalar:string:1.10 name:scalar:string:1.10",
  SlicerItemCollection:
    "getCount:method:object:1.10 getItem:method:SlicerItem:1.10 getItemAt:method:SlicerItem:1.10 getItemOrNullObject:method:SlicerItem:1.10",
  LinkedEntityDataDomain:
    "dataProvider:scalar:string:1.19 id:scalar:string:1.19 lastRefreshed:scalar:Date:1.19 loadFunctionId:scalar:string:1.19 name:scalar:string:1.19 periodicRefreshInterval:scalar:number:1.19 refreshMode:writable:LinkedEntityDataDomainRefreshMode:1.19 serviceId:scalar:number:1.19 supportedRefreshModes:scalar:LinkedEntityDataDomainRefreshMode[]:1.19 delete:method:void:1.19 refresh:method:void:1.19",
  LinkedEntityDataDomainCollection:
    "add:method:void:1.19 getCount:method:object:1.19 getItem:method:LinkedEntityDataDomain:1.19 getItemAt:method:LinkedEntityDataDomain:1.19 getItemByName:method:LinkedEntityDataDomain:1.19 getItemByNameOrNullObject:method:LinkedEntityDataDomain:1.19 getItemOrNullObject:method:LinkedEntityDataDomain:1.19 loadLinkedEntityCellValue:method:void:1.21 refreshAll:method:void:1.19 onLinkedEntityCellValueLoaded:event::1.21 onLinkedEntityDataDomainAdded:event::1.19 onRefreshCompleted:event::1.19 onRefreshModeChanged:event::1.19",
  NamedSheetView:
    "name:writable:string:ExcelApiOnline1.1 activate:method:void:ExcelApiOnline1.1 delete:method:void:ExcelApiOnline1.1 duplicate:method:NamedSheetView:ExcelApiOnline1.1",
  NamedSheetViewCollection:
    "add:method:NamedSheetView:ExcelApiOnline1.1 enterTemporary:method:NamedSheetView:ExcelApiOnline1.1 exit:method:void:ExcelApiOnline1.1 getActive:method:NamedSheetView:ExcelApiOnline1.1 getCount:method:object:ExcelApiOnline1.1 getItem:method:NamedSheetView:ExcelApiOnline1.1 getItemAt:method:NamedSheetView:ExcelApiOnline1.1",
  NoteCollection:
    "add:method:Note:1.18 getCount:method:object:1.18 getItem:method:Note:1.18 getItemAt:method:Note:1.18 getItemOrNullObject:method:Note:1.18",
  Note: "authorName:scalar:string:1.18 content:writable:string:1.18 height:writable:number:1.18 visible:writable:boolean:1.18 width:writable:number:1.18 delete:method:void:1.18 getLocation:method:Range:1.18",
  Window:
    "activeCell:link:Range:ExcelApiDesktop1.1 activePane:link:Pane:ExcelApiDesktop1.1 activeWorksheet:link:Worksheet:ExcelApiDesktop1.1 panes:link:PaneCollection:ExcelApiDesktop1.1 visibleRange:link:Range:ExcelApiDesktop1.1 autoFilterDateGroupingEnabled:writable:boolean:ExcelApiDesktop1.1 enableResize:scalar:boolean:ExcelApiDesktop1.1 freezePanes:writable:boolean:ExcelApiDesktop1.1 height:writable:number:ExcelApiDesktop1.1 index:scalar:number:ExcelApiDesktop1.1 isVisible:writable:boolean:ExcelApiDesktop1.1 left:writable:number:ExcelApiDesktop1.1 name:writable:string:ExcelApiDesktop1.1 scrollColumn:writable:number:ExcelApiDesktop1.1 scrollRow:writable:number:ExcelApiDesktop1.1 showFormulas:writable:boolean:ExcelApiDesktop1.1 showGridlines:writable:boolean:ExcelApiDesktop1.1 showHeadings:writable:boolean:ExcelApiDesktop1.1 showHorizontalScrollBar:writable:boolean:ExcelApiDesktop1.1 showOutline:writable:boolean:ExcelApiDesktop1.1 showRightToLeft:scalar:boolean:ExcelApiDesktop1.1 showRuler:writable:boolean:ExcelApiDesktop1.1 showVerticalScrollBar:writable:boolean:ExcelApiDesktop1.1 showWhitespace:writable:boolean:ExcelApiDesktop1.1 showWorkbookTabs:writable:boolean:ExcelApiDesktop1.1 showZeros:writable:boolean:ExcelApiDesktop1.1 split:writable:boolean:ExcelApiDesktop1.1 splitColumn:writable:number:ExcelApiDesktop1.1 splitHorizontal:writable:number:ExcelApiDesktop1.1 splitRow:writable:number:ExcelApiDesktop1.1 splitVertical:writable:number:ExcelApiDesktop1.1 tabRatio:writable:number:ExcelApiDesktop1.1 top:writable:number:ExcelApiDesktop1.1 type:scalar:WindowType:ExcelApiDesktop1.1 usableHeight:scalar:number:ExcelApiDesktop1.1 usableWidth:scalar:number:ExcelApiDesktop1.1 view:writable:WindowView:ExcelApiDesktop1.1 width:writable:number:ExcelApiDesktop1.1 windowNumber:scalar:number:ExcelApiDesktop1.1 windowState:writable:WindowState:ExcelApiDesktop1.1 zoom:writable:number:ExcelApiDesktop1.1 activate:method:void:ExcelApiDesktop1.1 activateNext:method:void:ExcelApiDesktop1.1 activatePrevious:method:void:ExcelApiDesktop1.1 close:method:object:ExcelApiDesktop1.1 largeScroll:method:void:ExcelApiDesktop1.1 newWindow:method:Window:ExcelApiDesktop1.1 pointsToScreenPixelsX:method:object:ExcelApiDesktop1.1 pointsToScreenPixelsY:method:object:ExcelApiDesktop1.1 scrollIntoView:method:void:ExcelApiDesktop1.1 scrollWorkbookTabs:method:void:ExcelApiDesktop1.1 smallScroll:method:void:ExcelApiDesktop1.1",
  WindowCollection:
    "breakSideBySide:method:void:ExcelApiDesktop1.1 compareCurrentSideBySideWith:method:void:ExcelApiDesktop1.1 getCount:method:object:ExcelApiDesktop1.1 getItemAt:method:Window:ExcelApiDesktop1.1 resetPositionsSideBySide:method:void:ExcelApiDesktop1.1",
  Pane: "index:scalar:number:ExcelApiDesktop1.1",
  PaneCollection: "getCount:method:object:ExcelApiDesktop1.1 getItemAt:method:Pane:ExcelApiDesktop1.1",
  FunctionResult: "error:scalar:string:1.2 value:scalar:T:1.2",
  Functions:
    "abs:method:object:1.2 accrInt:method:object:1.2 accrIntM:method:object:1.2 acos:method:object:1.2 acosh:method:object:1.2 acot:method:object:1.2 acoth:method:object:1.2 amorDegrc:method:object:1.2 amorLinc:method:object:1.2 and:method:object:1.2 arabic:method:object:1.2 areas:method:object:1.2 asc:method:object:1.2 asin:method:object:1.2 asinh:method:object:1.2 atan:method:object:1.2 atan2:method:object:1.2 atanh:method:object:1.2 aveDev:method:object:1.2 average:method:object:1.2 averageA:method:object:1.2 averageIf:method:object:1.2 averageIfs:method:object:1.2 bahtText:method:object:1.2 base:method:object:1.2 besselI:method:object:1.2 besselJ:method:object:1.2 besselK:method:object:1.2 besselY:method:object:1.2 beta_Dist:method:object:1.2 beta_Inv:method:object:1.2 bin2Dec:method:object:1.2 bin2Hex:method:object:1.2 bin2Oct:method:object:1.2 binom_Dist:method:object:1.2 binom_Dist_Range:method:object:1.2 binom_Inv:method:object:1.2 bitand:method:object:1.2 bitlshift:method:object:1.2 bitor:method:object:1.2 bitrshift:method:object:1.2 bitxor:method:object:1.2 ceiling_Math:method:object:1.2 ceiling_Precise:method:object:1.2 char:method:object:1.2 chiSq_Dist:method:object:1.2 chiSq_Dist_RT:method:object:1.2 chiSq_Inv:method:object:1.2 chiSq_Inv_RT:method:object:1.2 choose:method:object:1.2 clean:method:object:1.2 code:method:object:1.2 columns:method:object:1.2 combin:method:object:1.2 combina:method:object:1.2 complex:method:object:1.2 concatenate:method:object:1.2 confidence_Norm:method:object:1.2 confidence_T:method:object:1.2 convert:method:object:1.2 cos:method:object:1.2 cosh:method:object:1.2 cot:method:object:1.2 coth:method:object:1.2 count:method:object:1.2 countA:method:object:1.2 countBlank:method:object:1.2 countIf:method:object:1.2 countIfs:method:object:1.2 coupDayBs:method:object:1.2 coupDays:method:object:1.2 coupDaysNc:method:object:1.2 coupNcd:method:object:1.2 coupNum:method:object:1.2 coupPcd:method:object:1.2 csc:method:object:1.2 csch:method:object:1.2 cumIPmt:method:object:1.2 cumPrinc:method:object:1.2 daverage:method:object:1.2 dcount:method:object:1.2 dcountA:method:object:1.2 dget:method:object:1.2 dmax:method:object:1.2 dmin:method:object:1.2 dproduct:method:object:1.2 dstDev:method:object:1.2 dstDevP:method:object:1.2 dsum:method:object:1.2 dvar:method:object:1.2 dvarP:method:object:1.2 date:method:object:1.2 datevalue:method:object:1.2 day:method:object:1.2 days:method:object:1.2 days360:method:object:1.2 db:method:object:1.2 dbcs:method:object:1.2 ddb:method:object:1.2 dec2Bin:method:object:1.2 dec2Hex:method:object:1.2 dec2Oct:method:object:1.2 decimal:method:object:1.2 degrees:method:object:1.2 delta:method:object:1.2 devSq:method:object:1.2 disc:method:object:1.2 dollar:method:object:1.2 dollarDe:method:object:1.2 dollarFr:method:object:1.2 duration:method:object:1.2 ecma_Ceiling:method:object:1.2 edate:method:object:1.2 effect:method:object:1.2 eoMonth:method:object:1.2 erf:method:object:1.2 erfC:method:object:1.2 erfC_Precise:method:object:1.2 erf_Precise:method:object:1.2 error_Type:method:object:1.2 even:method:object:1.2 exact:method:object:1.2 exp:method:object:1.2 expon_Dist:method:object:1.2 fvschedule:method:object:1.2 f_Dist:method:object:1.2 f_Dist_RT:method:object:1.2 f_Inv:method:object:1.2 f_Inv_RT:method:object:1.2 fact:method:object:1.2 factDouble:method:object:1.2 false:method:object:1.2 find:method:object:1.2 findB:method:object:1.2 fisher:method:object:1.2 fisherInv:method:object:1.2 fixed:method:object:1.2 floor_Math:method:object:1.2 floor_Precise:method:object:1.2 fv:method:object:1.2 gamma:method:object:1.2 gammaLn:method:object:1.2 gammaLn_Precise:method:object:1.2 gamma_Dist:method:object:1.2 gamma_Inv:method:object:1.2 gauss:method:object:1.2 gcd:method:object:1.2 geStep:method:object:1.2 geoMean:method:object:1.2 hlookup:method:object:1.2 harMean:method:object:1.2 hex2Bin:method:object:1.2 hex2Dec:method:object:1.2 hex2Oct:method:object:1.2 hour:method:object:1.2 hypGeom_Dist:method:object:1.2 hyperlink:method:object:1.2 iso_Ceiling:method:object:1.2 if:method:object:1.2 imAbs:method:object:1.2 imArgument:method:object:1.2 imConjugate:method:object:1.2 imCos:method:object:1.2 imCosh:method:object:1.2 imCot:method:object:1.2 imCsc:method:object:1.2 imCsch:method:object:1.2 imDiv:method:object:1.2 imExp:method:object:1.2 imLn:method:object:1.2 imLog10:method:object:1.2 imLog2:method:object:1.2 imPower:method:object:1.2 imProduct:method:object:1.2 imReal:method:object:1.2 imSec:method:object:1.2 imSech:method:object:1.2 imSin:method:object:1.2 imSinh:method:object:1.2 imSqrt:method:object:1.2 imSub:method:object:1.2 imSum:method:object:1.2 imTan:method:object:1.2 imaginary:method:object:1.2 int:method:object:1.2 intRate:method:object:1.2 ipmt:method:object:1.2 irr:method:object:1.2 isErr:method:object:1.2 isError:method:object:1.2 isEven:method:object:1.2 isFormula:method:object:1.2 isLogical:method:object:1.2 isNA:method:object:1.2 isNonText:method:object:1.2 isNumber:method:object:1.2 isOdd:method:object:1.2 isText:method:object:1.2 isoWeekNum:method:object:1.2 ispmt:method:object:1.2 isref:method:object:1.2 kurt:method:object:1.2 large:method:object:1.2 lcm:method:object:1.2 left:method:object:1.2 leftb:method:object:1.2 len:method:object:1.2 lenb:method:object:1.2 ln:method:object:1.2 log:method:object:1.2 log10:method:object:1.2 logNorm_Dist:method:object:1.2 logNorm_Inv:method:object:1.2 lookup:method:object:1.2 lower:method:object:1.2 mduration:method:object:1.2 mirr:method:object:1.2 mround:method:object:1.2 match:method:object:1.2 max:method:object:1.2 maxA:method:object:1.2 median:method:object:1.2 mid:method:object:1.2 midb:method:object:1.2 min:method:object:1.2 minA:method:object:1.2 minute:method:object:1.2 mod:method:object:1.2 month:method:object:1.2 multiNomial:method:object:1.2 n:method:object:1.2 nper:method:object:1.2 na:method:object:1.2 negBinom_Dist:method:object:1.2 networkDays:method:object:1.2 networkDays_Intl:method:object:1.2 nominal:method:object:1.2 norm_Dist:method:object:1.2 norm_Inv:method:object:1.2 norm_S_Dist:method:object:1.2 norm_S_Inv:method:object:1.2 not:method:object:1.2 now:method:object:1.2 npv:method:object:1.2 numberValue:method:object:1.2 oct2Bin:method:object:1.2 oct2Dec:method:object:1.2 oct2Hex:method:object:1.2 odd:method:object:1.2 oddFPrice:method:object:1.2 oddFYield:method:object:1.2 oddLPrice:method:object:1.2 oddLYield:method:object:1.2 or:method:object:1.2 pduration:method:object:1.2 percentRank_Exc:method:object:1.2 percentRank_Inc:method:object:1.2 percentile_Exc:method:object:1.2 percentile_Inc:method:object:1.2 permut:method:object:1.2 permutationa:method:object:1.2 phi:method:object:1.2 pi:method:object:1.2 pmt:method:object:1.2 poisson_Dist:method:object:1.2 power:method:object:1.2 ppmt:method:object:1.2 price:method:object:1.2 priceDisc:method:object:1.2 priceMat:method:object:1.2 product:method:object:1.2 proper:method:object:1.2 pv:method:object:1.2 quartile_Exc:method:object:1.2 quartile_Inc:method:object:1.2 quotient:method:object:1.2 radians:method:object:1.2 rand:method:object:1.2 randBetween:method:object:1.2 rank_Avg:method:object:1.2 rank_Eq:method:object:1.2 rate:method:object:1.2 received:method:object:1.2 replace:method:object:1.2 replaceB:method:object:1.2 rept:method:object:1.2 right:method:object:1.2 rightb:method:object:1.2 roman:method:object:1.2 round:method:object:1.2 roundDown:method:object:1.2 roundUp:method:object:1.2 rows:method:object:1.2 rri:method:object:1.2 sec:method:object:1.2 sech:method:object:1.2 second:method:object:1.2 seriesSum:method:object:1.2 sheet:method:object:1.2 sheets:method:object:1.2 sign:method:object:1.2 sin:method:object:1.2 sinh:method:object:1.2 skew:method:object:1.2 skew_p:method:object:1.2 sln:method:object:1.2 small:method:object:1.2 sqrt:method:object:1.2 sqrtPi:method:object:1.2 stDevA:method:object:1.2 stDevPA:method:object:1.2 stDev_P:method:object:1.2 stDev_S:method:object:1.2 standardize:method:object:1.2 substitute:method:object:1.2 subtotal:method:object:1.2 sum:method:object:1.2 sumIf:method:object:1.2 sumIfs:method:object:1.2 sumSq:method:object:1.2 syd:method:object:1.2 t:method:object:1.2 tbillEq:method:object:1.2 tbillPrice:method:object:1.2 tbillYield:method:object:1.2 t_Dist:method:object:1.2 t_Dist_2T:method:object:1.2 t_Dist_RT:method:object:1.2 t_Inv:method:object:1.2 t_Inv_2T:method:object:1.2 tan:method:object:1.2 tanh:method:object:1.2 text:method:object:1.2 time:method:object:1.2 timevalue:method:object:1.2 today:method:object:1.2 trim:method:object:1.2 trimMean:method:object:1.2 true:method:object:1.2 trunc:method:object:1.2 type:method:object:1.2 usdollar:method:object:1.2 unichar:method:object:1.2 unicode:method:object:1.2 upper:method:object:1.2 vlookup:method:object:1.2 value:method:object:1.2 varA:method:object:1.2 varPA:method:object:1.2 var_P:method:object:1.2 var_S:method:object:1.2 vdb:method:object:1.2 weekNum:method:object:1.2 weekday:method:object:1.2 weibull_Dist:method:object:1.2 workDay:method:object:1.2 workDay_Intl:method:object:1.2 xirr:method:object:1.2 xnpv:method:object:1.2 xor:method:object:1.2 year:method:object:1.2 yearFrac:method:object:1.2 yield:method:object:1.2 yieldDisc:method:object:1.2 yieldMat:method:object:1.2 z_Test:method:object:1.2",
};

/** Enumeration → its values. */
export const EXCEL_ENUMS: Readonly<Record<string, string>> = {
  BlockedErrorCellValueSubType:
    "Unknown DataTypeRestrictedDomain DataTypePrivacySetting DataTypeUnsupportedApp ExternalLinksGeneric RichDataLinkDisabled SignInError NoLicense",
  BusyErrorCellValueSubType: "Unknown ExternalLinksGeneric LoadingImage",
  CalcErrorCellValueSubType:
    "Unknown ArrayOfArrays ArrayOfRanges EmptyArray UnsupportedLifting DataTableReferencedPendingFormula TooManyCells LambdaInCell TooDeeplyNested TextOverflow",
  EntityCardLayoutType: "Entity",
  FunctionCellValueType: "JavaScriptReference",
  EntityCompactLayoutIcons:
    "Generic Accessibility Airplane AirplaneTakeOff Album Alert AlertUrgent Animal AnimalCat AnimalDog AnimalRabbit AnimalTurtle AppFolder AppGeneric Apple ApprovalsApp Archive ArchiveMultiple ArrowTrendingLines Art Atom Attach Automobile Autosum Backpack Badge Balloon Bank BarcodeScanner Basketball Battery0 Battery10 Beach Beaker Bed BinFull Bird Bluetooth Board BoardGames Book Bookmark BookmarkMultiple Bot BowlChopsticks Box BoxMultiple BrainCircuit Branch BranchFork BranchRequest Bridge Briefcase BriefcaseMedical BroadActivityFeed Broom Bug Building BuildingBank BuildingFactory BuildingGovernment BuildingHome BuildingLighthouse BuildingMultiple BuildingRetail BuildingRetailMore BuildingRetailToolbox BuildingShop BuildingSkyscraper Calculator CalendarLtr CalendarRtl Call CalligraphyPen Camera CameraDome Car Cart Cat Certificate ChartMultiple Chat ChatMultiple ChatVideo Check CheckboxChecked CheckboxUnchecked Checkmark Chess City Class Classification Clipboard ClipboardDataBar ClipboardPulse ClipboardTask Clock ClockAlarm Cloud CloudWords Code Collections Comment CommentMultiple Communication CompassNorthwest ConferenceRoom Connector Constellation ContactCard Cookies Couch CreditCardPerson CreditCardToolbox Cube CubeMultiple CubeTree CurrencyDollarEuro CurrencyDollarRupee DataArea Database DatabaseMultiple DataFunnel DataHistogram DataLine DataPie DataScatter DataSunburst DataTreemap DataWaterfall DataWhisker Dentist DesignIdeas Desktop DesktopMac DeveloperBoard DeviceMeetingRoom Diagram Dialpad Diamond Dinosaur Directions Disaster Diversity DNA Doctor Document DocumentData DocumentLandscape DocumentMultiple DocumentPdf DocumentQueue DocumentText Dog Door DoorTag Drafts Drama DrinkBeer DrinkCoffee DrinkMargarita DrinkToGo DrinkWine DriveTrain Drop DualScreen Dumbbell Earth Emoji EmojiAngry EmojiHand EmojiLaugh EmojiMeh EmojiMultiple EmojiSad EmojiSadSlight EmojiSmileSlight EmojiSparkle EmojiSurprise Engine Eraser Eye Eyedropper Fax Fingerprint FirstAid Flag Flash Flashlight Flow Flowchart Folder FolderOpen FolderOpenVertical FolderPerson FolderZip Food FoodApple FoodCake FoodEgg FoodGrains FoodPizza FoodToast Galaxy Games GanttChart Gas GasPump Gauge Gavel Gift GiftCard Glasses Globe GlobeSurface Grid GridDots GridKanban Guardian Guest Guitar HandLeft HandRight Handshake HardDrive HatGraduation Headphones HeadphonesSoundWave Headset HeadsetVr Heart HeartBroken HeartCircle HeartHuman HeartPulse History Home HomeMore HomePerson Icons Image ImageGlobe ImageMultiple Iot Joystick Justice Key Keyboard KeyboardLayoutSplit KeyMultiple Languages Laptop Lasso LauncherSettings Layer Leaf LeafOne LeafThree LeafTwo Library Lightbulb LightbulbFilament Likert Link LocalLanguage Location LockClosed LockMultiple LockOpen Lottery Luggage Mail MailInbox MailMultiple Map MapPin Markdown MathFormula MathSymbols Max Megaphone MegaphoneLoud Mention Mic Microscope Midi Molecule Money MoneyHand Mountain MovieCamera MoviesAndTv MusicNote MusicNote1 MusicNote2 MyLocation NByN NByOne News NotablePeople Note Notebook Notepad NotepadPerson OneByN OneByOne Options Organization OrganizationHorizontal Oval PaintBrush PaintBucket PartlySunnyWeather Password Patch Patient Payment Pen Pentagon People PeopleAudience PeopleCall PeopleCommunity PeopleMoney PeopleQueue PeopleTeam PeopleToolbox Person PersonBoard PersonCall PersonChat PersonFeedback PersonSupport PersonVoice Phone PhoneDesktop PhoneLaptop PhoneShake PhoneTablet PhoneVibrate PhotoFilter Pi PictureInPicture Pilates Pill Pin Pipeline Planet PlayingCards PlugConnected PlugDisconnected PointScan Poll Power Predictions Premium Presenter PreviewLink Print Production Prohibited ProjectionScreen ProtocolHandler Pulse PulseSquare PuzzlePiece QrCode Radar Ram ReadingList RealEstate Receipt Reward Rhombus Ribbon RibbonStar RoadCone Rocket Router Rss Ruler Run Running Satellite Save Savings Scales Scan Scratchpad ScreenPerson Screenshot Search SerialPort Server ServerMultiple ServiceBell Settings Shapes Shield ShieldTask ShoppingBag Signature Sim Sleep Smartwatch SoundSource SoundWaveCircle Sparkle Speaker0 Speaker2 Sport SportAmericanFootball SportBaseball SportBasketball SportHockey SportSoccer SquareMultiple SquareShadow SquaresNested Stack StackStar Star StarFilled StarHalf StarLineHorizontal3 StarOneQuarter StarThreeQuarter Status Steps Stethoscope Sticker Storage Stream StreamInput StreamInputOutput StreamOutput StyleGuide SubGrid Subtitles SurfaceEarbuds SurfaceHub Symbols Syringe System TabDesktop TabInprivateAccount Table TableImage TableMultiple Tablet Tabs Tag TagCircle TagMultiple Target TargetArrow Teddy Temperature Tent TetrisApp Textbox TextQuote Thinking ThumbDislike ThumbLike TicketDiagonal TicketHorizontal TimeAndWeather Timeline Timer Toolbox TopSpeed Translate Transmission TreeDeciduous TreeEvergreen Trophy Tv TvUsb Umbrella UsbPlug UsbStick Vault VehicleBicycle VehicleBus VehicleCab VehicleCar VehicleCarCollision VehicleCarProfileLtr VehicleCarProfileRtl VehicleShip VehicleSubway VehicleTruck VehicleTruckBag VehicleTruckCube VehicleTruckProfile Video Video360 VideoChat VideoClip VideoClipMultiple VideoPerson VideoRecording VideoSecurity ViewDesktop ViewDesktopMobile Violin VirtualNetwork Voicemail Vote WalkieTalkie Wallet WalletCreditCard Wallpaper Wand Warning WeatherBlowingSnow WeatherCloudy WeatherDrizzle WeatherDuststorm WeatherFog WeatherHailDay WeatherHailNight WeatherHaze WeatherMoon WeatherPartlyCloudyDay WeatherPartlyCloudyNight WeatherRain WeatherRainShowersDay WeatherRainShowersNight WeatherRainSnow WeatherSnow WeatherSnowflake WeatherSnowShowerDay WeatherSnowShowerNight WeatherSqualls WeatherSunnyHigh WeatherSunnyLow WeatherThunderstorm WebAsset Whiteboard Wifi1 Wifi2 Window WindowMultiple WindowWrench Wrench WrenchScrewdriver Xray Yoga",
  ReferenceValueType: "Array Entity Root Double String Boolean",
  CellValueType:
    "Array Boolean Double Entity Empty Error FormattedNumber Function LinkedEntity Reference String NotAvailable WebImage",
  ConnectErrorCellValueSubType:
    "Unknown ServiceError ExternalLinks ExternalLinksNonCloudLocation DataTypeNoConnection DataTypeServiceError MissingContent RequestThrottle ExternalLinksFailedToRefresh ExternalLinksAccessFailed ExternalLinksServerError ExternalLinksInvalidRequest ExternalLinksUnAuthenticated ExternalLinksThrottledByHost ExternalLinksFileTooLarge OutdatedLinkedEntity GenericServerError",
  ErrorCellValueType:
    "Blocked Busy Calc Connect Div0 External Field GettingData NotAvailable Name Null Num Placeholder Ref Spill Value",
  ExternalErrorCellValueSubType: "Unknown",
  FieldErrorCellValueSubType: "Unknown WebImageMissingFilePart DataProviderError RichValueRelMissingFilePart",
  NumErrorCellValueSubType: "Unknown ArrayTooLarge",
  RefErrorCellValueSubType: "Unknown ExternalLinksStructuredRef ExternalLinksCalculatedRef",
  SpillErrorCellValueSubType: "Unknown Collision IndeterminateSize WorksheetEdge OutOfMemoryWhileCalc Table MergedCell",
  ValueErrorCellValueSubType:
    "Unknown VlookupColumnIndexLessThanOne VlookupResultNotFound HlookupRowIndexLessThanOne HlookupResultNotFound CoerceStringToNumberInvalid CoerceStringToBoolInvalid CoerceStringToInvalidType SubArrayStartRowMissingEndRowNot SubArrayStartColumnMissingEndColumnNot InvalidImageUrl StockHistoryNonTradingDays StockHistoryNotAStock StockHistoryInvalidDate StockHistoryEndBeforeStart StockHistoryStartInFuture StockHistoryInvalidEnum StockHistoryOnlyDateRequested StockHistoryNotFound LambdaWrongParamCount",
  LoadToType: "ConnectionOnly Table PivotTable PivotChart",
  QueryError: "Unknown None FailedLoadToWorksheet FailedLoadToDataModel FailedDownload FailedToCompleteDownload",
  WorkbookLinksRefreshMode: "Manual Automatic",
  DataSourceType: "Unknown LocalRange LocalTable",
  DateFilterCondition:
    "Unknown Equals Before BeforeOrEqualTo After AfterOrEqualTo Between Tomorrow Today Yesterday NextWeek ThisWeek LastWeek NextMonth ThisMonth LastMonth NextQuarter ThisQuarter LastQuarter NextYear ThisYear LastYear YearToDate AllDatesInPeriodQuarter1 AllDatesInPeriodQuarter2 AllDatesInPeriodQuarter3 AllDatesInPeriodQuarter4 AllDatesInPeriodJanuary AllDatesInPeriodFebruary AllDatesInPeriodMarch AllDatesInPeriodApril AllDatesInPeriodMay AllDatesInPeriodJune AllDatesInPeriodJuly AllDatesInPeriodAugust AllDatesInPeriodSeptember AllDatesInPeriodOctober AllDatesInPeriodNovember AllDatesInPeriodDecember",
  LabelFilterCondition:
    "Unknown Equals BeginsWith EndsWith Contains GreaterThan GreaterThanOrEqualTo LessThan LessThanOrEqualTo Between",
  PivotFilterType: "Unknown Value Manual Label Date",
  TopBottomSelectionType: "Items Percent Sum",
  ValueFilterCondition:
    "Unknown Equals GreaterThan GreaterThanOrEqualTo LessThan LessThanOrEqualTo Between TopN BottomN",
  ChartSeriesDimension: "Categories Values XValues YValues BubbleSizes",
  CellControlType: "Unknown Empty Mixed Checkbox",
  PivotFilterTopBottomCriterion: "Invalid TopItems TopPercent TopSum BottomItems BottomPercent BottomSum",
  SortBy: "Ascending Descending",
  AggregationFunction:
    "Unknown Automatic Sum Count Average Max Min Product CountNumbers StandardDeviation StandardDeviationP Variance VarianceP",
  ShowAsCalculation:
    "Unknown None PercentOfGrandTotal PercentOfRowTotal PercentOfColumnTotal PercentOfParentRowTotal PercentOfParentColumnTotal PercentOfParentTotal PercentOf RunningTotal PercentRunningTotal DifferenceFrom PercentDifferenceFrom RankAscending RankDecending Index",
  PivotAxis: "Unknown Row Column Data Filter",
  PictureColorType: "Mixed Automatic GrayScale BlackAndWhite Watermark",
  LinkedEntityDataDomainRefreshMode: "Unknown Manual OnLoad Periodic",
  ChartAxisType: "Invalid Category Value Series",
  ChartAxisGroup: "Primary Secondary",
  ChartAxisScaleType: "Linear Logarithmic",
  ChartAxisPosition: "Automatic Maximum Minimum Custom",
  ChartAxisTickMark: "None Cross Inside Outside",
  CalculationState: "Done Calculating Pending",
  ChartAxisTickLabelPosition: "NextToAxis High Low None",
  ChartAxisDisplayUnit:
    "None Hundreds Thousands TenThousands HundredThousands Millions TenMillions HundredMillions Billions Trillions Custom",
  ChartAxisTimeUnit: "Days Months Years",
  ChartBoxQuartileCalculation: "Inclusive Exclusive",
  ChartAxisCategoryType: "Automatic TextAxis DateAxis",
  ChartBinType: "Category Auto BinWidth BinCount",
  ChartLineStyle: "None Continuous Dash DashDot DashDotDot Dot Grey25 Grey50 Grey75 Automatic RoundDot",
  ChartDataLabelPosition: "Invalid None Center InsideEnd InsideBase OutsideEnd Left Right Top Bottom BestFit Callout",
  ChartErrorBarsInclude: "Both MinusValues PlusValues",
  ChartErrorBarsType: "FixedValue Percent StDev StError Custom",
  ChartMapAreaLevel: "Automatic DataOnly City County State Country Continent World",
  ChartGradientStyle: "TwoPhaseColor ThreePhaseColor",
  ChartGradientStyleType: "ExtremeValue Number Percent",
  ChartTitlePosition: "Automatic Top Bottom Left Right",
  ChartLegendPosition: "Invalid Top Bottom Left Right Corner Custom",
  ChartMarkerStyle: "Invalid Automatic None Square Diamond Triangle X Star Dot Dash Circle Plus Picture",
  ChartPlotAreaPosition: "Automatic Custom",
  ChartMapLabelStrategy: "None BestFit ShowAll",
  ChartMapProjectionType: "Automatic Mercator Miller Robinson Albers",
  ChartParentLabelStrategy: "None Banner Overlapping",
  ChartSeriesBy: "Auto Columns Rows",
  ChartDataSourceType: "LocalRange ExternalRange List Unknown",
  ChartTextHorizontalAlignment: "Center Left Right Justify Distributed",
  ChartTextVerticalAlignment: "Center Bottom Top Justify Distributed",
  ChartTickLabelAlignment: "Center Left Right",
  ChartType:
    "Invalid ColumnClustered ColumnStacked ColumnStacked100 3DColumnClustered 3DColumnStacked 3DColumnStacked100 BarClustered BarStacked BarStacked100 3DBarClustered 3DBarStacked 3DBarStacked100 LineStacked LineStacked100 LineMarkers LineMarkersStacked LineMarkersStacked100 PieOfPie PieExploded 3DPieExploded BarOfPie XYScatterSmooth XYScatterSmoothNoMarkers XYScatterLines XYScatterLinesNoMarkers AreaStacked AreaStacked100 3DAreaStacked 3DAreaStacked100 DoughnutExploded RadarMarkers RadarFilled Surface SurfaceWireframe SurfaceTopView SurfaceTopViewWireframe Bubble Bubble3DEffect StockHLC StockOHLC StockVHLC StockVOHLC CylinderColClustered CylinderColStacked CylinderColStacked100 CylinderBarClustered CylinderBarStacked CylinderBarStacked100 CylinderCol ConeColClustered ConeColStacked ConeColStacked100 ConeBarClustered ConeBarStacked ConeBarStacked100 ConeCol PyramidColClustered PyramidColStacked PyramidColStacked100 PyramidBarClustered PyramidBarStacked PyramidBarStacked100 PyramidCol 3DColumn Line 3DLine 3DPie Pie XYScatter 3DArea Area Doughnut Radar Histogram Boxwhisker Pareto RegionMap Treemap Waterfall Sunburst Funnel",
  ChartUnderlineStyle: "None Single",
  ChartDisplayBlanksAs: "NotPlotted Zero Interplotted",
  ChartPlotBy: "Rows Columns",
  ChartSplitType: "SplitByPosition SplitByValue SplitByPercentValue SplitByCustomSplit",
  ChartColorScheme:
    "ColorfulPalette1 ColorfulPalette2 ColorfulPalette3 ColorfulPalette4 MonochromaticPalette1 MonochromaticPalette2 MonochromaticPalette3 MonochromaticPalette4 MonochromaticPalette5 MonochromaticPalette6 MonochromaticPalette7 MonochromaticPalette8 MonochromaticPalette9 MonochromaticPalette10 MonochromaticPalette11 MonochromaticPalette12 MonochromaticPalette13",
  ChartTrendlineType: "Linear Exponential Logarithmic MovingAverage Polynomial Power",
  ShapeZOrder: "BringToFront BringForward SendToBack SendBackward",
  ShapeType: "Unsupported Image GeometricShape Group Line",
  ShapeScaleType: "CurrentSize OriginalSize",
  ShapeScaleFrom: "ScaleFromTopLeft ScaleFromMiddle ScaleFromBottomRight",
  ShapeFillType: "NoFill Solid Gradient Pattern PictureAndTexture Mixed",
  ShapeFontUnderlineStyle:
    "None Single Double Heavy Dotted DottedHeavy Dash DashHeavy DashLong DashLongHeavy DotDash DotDashHeavy DotDotDash DotDotDashHeavy Wavy WavyHeavy WavyDouble",
  PictureFormat: "UNKNOWN BMP JPEG GIF PNG SVG",
  ShapeLineStyle: "Single ThickBetweenThin ThickThin ThinThick ThinThin",
  ShapeLineDashStyle:
    "Dash DashDot DashDotDot LongDash LongDashDot RoundDot Solid SquareDot LongDashDotDot SystemDash SystemDot SystemDashDot",
  ArrowheadLength: "Short Medium Long",
  ArrowheadStyle: "None Triangle Stealth Diamond Oval Open",
  ArrowheadWidth: "Narrow Medium Wide",
  BindingType: "Range Table Text",
  BorderIndex: "EdgeTop EdgeBottom EdgeLeft EdgeRight InsideVertical InsideHorizontal DiagonalDown DiagonalUp",
  BorderLineStyle: "None Continuous Dash DashDot DashDotDot Dot Double SlantDashDot",
  BorderWeight: "Hairline Thin Medium Thick",
  CalculationMode: "Automatic AutomaticExceptTables Manual",
  CalculationType: "Recalculate Full FullRebuild",
  ClearApplyTo: "All Formats Contents Hyperlinks RemoveHyperlinks ResetContents",
  ConditionalDataBarAxisFormat: "Automatic None CellMidPoint",
  ConditionalDataBarDirection: "Context LeftToRight RightToLeft",
  ConditionalFormatDirection: "Top Bottom",
  ConditionalFormatType: "Custom DataBar ColorScale IconSet TopBottom PresetCriteria ContainsText CellValue",
  ConditionalFormatRuleType: "Invalid Automatic LowestValue HighestValue Number Percent Formula Percentile",
  ConditionalFormatIconRuleType: "Invalid Number Percent Formula Percentile",
  ConditionalFormatColorCriterionType: "Invalid LowestValue HighestValue Number Percent Formula Percentile",
  ConditionalTopBottomCriterionType: "Invalid TopItems TopPercent BottomItems BottomPercent",
  ConditionalFormatPresetCriterion:
    "Invalid Blanks NonBlanks Errors NonErrors Yesterday Today Tomorrow LastSevenDays LastWeek ThisWeek NextWeek LastMonth ThisMonth NextMonth AboveAverage BelowAverage EqualOrAboveAverage EqualOrBelowAverage OneStdDevAboveAverage OneStdDevBelowAverage TwoStdDevAboveAverage TwoStdDevBelowAverage ThreeStdDevAboveAverage ThreeStdDevBelowAverage UniqueValues DuplicateValues",
  ConditionalTextOperator: "Invalid Contains NotContains BeginsWith EndsWith",
  ConditionalCellValueOperator:
    "Invalid Between NotBetween EqualTo NotEqualTo GreaterThan LessThan GreaterThanOrEqual LessThanOrEqual",
  ConditionalIconCriterionOperator: "Invalid GreaterThan GreaterThanOrEqual",
  ConditionalRangeBorderIndex: "EdgeTop EdgeBottom EdgeLeft EdgeRight",
  ConditionalRangeBorderLineStyle: "None Continuous Dash DashDot DashDotDot Dot",
  ConditionalRangeFontUnderlineStyle: "None Single Double",
  DataValidationType: "None WholeNumber Decimal List Date Time TextLength Custom Inconsistent MixedCriteria",
  DataValidationOperator:
    "Between NotBetween EqualTo NotEqualTo GreaterThan LessThan GreaterThanOrEqualTo LessThanOrEqualTo",
  DataValidationAlertStyle: "Stop Warning Information",
  DeleteShiftDirection: "Up Left",
  DynamicFilterCriteria:
    "Unknown AboveAverage AllDatesInPeriodApril AllDatesInPeriodAugust AllDatesInPeriodDecember AllDatesInPeriodFebruray AllDatesInPeriodJanuary AllDatesInPeriodJuly AllDatesInPeriodJune AllDatesInPeriodMarch AllDatesInPeriodMay AllDatesInPeriodNovember AllDatesInPeriodOctober AllDatesInPeriodQuarter1 AllDatesInPeriodQuarter2 AllDatesInPeriodQuarter3 AllDatesInPeriodQuarter4 AllDatesInPeriodSeptember BelowAverage LastMonth LastQuarter LastWeek LastYear NextMonth NextQuarter NextWeek NextYear ThisMonth ThisQuarter ThisWeek ThisYear Today Tomorrow YearToDate Yesterday",
  FilterDatetimeSpecificity: "Year Month Day Hour Minute Second",
  FilterOn: "BottomItems BottomPercent CellColor Dynamic FontColor Values TopItems TopPercent Icon Custom",
  FilterOperator: "And Or",
  HorizontalAlignment: "General Left Center Right Fill Justify CenterAcrossSelection Distributed",
  IconSet:
    "Invalid ThreeArrows ThreeArrowsGray ThreeFlags ThreeTrafficLights1 ThreeTrafficLights2 ThreeSigns ThreeSymbols ThreeSymbols2 FourArrows FourArrowsGray FourRedToBlack FourRating FourTrafficLights FiveArrows FiveArrowsGray FiveRating FiveQuarters ThreeStars ThreeTriangles FiveBoxes",
  ImageFittingMode: "Fit FitAndCenter Fill",
  InsertShiftDirection: "Down Right",
  NamedItemScope: "Worksheet Workbook",
  NamedItemType: "String Integer Double Boolean Range Error Array",
  RangeUnderlineStyle: "None Single Double SingleAccountant DoubleAccountant",
  SheetVisibility: "Visible Hidden VeryHidden",
  EventTriggerSource: "Unknown ThisLocalAddin",
  RangeValueType: "Unknown Empty String Integer Double Boolean Error RichValue",
  KeyboardDirection: "Left Right Up Down",
  SearchDirection: "Forward Backwards",
  SortOrientation: "Rows Columns",
  SortOn: "Value CellColor FontColor Icon",
  SortDataOption: "Normal TextAsNumber",
  SortMethod: "PinYin StrokeCount",
  VerticalAlignment: "Top Center Bottom Justify Distributed",
  DocumentPropertyType: "Number Boolean Date String Float",
  EventSource: "Local Remote",
  DataChangeType: "Unknown RangeEdited RowInserted RowDeleted ColumnInserted ColumnDeleted CellInserted CellDeleted",
  RowHiddenChangeType: "Unhidden Hidden",
  CommentChangeType: "CommentEdited CommentResolved CommentReopened ReplyAdded ReplyDeleted ReplyEdited",
  EventType:
    "WorksheetChanged WorksheetSelectionChanged WorksheetAdded WorksheetActivated WorksheetDeactivated TableChanged TableSelectionChanged WorksheetDeleted ChartAdded ChartActivated ChartDeactivated ChartDeleted WorksheetCalculated VisualSelectionChanged TableAdded TableDeleted TableFiltered WorksheetFiltered ShapeActivated ShapeDeactivated VisualChange WorkbookAutoSaveSettingChanged WorksheetFormatChanged RibbonCommandExecuted WorksheetRowSorted WorksheetColumnSorted WorksheetSingleClicked WorksheetRowHiddenChanged CommentAdded CommentDeleted CommentChanged WorksheetFormulaChanged WorkbookActivated LinkedWorkbookWorkbookLinksChanged LinkedWorkbookRefreshCompleted WorksheetProtectionChanged WorksheetNameChanged WorksheetVisibilityChanged WorksheetMoved LinkedEntityDataDomainLinkedEntityDataDomainAdded LinkedEntityDataDomainRefreshCompleted LinkedEntityDataDomainRefreshModeChanged LinkedEntityDataDomainLinkedEntityCellValueLoaded",
  DocumentPropertyItem:
    "Title Subject Author Keywords Comments Template LastAuth Revision AppName LastPrint Creation LastSave Category Format Manager Company",
  SubtotalLocationType: "AtTop AtBottom Off",
  PivotLayoutType: "Compact Tabular Outline",
  ProtectionSelectionMode: "Normal Unlocked None",
  PageOrientation: "Portrait Landscape",
  PaperType:
    "Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro Paper10x14 Paper11x17 Note Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet Esheet EnvelopeDL EnvelopeC5 EnvelopeC3 EnvelopeC4 EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6 EnvelopeItaly EnvelopeMonarch EnvelopePersonal FanfoldUS FanfoldStdGerman FanfoldLegalGerman",
  ReadingOrder: "Context LeftToRight RightToLeft",
  BuiltInStyle:
    "Normal Comma Currency Percent WholeComma WholeDollar Hlink HlinkTrav Note WarningText Emphasis1 Emphasis2 Emphasis3 SheetTitle Heading1 Heading2 Heading3 Heading4 Input Output Calculation CheckCell LinkedCell Total Good Bad Neutral Accent1 Accent1_20 Accent1_40 Accent1_60 Accent2 Accent2_20 Accent2_40 Accent2_60 Accent3 Accent3_20 Accent3_40 Accent3_60 Accent4 Accent4_20 Accent4_40 Accent4_60 Accent5 Accent5_20 Accent5_40 Accent5_60 Accent6 Accent6_20 Accent6_40 Accent6_60 ExplanatoryText",
  PrintErrorType: "AsDisplayed Blank Dash NotAvailable",
  WorksheetPositionType: "None Before After Beginning End",
  PrintComments: "NoComments EndSheet InPlace",
  PrintOrder: "DownThenOver OverThenDown",
  PrintMarginUnit: "Points Inches Centimeters",
  HeaderFooterState: "Default FirstAndDefault OddAndEven FirstOddAndEven",
  AutoFillType:
    "FillDefault FillCopy FillSeries FillFormats FillValues FillDays FillWeekdays FillMonths FillYears LinearTrend GrowthTrend FlashFill",
  GroupOption: "ByRows ByColumns",
  RangeCopyType: "All Formulas Values Formats Link",
  LinkedDataTypeState: "None ValidLinkedData DisambiguationNeeded BrokenLinkedData FetchingData",
  GeometricShapeType:
    "LineInverse Triangle RightTriangle Rectangle Diamond Parallelogram Trapezoid NonIsoscelesTrapezoid Pentagon Hexagon Heptagon Octagon Decagon Dodecagon Star4 Star5 Star6 Star7 Star8 Star10 Star12 Star16 Star24 Star32 RoundRectangle Round1Rectangle Round2SameRectangle Round2DiagonalRectangle SnipRoundRectangle Snip1Rectangle Snip2SameRectangle Snip2DiagonalRectangle Plaque Ellipse Teardrop HomePlate Chevron PieWedge Pie BlockArc Donut NoSmoking RightArrow LeftArrow UpArrow DownArrow StripedRightArrow NotchedRightArrow BentUpArrow LeftRightArrow UpDownArrow LeftUpArrow LeftRightUpArrow QuadArrow LeftArrowCallout RightArrowCallout UpArrowCallout DownArrowCallout LeftRightArrowCallout UpDownArrowCallout QuadArrowCallout BentArrow UturnArrow CircularArrow LeftCircularArrow LeftRightCircularArrow CurvedRightArrow CurvedLeftArrow CurvedUpArrow CurvedDownArrow SwooshArrow Cube Can LightningBolt Heart Sun Moon SmileyFace IrregularSeal1 IrregularSeal2 FoldedCorner Bevel Frame HalfFrame Corner DiagonalStripe Chord Arc LeftBracket RightBracket LeftBrace RightBrace BracketPair BracePair Callout1 Callout2 Callout3 AccentCallout1 AccentCallout2 AccentCallout3 BorderCallout1 BorderCallout2 BorderCallout3 AccentBorderCallout1 AccentBorderCallout2 AccentBorderCallout3 WedgeRectCallout WedgeRRectCallout WedgeEllipseCallout CloudCallout Cloud Ribbon Ribbon2 EllipseRibbon EllipseRibbon2 LeftRightRibbon VerticalScroll HorizontalScroll Wave DoubleWave Plus FlowChartProcess FlowChartDecision FlowChartInputOutput FlowChartPredefinedProcess FlowChartInternalStorage FlowChartDocument FlowChartMultidocument FlowChartTerminator FlowChartPreparation FlowChartManualInput FlowChartManualOperation FlowChartConnector FlowChartPunchedCard FlowChartPunchedTape FlowChartSummingJunction FlowChartOr FlowChartCollate FlowChartSort FlowChartExtract FlowChartMerge FlowChartOfflineStorage FlowChartOnlineStorage FlowChartMagneticTape FlowChartMagneticDisk FlowChartMagneticDrum FlowChartDisplay FlowChartDelay FlowChartAlternateProcess FlowChartOffpageConnector ActionButtonBlank ActionButtonHome ActionButtonHelp ActionButtonInformation ActionButtonForwardNext ActionButtonBackPrevious ActionButtonEnd ActionButtonBeginning ActionButtonReturn ActionButtonDocument ActionButtonSound ActionButtonMovie Gear6 Gear9 Funnel MathPlus MathMinus MathMultiply MathDivide MathEqual MathNotEqual CornerTabs SquareTabs PlaqueTabs ChartX ChartStar ChartPlus",
  ConnectorType: "Straight Elbow Curve",
  ContentType: "Plain Mention",
  SpecialCellType:
    "ConditionalFormats DataValidations Blanks Constants Formulas SameConditionalFormat SameDataValidation Visible",
  SpecialCellValueType:
    "All Errors ErrorsLogical ErrorsNumbers ErrorsText ErrorsLogicalNumber ErrorsLogicalText ErrorsNumberText Logical LogicalNumbers LogicalText LogicalNumbersText Numbers NumbersText Text",
  Placement: "TwoCell OneCell Absolute",
  FillPattern:
    "None Solid Gray50 Gray75 Gray25 Horizontal Vertical Down Up Checker SemiGray75 LightHorizontal LightVertical LightDown LightUp Grid CrissCross Gray16 Gray8 LinearGradient RectangularGradient",
  ShapeTextHorizontalAlignment: "Left Center Right Justify JustifyLow Distributed ThaiDistributed",
  ShapeTextVerticalAlignment: "Top Middle Bottom Justified Distributed",
  ShapeTextVerticalOverflow: "Overflow Ellipsis Clip",
  ShapeTextHorizontalOverflow: "Overflow Clip",
  ShapeTextReadingOrder: "LeftToRight RightToLeft",
  ShapeTextOrientation:
    "Horizontal Vertical Vertical270 WordArtVertical EastAsianVertical MongolianVertical WordArtVerticalRTL",
  ShapeAutoSize: "AutoSizeNone AutoSizeTextToFitShape AutoSizeShapeToFitText AutoSizeMixed",
  CloseBehavior: "Save SkipSave",
  SaveBehavior: "Save Prompt",
  SlicerSortType: "DataSourceOrder Ascending Descending",
  RibbonTab: "Others Home Insert Draw PageLayout Formulas Data Review View Developer AddIns Help",
  NumberFormatCategory:
    "General Number Currency Accounting Date Time Percentage Fraction Scientific Text Special Custom",
  WindowState: "maximized minimized normal",
  WindowView: "normalView pageBreakPreview pageLayoutView",
  WindowType: "chartAsWindow chartInPlace clipboard workbook",
  ScrollWorkbookTabPosition: "First Last",
  ErrorCodes:
    "AccessDenied ApiNotFound Conflict DirtySupportingFormula EmptyChartSeries FilteredRangeConflict FormulaLengthExceedsLimit GeneralException InactiveWorkbook InsertDeleteConflict InvalidArgument InvalidBinding InvalidOperation InvalidReference InvalidSelection ItemAlreadyExists ItemNotFound MergedRangeConflict NonBlankCellOffSheet NotImplemented OpenWorkbookLinksBlocked OperationCellsExceedLimit PivotTableRangeConflict PowerQueryRefreshResourceChallenge RangeExceedsLimit RangeImageExceedsLimit RefreshWorkbookLinksBlocked RequestAborted ResponsePayloadSizeLimitExceeded UnsupportedFeature UnsupportedFillType UnsupportedOperation UnsupportedSheet InvalidOperationInCellEditMode",
};
