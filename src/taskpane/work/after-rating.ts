/** Where a rating leads to. */

import type { Move } from "../../app/next-cell.ts";

export type AfterRating = "stay" | "down" | "along";

/** As people choose it; the way that a rating leads; and the way to the next cell without one. */
export const AFTER_RATING: Readonly<
  Record<AfterRating, { readonly label: string; readonly move: Move | null; readonly unrated: Move }>
> = {
  stay: { label: "Stay", move: null, unrated: "unratedDown" },
  down: { label: "Next person", move: "nextPerson", unrated: "unratedDown" },
  along: { label: "Next competency", move: "nextCompetency", unrated: "unratedAlong" },
};
