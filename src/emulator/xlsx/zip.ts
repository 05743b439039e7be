import { unzipSync, zipSync, type Zippable } from "fflate";
import { WorkbookFileError } from "./workbook-file-error.ts";

/** The files of a package by path, in the order of the archive. */
export type Parts = ReadonlyMap<string, Uint8Array>;

const OLE_HEADER = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP_HEADER = [0x50, 0x4b];

// Zip times have no zone. A fixed local time makes the same workbook give the same bytes anywhere.
const FIXED_TIME = new Date(1980, 0, 1);

const startsWith = (bytes: Uint8Array, header: readonly number[]): boolean =>
  header.every((byte, index) => bytes[index] === byte);

/** Encrypted workbooks and the format before 2007 share an outer form; only the encrypted one names its package. */
function isEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1)).includes("EncryptedPackage");
}

/** Throws `WorkbookFileError` unless `bytes` are a readable zip archive. */
export function readZip(bytes: Uint8Array): Parts {
  if (startsWith(bytes, OLE_HEADER)) {
    const kind = isEncrypted(bytes) ? "protected with a password" : "in the format of Excel 97–2003 (.xls)";
    throw new WorkbookFileError(`The file is ${kind}; save it as an .xlsx workbook without a password first.`);
  }
  if (!startsWith(bytes, ZIP_HEADER)) throw new WorkbookFileError("The file is not an Excel workbook (.xlsx).");
  try {
    return new Map(Object.entries(unzipSync(bytes)));
  } catch (cause) {
    throw new WorkbookFileError("The file is damaged: its archive cannot be read.", { cause });
  }
}

export function writeZip(parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const [path, bytes] of parts) files[path] = bytes;
  return zipSync(files, { mtime: FIXED_TIME, level: 6 });
}
