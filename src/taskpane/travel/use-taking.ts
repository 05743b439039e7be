/** What another copy has to offer, and what of it people have chosen. */

import { useState } from "react";
import { sentenceOf } from "../../app/host-error.ts";
import type { Offer, OfferedPerson, OfferedRating } from "../../app/offer.ts";
import { describeOther, readOffer } from "../../app/take-ratings.ts";
import type { Team } from "../../app/team.ts";
import { openWorkbookFile } from "../../files/workbook-file.ts";

export interface Chosen {
  /** Employee IDs of those whose blank cells are filled, and of those whose ratings are overwritten. */
  readonly fills: ReadonlySet<string>;
  readonly conflicts: ReadonlySet<string>;
}

export type Taking =
  | { readonly kind: "choosing" }
  | { readonly kind: "reading"; readonly file: string }
  | { readonly kind: "failed"; readonly sentence: string }
  | { readonly kind: "offered"; readonly file: string; readonly offer: Offer; readonly chosen: Chosen };

/** At first blank cells are filled, and nothing is overwritten. Whoever has another name there is left to be looked at. */
export const firstChosen = ({ fills }: Pick<Offer, "fills">): Chosen => ({
  fills: new Set(fills.filter(({ nameThere }) => nameThere === null).map(({ employeeId }) => employeeId)),
  conflicts: new Set(),
});

/** The ratings that would be taken. */
export function chosenRatings(taking: Taking): readonly OfferedRating[] {
  if (taking.kind !== "offered") return [];
  const { offer, chosen } = taking;
  const of = (people: readonly OfferedPerson[], ids: ReadonlySet<string>): readonly OfferedRating[] =>
    people.filter(({ employeeId }) => ids.has(employeeId)).flatMap(({ ratings }) => ratings);
  return [...of(offer.fills, chosen.fills), ...of(offer.conflicts, chosen.conflicts)];
}

async function read(file: File, team: Team): Promise<Taking> {
  const other = await openWorkbookFile(new Uint8Array(await file.arrayBuffer()));
  const offer = await readOffer(other, team);
  if (!offer.ok) return { kind: "failed", sentence: describeOther(offer.error) };
  return { kind: "offered", file: file.name, offer: offer.value, chosen: firstChosen(offer.value) };
}

export interface TakingModel {
  readonly taking: Taking;
  readonly open: (file: File, team: Team) => void;
  readonly choose: (chosen: Partial<Chosen>) => void;
}

export function useTaking(): TakingModel {
  const [taking, setTaking] = useState<Taking>({ kind: "choosing" });
  return {
    taking,
    open: (file, team) => {
      setTaking({ kind: "reading", file: file.name });
      void read(file, team)
        .catch((fault: unknown): Taking => ({ kind: "failed", sentence: sentenceOf(fault) }))
        .then(setTaking);
    },
    choose: (part) =>
      setTaking((now) => (now.kind === "offered" ? { ...now, chosen: { ...now.chosen, ...part } } : now)),
  };
}
