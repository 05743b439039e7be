/** Text that Excel takes for a number, a percentage, an amount, a date or a time (en-US). */

export interface NumberText {
  readonly value: number;
  /** The format that the entry brings along; absent for a plain number. */
  readonly numberFormat?: string;
}

type Reader = (match: RegExpExecArray) => NumberText | null;

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
const DAY_MS = 86_400_000;

/** Serial number in the 1900 date system; its day 60 never was (29 February 1900). Null for a day that does not exist. */
function dateSerial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900) return null;
  const days = Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / DAY_MS);
  return days <= 60 ? days - 1 : days;
}

/** Two digits mean 1930 to 2029; none means this year. */
function fullYear(text: string | undefined): number {
  if (text === undefined) return new Date().getFullYear();
  const year = Number(text);
  return text.length > 2 ? year : year + (year < 30 ? 2000 : 1900);
}

function dateOf(year: string | undefined, month: number, day: number, numberFormat: string): NumberText | null {
  const value = dateSerial(fullYear(year), month, day);
  return value === null ? null : { value, numberFormat };
}

const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const digits = (text: string): number => Number(text.replaceAll(",", ""));

/** Minus sign or brackets in front of an amount: "-5", "(5)". */
const signOf = (match: RegExpExecArray): number => (/^[-(]/.test(match[0]) ? -1 : 1);

const AMOUNT = String.raw`(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?`;

function amountReader(symbol: string): Reader {
  return (match) => {
    const [, whole = "", fraction = ""] = match;
    if (whole === "" && !/\d/.test(fraction)) return null;
    const value = signOf(match) * digits((whole || "0") + fraction);
    const grouped = whole.includes(",") || symbol !== "";
    if (!grouped) return { value };
    return { value, numberFormat: `${symbol}#,##0${fraction.length > 1 ? ".00" : ""}` };
  };
}

function readPercent([, sign = "", whole = "", fraction = ""]: RegExpExecArray): NumberText | null {
  if (whole === "" && !/\d/.test(fraction)) return null;
  // Through text, so that 12.3% is 0.123 and not a neighbour of it.
  const value = Number(`${sign}${whole.replaceAll(",", "") || "0"}${fraction}e-2`);
  return { value, numberFormat: fraction.length > 1 ? "0.00%" : "0%" };
}

function readTime([, h = "", m = "", s, half]: RegExpExecArray): NumberText | null {
  const hour = (Number(h) % (half ? 12 : 24)) + (half?.toLowerCase() === "p" ? 12 : 0);
  if (Number(m) > 59 || Number(s ?? 0) > 59 || (half && Number(h) > 12) || Number(h) > 23) return null;
  const numberFormat = `h:mm${s === undefined ? "" : ":ss"}${half ? " AM/PM" : ""}`;
  return { value: (hour * 3600 + Number(m) * 60 + Number(s ?? 0)) / 86_400, numberFormat };
}

function readFraction([, sign = "", whole = "0", over = "", under = ""]: RegExpExecArray): NumberText | null {
  if (Number(under) === 0) return null;
  const value = Number(whole) + Number(over) / Number(under);
  return { value: sign === "-" ? -value : value, numberFormat: under.length > 1 ? "# ??/??" : "# ?/?" };
}

/** "1/2/2026", "1-2": month and day; "5/2026": month and year. */
function readMonthDay([, month = "", second = "", year]: RegExpExecArray): NumberText | null {
  if (year !== undefined) return dateOf(year, Number(month), Number(second), "m/d/yyyy");
  if (second.length === 4) return dateOf(second, Number(month), 1, "mmm-yy");
  return second.length < 3 ? dateOf(undefined, Number(month), Number(second), "d-mmm") : null;
}

const READERS: readonly (readonly [RegExp, Reader])[] = [
  [new RegExp(`^[-+]?${AMOUNT}$`), amountReader("")],
  [new RegExp(String.raw`^\(${AMOUNT}\)$`), amountReader("")],
  [new RegExp(String.raw`^(?:-?\$|\(\$)${AMOUNT}\)?$`), amountReader("$")],
  [
    /^[-+]?\d*\.?\d*e[-+]?\d+$/i,
    ([text]) => (/\d.*e/i.test(text) ? { value: Number(text), numberFormat: "0.00E+00" } : null),
  ],
  [new RegExp(`^([-+]?)${AMOUNT} ?%$`), readPercent],
  [/^([-+]?)(\d+) (\d+)\/(\d+)$/, readFraction],
  [/^(\d{1,2})[/-](\d{1,4})(?:[/-](\d{2}|\d{4}))?$/, readMonthDay],
  [/^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/, ([, y, m, d]) => dateOf(y, Number(m), Number(d), "m/d/yyyy")],
  [
    new RegExp(`^(\\d{1,2})[- ]?${MONTH}$`, "i"),
    ([, d, m = ""]) => dateOf(undefined, monthNumber(m), Number(d), "d-mmm"),
  ],
  [
    new RegExp(`^(\\d{1,2})[- ]${MONTH}[- ,]+(\\d{4}|\\d{2})$`, "i"),
    ([, d, m = "", y]) => dateOf(y, monthNumber(m), Number(d), "d-mmm-yy"),
  ],
  [
    new RegExp(`^${MONTH}[- ]?(\\d{1,2})$`, "i"),
    ([, m = "", d]) => dateOf(undefined, monthNumber(m), Number(d), "d-mmm"),
  ],
  [new RegExp(`^${MONTH}[- ](\\d{4})$`, "i"), ([, m = "", y]) => dateOf(y, monthNumber(m), 1, "mmm-yy")],
  [
    new RegExp(`^${MONTH} (\\d{1,2}),? (\\d{4})$`, "i"),
    ([, m = "", d, y]) => dateOf(y, monthNumber(m), Number(d), "d-mmm-yy"),
  ],
  [/^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([ap])m?)?$/i, readTime],
];

/** The number that Excel would store for `text`, or null if it stays text. */
export function readNumberText(text: string): NumberText | null {
  const trimmed = text.trim();
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(trimmed);
    const number = match && read(match);
    if (number && Number.isFinite(number.value)) return number;
  }
  return null;
}
