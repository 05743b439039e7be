/** What people do with single cells: rate, put right, take back, and go from one to another. */

import { type FieldEdit, type FieldResult, takeBack } from "../../app/change-field.ts";
import { goOn, goToCell, goToPerson } from "../../app/go.ts";
import type { Place } from "../../app/live-sheet.ts";
import type { Move } from "../../app/next-cell.ts";
import { applyFix, giveRating, type RatingInput } from "../../app/rate.ts";
import { rubricPlace } from "../../app/named-places.ts";
import type { Person, TeamFinding } from "../../app/team.ts";
import type { CompetencyId } from "../../domain/ladder.ts";
import { AFTER_RATING } from "./after-rating.ts";
import { type Desk, fail } from "./desk.ts";
import { describeTakenBack, NOTHING_UNRATED } from "./work-wording.ts";

export interface CellActions {
  /** Rates the selected cell, and goes on as chosen. */
  readonly rate: (input: RatingInput) => void;
  readonly fix: (finding: TeamFinding) => void;
  readonly move: (move: Move) => void;
  readonly goUnrated: () => void;
  readonly goToPerson: (person: Person, competency?: CompetencyId) => void;
  readonly goToFinding: (finding: TeamFinding) => void;
  readonly showRubric: () => void;
}

function went({ store }: Desk, place: Place | null, kind: "went" | "went-on" = "went"): boolean {
  if (place) store.dispatch({ kind, place });
  return place !== null;
}

async function goMove(desk: Desk, move: Move, kind: "went" | "went-on" = "went"): Promise<boolean> {
  const { team, place } = desk.store.get();
  return team !== null && went(desk, await goOn(desk.open.live, team, place, move), kind);
}

/** Takes over what a cell was given. False if it was not. */
function took(desk: Desk, result: FieldResult): boolean {
  if (result.kind === "refused") {
    fail(desk, result.sentence);
    return false;
  }
  desk.follower()?.adopt(result.team);
  desk.store.dispatch({ kind: "wrote", edit: result.edit, team: result.team });
  return true;
}

async function rate(desk: Desk, input: RatingInput): Promise<void> {
  const { team, selection, after } = desk.store.get();
  if (!team || selection.kind !== "rating") return;
  const isGiven = took(desk, await giveRating(desk.open, team, selection.person, selection.competency, input));
  const { move } = AFTER_RATING[after];
  if (isGiven && move) await goMove(desk, move, "went-on");
}

async function goUnrated(desk: Desk): Promise<void> {
  const { store } = desk;
  const { unrated } = AFTER_RATING[store.get().after];
  store.dispatch({ kind: "tab-chosen", tab: "person" });
  if (!(await goMove(desk, unrated))) store.dispatch({ kind: "said", said: NOTHING_UNRATED });
}

/** Takes back the last cell that this pane wrote. What has been changed since stays, and is not tried again. */
export async function takeBackEdit(desk: Desk, edit: FieldEdit): Promise<void> {
  const { store, follower, open } = desk;
  const { team } = store.get();
  if (!team) return;
  const result = await takeBack(open, team, edit);
  if (result.kind === "refused") {
    store.dispatch({
      kind: "took-back",
      notice: { kind: "failed", failure: { sentence: result.sentence, sheets: [] } },
    });
    return;
  }
  follower()?.adopt(result.team);
  const said = describeTakenBack(edit);
  store.dispatch({ kind: "took-back", notice: { kind: "done", said, canUndo: false } });
}

export function cellActions(desk: Desk): CellActions {
  const { open, store, inTurn } = desk;
  return {
    rate: (input) => inTurn(() => rate(desk, input)),
    fix: (finding) => {
      // Its positions are those of the team that it was read with.
      const { team } = store.get();
      if (team) inTurn(async () => void took(desk, await applyFix(open, team, finding)));
    },
    move: (move) => inTurn(async () => void (await goMove(desk, move))),
    goUnrated: () => inTurn(() => goUnrated(desk)),
    goToPerson: (person, competency) =>
      inTurn(async () => {
        const { team } = store.get();
        const at = team?.people.findIndex(
          ({ row, employeeId }) => row === person.row && employeeId === person.employeeId,
        );
        store.dispatch({ kind: "tab-chosen", tab: "person" });
        if (team && at !== undefined) went(desk, await goToPerson(open.live, team, at, competency));
      }),
    goToFinding: ({ cell }) =>
      inTurn(async () => {
        const { team } = store.get();
        if (team) went(desk, await goToCell(open.live, team, cell));
      }),
    showRubric: () =>
      inTurn(async () => {
        const { team } = store.get();
        const place = team && rubricPlace(team);
        if (place) await open.live.select(place);
        else fail(desk, "The rubric’s sheet has been deleted. Columns… puts it back.");
      }),
  };
}
