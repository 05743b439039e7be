/** What the pane says of a ladder that is brought to another version. */

import type { Oddity } from "../../app/oddity.ts";
import type { LadderUpdate, UpdateReport } from "../../app/update-ladder.ts";
import { count, listQuoted } from "../parts/counts.ts";
import type { Said } from "../parts/said.ts";

/** At most so many names; the rest is counted. */
const MOST_NAMES = 12;

/** What can be read at a glance: how many people it concerns. */
function titleOf(ladder: string, { to, levels }: UpdateReport): string {
  const people = levels.length === 1 ? "1 person has" : `${count(levels.length, "person")} have`;
  return `${ladder} is version ${to} now. ${levels.length === 0 ? "Nobody has" : people} another recommended level.`;
}

/** Who they are, with their levels before and now. */
function describeLevels({ levels }: UpdateReport): readonly string[] {
  if (levels.length === 0) return [];
  const shown = levels
    .slice(0, MOST_NAMES)
    .map(({ name, from, to }) => `${name} (${from ?? "open"} → ${to ?? "open"})`);
  const more = levels.length - shown.length;
  const rest = more > 0 ? ` and ${more.toLocaleString("en")} more, as the column Recommended level shows` : "";
  return [`Another recommended level: ${shown.join(", ")}${rest}.`];
}

/** One sentence for each kind of thing that there is, and none for what there is not. */
const sentence = (items: readonly string[], words: (list: string) => string): readonly string[] =>
  items.length === 0 ? [] : [words(items.join(", "))];

export function describeUpdated(ladder: string, report: UpdateReport): Said {
  const { from, created, adopted, left, forgotten, oldRubric } = report;
  return {
    title: titleOf(ladder, report),
    sentences: [
      ...describeLevels(report),
      ...sentence(created, (list) => `New rating columns, to be filled: ${list}.`),
      ...sentence(adopted, (list) => `Serve as rating columns from now on: ${list}.`),
      ...sentence(left, (list) => `No longer part of the ladder, and left to you with all that they hold: ${list}.`),
      ...(forgotten.length === 0
        ? []
        : [`To be said anew under Columns…, for what it meant is gone: ${listQuoted(forgotten)}.`]),
      ...(oldRubric === null
        ? []
        : [`The sheet “${oldRubric}” holds the rubric of version ${from}: delete it when you need it no more.`]),
    ],
  };
}

export interface VersionWords extends Said {
  /** What differs, a line each; null where the workbook's version is the newer one, which Rungs does not bring. */
  readonly changes: { readonly summary: string; readonly lines: readonly string[] } | null;
  /** What comes of going on without an update; null where that is not safe. */
  readonly asIs: string | null;
}

type OtherVersion = Extract<Oddity, { readonly kind: "other-version" }>;

const PARTLY_KNOWN =
  "An early Rungs has prepared this workbook, which kept neither the ladder’s explanations nor its rules: whether these have changed cannot be told.";

const both = ({ inWorkbook }: OtherVersion): string =>
  `As it is, the sheet and the pane both follow version ${inWorkbook}.`;

const apart = ({ inWorkbook, inRungs }: OtherVersion): string =>
  `As it is, the levels in the sheet follow version ${inWorkbook}, and what the pane says of findings and answers follows version ${inRungs}: the two may differ.`;

function newerWords(oddity: OtherVersion, isWhole: boolean): VersionWords {
  const { ladder, inWorkbook, inRungs } = oddity;
  return {
    title: `${ladder} in a newer version`,
    sentences: [
      `This workbook follows version ${inWorkbook} of ${ladder}, and Rungs here has version ${inRungs}. The formulas in the sheet go on working.`,
      "To get the newer one, close the pane and open it again: that brings the newest Rungs, as soon as your organisation has it.",
    ],
    changes: null,
    asIs: isWhole ? both(oddity) : null,
  };
}

export function describeVersion(oddity: OtherVersion, { known, changes: lines }: LadderUpdate): VersionWords {
  const { ladder, inWorkbook, inRungs, isNewer } = oddity;
  if (isNewer) return newerWords(oddity, known.isWhole);
  const differing = lines.length === 1 ? "1 difference" : `${lines.length.toLocaleString("en")} differences`;
  return {
    title: `${ladder} has a newer version`,
    sentences: [
      `This workbook follows version ${inWorkbook} of ${ladder}, and Rungs now brings version ${inRungs}.`,
      ...(known.isWhole ? [] : [PARTLY_KNOWN]),
      "Bringing it up to date changes the rubric, the rules, the lists and the formulas. Ratings, agreed levels, reasons and your own columns stay.",
    ],
    changes: { summary: lines.length === 0 ? "No difference that could be told" : differing, lines },
    asIs: known.isWhole ? both(oddity) : apart(oddity),
  };
}
