/** Editing with LibreOffice itself: a macro in the profile types into cells and saves in the place of a person. */

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** What is typed into one cell of one workbook. */
export interface Typing {
  readonly sheet: string;
  /** "F2" */
  readonly cell: string;
  readonly text: string;
}

/** Addresses of a workbook and of what becomes of it. */
export interface TypedFile extends Typing {
  readonly from: string;
  readonly to: string;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** As it says: without a way out, a macro that fails would leave the program waiting for an answer. */
const MODULE = `
Sub Retype(fromUrl As String, toUrl As String, sheetName As String, cellName As String, typed As String)
  Dim opening(0) As New com.sun.star.beans.PropertyValue
  opening(0).Name = "Hidden"
  opening(0).Value = True
  Dim book As Object
  book = StarDesktop.loadComponentFromURL(fromUrl, "_blank", 0, opening())
  book.Sheets.getByName(sheetName).getCellRangeByName(cellName).setFormula(typed)
  Dim storing(0) As New com.sun.star.beans.PropertyValue
  storing(0).Name = "FilterName"
  storing(0).Value = "Calc MS Excel 2007 XML"
  book.storeToURL(toUrl, storing())
  book.close(True)
End Sub
`;

const mainOf = (files: readonly TypedFile[]): string => {
  const calls = files.map(
    ({ from, to, sheet, cell, text }) => `  Retype ${[from, to, sheet, cell, text].map(quoted).join(", ")}`,
  );
  return `Sub Main\n  On Error Goto Ended\n${calls.join("\n")}\nEnded:\n  StarDesktop.terminate()\nEnd Sub\n`;
};

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const xml = (doctype: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${doctype}>\n${content}\n`;

const moduleXml = (basic: string): string =>
  xml(
    'script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd"',
    `<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Typing" script:language="StarBasic">${escaped(basic)}</script:module>`,
  );

const LIBRARY = xml(
  'library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd"',
  `<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Typing"/></library:library>`,
);

const LIBRARIES = xml(
  'library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd"',
  `<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" library:link="false"/></library:libraries>`,
);

/** The address of a macro that types into all files, put into the profile. */
export async function typingMacro(profile: string, files: readonly TypedFile[]): Promise<string> {
  const basic = join(profile, "user", "basic");
  await mkdir(join(basic, "Standard"), { recursive: true });
  await writeFile(join(basic, "script.xlc"), LIBRARIES);
  await writeFile(join(basic, "Standard", "script.xlb"), LIBRARY);
  await writeFile(join(basic, "Standard", "Typing.xba"), moduleXml(MODULE + mainOf(files)));
  return "macro:///Standard.Typing.Main()";
}
