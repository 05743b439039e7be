import { WorkbookFileError } from "./workbook-file-error.ts";
import { decodePart, readRelationships, type Relationship } from "./relationships.ts";
import { childOf, childrenOf, namespacedAttribute, parseXml, type XmlElement } from "./xml.ts";
import type { Parts } from "./zip.ts";

/** One entry of `<sheets>`. Charts and dialogs that are sheets of their own are kept, but are no worksheets. */
export interface SheetEntry {
  readonly element: XmlElement;
  readonly relationshipId: string;
  readonly path: string;
  readonly isWorksheet: boolean;
}

/** The workbook part and what it points to. */
export interface WorkbookPart {
  readonly path: string;
  readonly root: XmlElement;
  readonly xml: string;
  readonly sheets: readonly SheetEntry[];
  /** Path of the related part of that kind: "styles", "theme", "sharedStrings", "calcChain". */
  related(kind: string): Relationship | undefined;
}

/** Throws `WorkbookFileError` when the package holds no workbook in the XML format. */
export function readWorkbookPart(parts: Parts): WorkbookPart {
  const path = readRelationships(parts, "").find(({ kind }) => kind === "officeDocument")?.target;
  const bytes = path === undefined ? undefined : parts.get(path);
  if (path === undefined || !bytes) throw new WorkbookFileError("The file is not an Excel workbook (.xlsx).");
  if (path.endsWith(".bin")) {
    throw new WorkbookFileError("The file is a binary workbook (.xlsb); save it as an .xlsx workbook first.");
  }
  const xml = decodePart(bytes);
  const root = parseXml(xml);
  if (root.name !== "workbook")
    throw new WorkbookFileError("The file is an Office document, but not an Excel workbook.");
  const relationships = readRelationships(parts, path);
  const sheets = childrenOf(childOf(root, "sheets"), "sheet").flatMap((element): SheetEntry[] => {
    const relationshipId = namespacedAttribute(element, "id");
    const target = relationships.find(({ id }) => id === relationshipId);
    if (!target || relationshipId === undefined) return [];
    const isWorksheet = target.kind === "worksheet" && parts.has(target.target);
    return [{ element, relationshipId, path: target.target, isWorksheet }];
  });
  return {
    path,
    root,
    xml,
    sheets,
    related: (kind) => relationships.find((relationship) => relationship.kind === kind),
  };
}
