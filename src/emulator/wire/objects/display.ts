/** What a cell shows: its value under a number format. Covers General, digits, thousands, per cent and dates. */

import { isCellError, type CellValue } from "../../model/cell.ts";

const DAY = 86_400_000;
/** Serial number 0 of the 1900 date system, as dates after February 1900 count from it. */
const EPOCH = Date.UTC(1899, 11, 30);
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** The text of a value under an en-US format code; what the code leaves out falls back to General. */
export function displayText(value: CellValue, format: string): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const section = sectionFor(value, format);
  // An empty section hides the value.
  if (section === "") return "";
  const plain = section.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "");
  if (/[dyhs]|m/i.test(plain) && !/general/i.test(plain)) return dateText(value, plain);
  return /[0#]/.test(plain) ? numberText(value, section) : generalText(value);
}

/** Formats hold up to three sections for positive, negative and zero. */
function sectionFor(value: number, format: string): string {
  const sections = format.split(";");
  const [positive = "General", negative = positive, zero = positive] = sections;
  if (value < 0) return negative;
  return value === 0 ? zero : positive;
}

/** At most eleven characters of digits, as in a cell that is wide enough. */
function generalText(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [digits = "", exponent = "0"] = value.toExponential(5).split("e");
    const power = Number(exponent);
    return `${Number(digits)}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
  }
  const whole = Math.trunc(size).toString().length;
  return String(Number(value.toFixed(Math.max(0, 10 - whole))));
}

/** "0.00E+00": as many decimals as the code has digits behind its point. */
function scientificText(value: number, section: string): string {
  const decimals = /\.([#0]+)E/i.exec(section)?.[1]?.length ?? 0;
  const [digits = "", exponent = ""] = value.toExponential(decimals).split("e");
  return `${digits}E${exponent.charAt(0)}${exponent.slice(1).padStart(2, "0")}`;
}

function numberText(value: number, section: string): string {
  if (/[#0]E[+-]0/i.test(section)) return scientificText(value, section);
  const found = /[#0,]*[#0](?:\.([#0]+))?/.exec(section);
  if (!found) return generalText(value);
  const [pattern, decimals = ""] = found;
  const percent = section.includes("%");
  const least = decimals.replaceAll("#", "").length;
  const amount = Math.abs(percent ? value * 100 : value);
  const text = amount.toLocaleString("en-US", {
    minimumFractionDigits: least,
    maximumFractionDigits: decimals.length,
    minimumIntegerDigits: Math.max(1, pattern.replace(/\..*/, "").replaceAll(/[^0]/g, "").length),
    useGrouping: pattern.includes(","),
  });
  const sign = value < 0 && !section.includes("-") && !section.includes("(") ? "-" : "";
  const literal = (part: string): string =>
    part
      .replaceAll(/"([^"]*)"/g, "$1")
      .replaceAll(/\\(.)/g, "$1")
      .replaceAll(/_.|\[[^\]]*\]/g, "");
  return sign + literal(section.slice(0, found.index)) + text + literal(section.slice(found.index + pattern.length));
}

function dateText(serial: number, format: string): string {
  const date = new Date(EPOCH + Math.round(serial * DAY));
  const half = /am\/pm/i.test(format);
  const hour = date.getUTCHours();
  const parts = format.match(/am\/pm|y+|m+|d+|h+|s+|[^ymdhsa]+|a/gi) ?? [];
  let afterHour = false;
  return parts
    .map((part) => {
      const minutes = afterHour && /^m{1,2}$/i.test(part);
      if (/^[ymdhs]/i.test(part)) afterHour = /^h/i.test(part);
      if (/^am\/pm$/i.test(part)) return hour < 12 ? "AM" : "PM";
      if (minutes) return pad(date.getUTCMinutes(), part.length);
      return datePart(date, part, half ? hour % 12 || 12 : hour);
    })
    .join("");
}

const pad = (value: number, length: number): string => String(value).padStart(Math.min(length, 2), "0");

function datePart(date: Date, part: string, hour: number): string {
  const month = MONTHS[date.getUTCMonth()] ?? "";
  const day = DAYS[date.getUTCDay()] ?? "";
  const size = part.length;
  switch (part.charAt(0).toLowerCase()) {
    case "y":
      return size > 2 ? String(date.getUTCFullYear()) : pad(date.getUTCFullYear() % 100, 2);
    case "m":
      return size === 3 ? month.slice(0, 3) : size === 4 ? month : pad(date.getUTCMonth() + 1, size);
    case "d":
      return size === 3 ? day.slice(0, 3) : size === 4 ? day : pad(date.getUTCDate(), size);
    case "h":
      return pad(hour, size);
    case "s":
      return pad(date.getUTCSeconds(), size);
    default:
      return part;
  }
}
