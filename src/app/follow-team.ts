/** Follows a calibration sheet while people work in it: keeps the team up to date, and says who is selected. */

import type { Ladder } from "../domain/ladder.ts";
import { describeRefusal } from "../sheet/refusal.ts";
import type { OpenWorkbook } from "./change-field.ts";
import { SYSTEM_CLOCK, type Clock, debounced } from "./debounce.ts";
import { isCellBeingEdited, isOutdated, sentenceOf, unlessGone } from "./host-error.ts";
import type { Place, SheetEvent } from "./live-sheet.ts";
import { concernOf, rowsThatDiffer, withCells } from "./patch-team.ts";
import { personAt, type Selection } from "./places.ts";
import { readTeam, readTeamAgain } from "./read-team.ts";
import type { Team } from "./team.ts";

export interface Followed {
  /** Null until it has been read for the first time. */
  readonly team: Team | null;
  /** What the person has selected; elsewhere while there is no team. */
  readonly selection: Selection;
  /** The cells behind the selection; null until they are known. */
  readonly place: Place | null;
  /** Who was selected last, by position: whoever goes elsewhere has not left them. Null if nobody was, or they are gone. */
  readonly person: number | null;
  readonly isReading: boolean;
  /** Something has changed since the team was read, and is not in it yet. */
  readonly isStale: boolean;
  /** Why the last reading failed; it is tried again with the next thing that happens. */
  readonly failure: string | null;
}

export interface Follower {
  readonly state: () => Followed;
  /** Reads everything anew. Resolves when that is done, or has failed. */
  readonly refresh: () => Promise<void>;
  /** Takes over a team that an edit of one's own has led to, before the sheet tells of it. */
  readonly adopt: (team: Team) => void;
  /** Ends the following; nothing is told afterwards. */
  readonly stop: () => Promise<void>;
}

export interface FollowOptions extends OpenWorkbook {
  readonly ladder: Ladder;
  /** The roster's sheet; without it, the one that the workbook suggests. */
  readonly sheet?: string;
  readonly clock?: Clock;
}

/** A selection is shown once it stays for so long; edits are read once there is such a pause. Milliseconds. */
const SELECTION_PAUSE = 120;
const EDIT_PAUSE = 250;
/** While nothing is told yet, or somebody is typing or rearranging, nothing need happen any more to try again at. */
const RETRY_PAUSE = 1_000;
/** So many edits at a time are no more to be read one by one. */
const MOST_PLACES = 100;

const ELSEWHERE: Selection = { kind: "elsewhere" };

const START: Followed = {
  team: null,
  selection: ELSEWHERE,
  place: null,
  person: null,
  isReading: false,
  isStale: true,
  failure: null,
};

/** Where the person selected before is now. */
function samePerson({ team: before, person }: Followed, team: Team): number | null {
  const id = person === null ? undefined : before?.people[person]?.employeeId;
  if (person === null || id === undefined || team.people[person]?.employeeId === id) return person;
  const found = team.people.findIndex(({ employeeId }) => employeeId === id);
  return found < 0 ? null : found;
}

class TeamFollower {
  readonly #options: FollowOptions;
  readonly #onState: (state: Followed) => void;
  readonly #selectSoon;
  readonly #readSoon;
  readonly #retrySoon;
  #state = START;
  /** What has happened since the last reading: edited places, or anything at all. */
  #edited: readonly Place[] = [];
  #isRearranged = true;
  #selected: Place | null = null;
  #reading: Promise<void> | null = null;
  #unwatch: (() => Promise<void>) | null = null;
  #isAskedFor = false;
  #isStopped = false;

  constructor(options: FollowOptions, onState: (state: Followed) => void) {
    this.#options = options;
    this.#onState = onState;
    const clock = options.clock ?? SYSTEM_CLOCK;
    this.#selectSoon = debounced(clock, SELECTION_PAUSE, () => this.#showSelection());
    this.#readSoon = debounced(clock, EDIT_PAUSE, () => void this.read());
    this.#retrySoon = debounced(clock, RETRY_PAUSE, () => void this.read());
  }

  state(): Followed {
    return this.#state;
  }

  tell(event: SheetEvent): void {
    if (this.#isStopped) return;
    if (event.kind === "selected") {
      this.#selected = event.place;
      this.#selectSoon.start();
      // What failed, perhaps because a cell was being edited, may succeed by now.
      if (this.#state.failure !== null) this.#readSoon.start();
      return;
    }
    if (!this.#note(event)) return;
    this.#show({ isStale: true });
    this.#readSoon.start();
  }

  refresh(): Promise<void> {
    this.#isRearranged = true;
    this.#isAskedFor = true;
    return this.read();
  }

  adopt(team: Team): void {
    if (this.#isStopped) return;
    const before = this.#state.team;
    this.#showTeam(team);
    const places = before && rowsThatDiffer(before, team);
    if (places?.length === 0) return;
    // While the edit was under way, what somebody else has done may have come to the team that it takes the place of.
    if (places) for (const place of places) this.#note({ kind: "edited", place });
    else this.#isRearranged = true;
    this.#readSoon.start();
  }

  /** Reads what has changed; never twice at a time. What happens meanwhile is read when this is done. */
  read(): Promise<void> {
    for (const waiting of [this.#readSoon, this.#retrySoon]) waiting.cancel();
    this.#reading ??= this.#readAll().finally(() => {
      this.#reading = null;
      this.#isAskedFor = false;
    });
    return this.#reading;
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    for (const waiting of [this.#selectSoon, this.#readSoon, this.#retrySoon]) waiting.cancel();
    await this.#reading;
    // Whoever stops is not there to be told of a fault, and a workbook that cannot be reached tells nothing any more.
    await this.#unwatch?.().catch(() => undefined);
  }

  /** Remembers an edit; false if it is none of the team's. */
  #note(event: Exclude<SheetEvent, { readonly kind: "selected" }>): boolean {
    const { team } = this.#state;
    if (event.kind === "rearranged" || !team) {
      this.#isRearranged = true;
      return true;
    }
    const concern = concernOf(team, event.place);
    if (concern.kind === "nothing") return false;
    if (concern.kind === "cells" && this.#edited.length < MOST_PLACES) this.#edited = [...this.#edited, concern.place];
    else this.#isRearranged = true;
    return true;
  }

  async #readAll(): Promise<void> {
    this.#show({ isReading: true, failure: null });
    try {
      // Listening begins before reading, so that nothing in between is missed.
      this.#unwatch ??= await this.#options.live.watch((event) => this.tell(event));
      while (!this.#isStopped && (this.#isRearranged || this.#edited.length > 0)) await this.#readOnce();
      this.#show({ isReading: false, isStale: false });
    } catch (fault) {
      this.#isRearranged = true;
      // Whoever types in the sheet has asked the pane for nothing: it waits until they are done.
      const isPutOff = isCellBeingEdited(fault) && !this.#isAskedFor;
      this.#show({ isReading: false, isStale: true, failure: isPutOff ? null : sentenceOf(fault) });
      if (isPutOff || isOutdated(fault) || !this.#unwatch) this.#retrySoon.start();
    }
  }

  async #readOnce(): Promise<void> {
    const { team } = this.#state;
    const [isRearranged, edited] = [this.#isRearranged, this.#edited];
    [this.#isRearranged, this.#edited] = [false, []];
    const patched = team && !isRearranged ? await this.#patch(team, edited) : null;
    // Cells that moved while they were read are not those that were asked for.
    if (patched && this.#isRearranged) return;
    if (patched) this.#showTeam(patched);
    else await this.#readAnew(team);
  }

  /** One round trip; null if reading a few cells is not enough. */
  async #patch(team: Team, places: readonly Place[]): Promise<Team | null> {
    const cells = await unlessGone(this.#options.live.readCells(places));
    if (!cells) return null;
    // An own edit may have been taken over while these cells were read.
    let patched: Team | null = this.#state.team ?? team;
    for (const [index, place] of places.entries()) {
      patched = patched && withCells(patched, place, cells[index]?.values ?? []);
    }
    return patched;
  }

  async #readAnew(team: Team | null): Promise<void> {
    const { workbook, live, ladder, sheet } = this.#options;
    const read = team ? await readTeamAgain(workbook, team) : await readTeam(workbook, ladder, sheet);
    if (!read.ok) throw new Error(describeRefusal(read.error));
    // Cells that moved have taken the selection along, which no event tells. A selected picture is at no place.
    this.#selected = await live.readSelection().catch(() => this.#selected);
    this.#showTeam(read.value);
  }

  #showTeam(team: Team): void {
    this.#show({ team, person: samePerson(this.#state, team) });
    this.#showSelection();
  }

  #showSelection(): void {
    this.#selectSoon.cancel();
    const { team, person } = this.#state;
    const place = this.#selected;
    const selection = team && place ? personAt(team, place) : ELSEWHERE;
    const selected = "person" in selection ? selection.person : person;
    this.#show({ place, selection, person: selected });
  }

  #show(change: Partial<Followed>): void {
    if (this.#isStopped) return;
    this.#state = { ...this.#state, ...change };
    this.#onState(this.#state);
  }
}

/**
 * Follows the sheet until `stop`. `onState` hears of every change. What cannot be read is told as `failure`, and is tried
 * again with the next event; nothing rejects.
 */
export function followTeam(options: FollowOptions, onState: (state: Followed) => void): Follower {
  const follower = new TeamFollower(options, onState);
  void follower.read();
  return {
    state: () => follower.state(),
    refresh: () => follower.refresh(),
    adopt: (team) => follower.adopt(team),
    stop: () => follower.stop(),
  };
}
