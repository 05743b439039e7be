/** Structured references as text: `Table[[#This Row],[a]:[b]]`, `[@X]`. An apostrophe escapes `[ ] # ' @` in names. */

export interface StructuredReference {
  /** "" for the table of the cell itself. */
  readonly table: string;
  /** "#Headers", "#All" …, as written; the "@" of `[@X]` is "#This Row". */
  readonly specials: readonly string[];
  /** None for the whole width; two for the ends of a range of columns. Unescaped. */
  readonly columns: readonly string[];
}

const THIS_ROW = "#this row";
const NEEDS_BRACKETS = /[^\p{L}\p{N}_]/u;

const escapeColumn = (name: string): string => name.replace(/[[\]#'@]/g, "'$&");
const unescapeColumn = (name: string): string => name.replace(/'([^])/g, "$1");

export const isThisRow = (reference: StructuredReference): boolean =>
  reference.specials.some((special) => special.toLowerCase() === THIS_ROW);

/** The bracketed items of `[#All],[a]:[b]`, each without its brackets; null if there are none. */
function bracketedItems(text: string): string[] | null {
  if (!text.trimStart().startsWith("[")) return null;
  const items = text.match(/\[(?:'[^]|[^[\]'])*\]/g) ?? [];
  return items.map((item) => item.slice(1, -1));
}

/** What a token of kind "structured" says. */
export function parseStructured(text: string): StructuredReference {
  const open = text.indexOf("[");
  const table = text.slice(0, open);
  let inner = text.slice(open + 1, -1).trim();
  const specials: string[] = [];
  if (inner.startsWith("@")) {
    specials.push("#This Row");
    inner = inner.slice(1).trim();
  }
  const items = bracketedItems(inner) ?? (inner === "" ? [] : [inner]);
  const columns: string[] = [];
  for (const item of items) {
    if (item.startsWith("#")) specials.push(item);
    else columns.push(unescapeColumn(item));
  }
  return { table, specials, columns };
}

const bracketed = (columns: readonly string[]): string => columns.map((name) => `[${escapeColumn(name)}]`).join(":");

function inTheSameRow(columns: readonly string[]): string {
  const [only] = columns;
  const bare = columns.length === 1 && only !== undefined && !NEEDS_BRACKETS.test(only);
  return bare ? `[@${only}]` : `[@${bracketed(columns)}]`;
}

/** As the formula bar shows it: `[@X]`, `[@[X y]]`, `Table[[#Headers],[X]]`. */
export function formatStructured(reference: StructuredReference): string {
  const { table, specials, columns } = reference;
  if (isThisRow(reference) && specials.length === 1) return table + inTheSameRow(columns);
  return formatStructuredForFile(reference);
}

/** As files write it: never with "@", `Table[[#This Row],[X]]`. */
export function formatStructuredForFile({ table, specials, columns }: StructuredReference): string {
  const [only = ""] = columns;
  if (specials.length === 0 && columns.length === 0) return `${table}[]`;
  if (specials.length === 1 && columns.length === 0) return `${table}[${specials[0] ?? ""}]`;
  if (specials.length === 0 && columns.length === 1) {
    // A space needs no second pair of brackets; other signs do.
    const bare = !NEEDS_BRACKETS.test(only.replaceAll(" ", "")) && only === only.trim();
    return bare ? `${table}[${only}]` : `${table}[[${escapeColumn(only)}]]`;
  }
  const items = [...specials.map((special) => `[${special}]`), ...(columns.length > 0 ? [bracketed(columns)] : [])];
  return `${table}[${items.join(",")}]`;
}
