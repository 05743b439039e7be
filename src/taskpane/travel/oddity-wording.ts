/** What the pane says of a workbook that has travelled, before it is worked with. */

import type { Oddity } from "../../app/oddity.ts";
import type { LostRules } from "../../app/restore-rules.ts";
import type { Said } from "../parts/said.ts";

/** Another version of the ladder has a screen of its own. */
type TravelOddity = Exclude<Oddity, { readonly kind: "other-version" }>;

interface OddityWords extends Said {
  /** What holds all the same. */
  readonly lead: string;
  /** Label of the next step. */
  readonly label: string;
}

const NEWER: OddityWords = {
  title: "Made by a newer Rungs",
  sentences: [
    "A newer version of Rungs has prepared this workbook, and this one would misread it, so it reads and changes nothing here.",
    "The formulas in the sheet go on working. To rate here in the pane, close it and open it again: that brings the newest version, as soon as your organisation has it.",
  ],
  lead: "Nothing was changed",
  label: "Look again",
};

const MISSING = [
  "The hidden sheet with the ladder’s rules has been deleted, so the formulas recommend no levels: their Outcome says “Rules missing”.",
  "Ratings and columns are all there.",
];

const UNKNOWN: OddityWords = {
  title: "The ladder’s rules are gone",
  sentences: [...MISSING, "Its rating columns are those of no ladder that comes with Rungs: choose one anew."],
  lead: "Ratings stay as they are",
  label: "Choose a ladder",
};

const restorable = ({ ladder }: LostRules): OddityWords => ({
  title: "The ladder’s rules are gone",
  sentences: [
    ...MISSING,
    `Restoring makes the sheet anew from ${ladder.name} ${ladder.version}, and the rubric if that is gone too.`,
    "What went with the sheet: undoing earlier actions, and what people had said texts of this workbook mean; Columns… asks for that again.",
  ],
  lead: "Ratings stay as they are",
  label: "Restore the rules",
});

/** `lost`: the ladder that the columns tell of, where rules are missing. */
export function describeOddity({ kind }: TravelOddity, lost: LostRules | null): OddityWords {
  if (kind === "newer-rungs") return NEWER;
  return lost ? restorable(lost) : UNKNOWN;
}

export const describeRestored = ({ ladder }: LostRules): Said => ({
  title: "The rules are back.",
  sentences: [`The formulas recommend levels by ${ladder.name} ${ladder.version} again.`],
});
