/** What Excel has, and since which requirement set: the generated tables made searchable. */

import { remember } from "../formulas/remember.ts";
import { EXCEL_ENUMS, EXCEL_MEMBERS } from "./generated/excel-members.ts";
import { plainText, WireError, type Json } from "./protocol.ts";

export interface Member {
  readonly name: string;
  readonly kind: "scalar" | "writable" | "link" | "method" | "event";
  readonly type: string;
  /** "1.9" for ExcelApi 1.9; other sets by their whole name. */
  readonly set: string;
}

const KINDS = ["scalar", "writable", "link", "method", "event"] as const;
const parsed = new Map<string, ReadonlyMap<string, Member>>();

/** The members of a class by lower-case name; empty for a class that is not Excel's. */
export function membersOf(type: string): ReadonlyMap<string, Member> {
  const known = parsed.get(type);
  if (known) return known;
  const members = new Map<string, Member>();
  for (const entry of EXCEL_MEMBERS[type]?.split(" ") ?? []) {
    const [name = "", kindText, memberType = "", set = ""] = entry.split(":");
    const kind = KINDS.find((one) => one === kindText);
    if (kind) members.set(name.toLowerCase(), { name, kind, type: memberType, set });
  }
  parsed.set(type, members);
  return members;
}

/** Where the library's name on the wire is not that of the member. */
const OTHER_NAMES: Readonly<Record<string, string>> = { "Worksheet.gridlines": "showgridlines" };

/** The member that a wire name means; undefined if Excel has none. */
export function findMember(type: string, wireName: string): Member | undefined {
  const name = wireName.toLowerCase();
  return membersOf(type).get(OTHER_NAMES[`${type}.${name}`] ?? name);
}

function versionNumber(version: string): number {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major * 1000 + minor;
}

/** False for members newer than `version` of ExcelApi and for those of other sets (online, desktop, preview). */
export const isInSet = ({ set }: Member, version: string): boolean => sinceWhen(set) <= sinceWhen(version);

/** A number that grows from one version of ExcelApi to the next; infinite for other sets. */
const sinceWhen: (set: string) => number = remember((set: string) =>
  /^\d+\.\d+$/.test(set) ? versionNumber(set) : Infinity,
);

const PRIMITIVES = new Set(["string", "number", "boolean"]);

/** Throws InvalidArgument when a property of type `member.type` cannot take `value`; enumerations are compared in any case. */
export function checkValue(member: Member, value: Json): void {
  if (PRIMITIVES.has(member.type)) {
    if (typeof value !== member.type) throw new WireError("InvalidArgument");
    return;
  }
  const values = EXCEL_ENUMS[member.type]?.split(" ");
  if (values && !values.some((one) => one.toLowerCase() === plainText(value).toLowerCase()))
    throw new WireError("InvalidArgument");
}
