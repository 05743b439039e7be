/** Tables in a Markdown text: the samples are written as such, so that people can read them where they stand. */

export interface MarkdownSection {
  readonly title: string;
  /** One record per row, by the heading of the column. */
  readonly rows: readonly Readonly<Record<string, string>>[];
}

const cellsOf = (line: string): readonly string[] =>
  line
    .slice(1, -1)
    .split("|")
    .map((cell) => cell.trim());

function recordsOf(lines: readonly string[]): MarkdownSection["rows"] {
  // The second line only draws a rule.
  const [headings = [], , ...rows] = lines.filter((line) => line.startsWith("|")).map(cellsOf);
  return rows.map((cells) => Object.fromEntries(headings.map((heading, at) => [heading, cells[at] ?? ""])));
}

/** The sections ("## Title") of a text, each with the rows of its table. */
export function readMarkdownTables(text: string): readonly MarkdownSection[] {
  const [, ...sections] = text.split(/^## /m);
  return sections.map((section) => {
    const [title = "", ...lines] = section.split("\n");
    return { title, rows: recordsOf(lines) };
  });
}
