/** A file that cannot be opened as a workbook. The message is one plain sentence, fit to be shown. */
export class WorkbookFileError extends Error {
  override readonly name = "WorkbookFileError";
}
