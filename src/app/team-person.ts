/** One person of a team, from what the roster says and what the rules make of it. */

import { checkPlacement } from "../domain/check-placement.ts";
import { rateable } from "../domain/expectations.ts";
import {
  type Competency,
  type Grade,
  gradesOf,
  type Ladder,
  type Level,
  levelIndexOf,
  type Track,
  trackOf,
} from "../domain/ladder.ts";
import { matchLevel, type PlacedLevel } from "../domain/match-level.ts";
import { ratingReader, type RatingReading } from "../domain/rating.ts";
import type { Located, RawValue } from "../domain/roster.ts";
import { parseAddress } from "../sheet/area.ts";
import type { CalibrationSheet } from "../sheet/calibration-sheet.ts";
import type { Judged } from "./judge.ts";
import { findingsOf } from "./team-findings.ts";
import type { Person, PersonRating } from "./team.ts";

interface Scale {
  readonly competency: Competency;
  readonly grades: readonly Grade[];
  readonly column: number;
  readonly read: (raw: RawValue) => RatingReading;
}

interface Placed {
  readonly track: Track | null;
  readonly currentLevel: Level | null;
}

/** Makes the people of one team; what many of them share is worked out once. */
export class People {
  readonly #ladder: Ladder;
  readonly #columns: ReadonlyMap<Competency, number>;
  readonly #scales = new Map<Track | null, readonly Scale[]>();
  readonly #proposals = new Map<string, PlacedLevel | null>();

  constructor({ ladder, ratings }: CalibrationSheet) {
    this.#ladder = ladder;
    const placed = ratings.flatMap(({ competency, column }) =>
      column === null ? [] : [[competency, column] as const],
    );
    this.#columns = new Map(placed);
  }

  /** The person at the position `index` of the team. */
  person(judged: Judged, index: number): Person {
    const { entry, employeeId, issues } = judged;
    const { track, currentLevel } = this.#placed(judged);
    const months = entry.monthsAtNextLevel?.value;
    return {
      row: parseAddress(entry.employeeId.cell)?.row ?? 0,
      employeeId,
      name: textOf(entry.name) || employeeId,
      manager: textOf(entry.manager),
      track,
      currentLevel,
      monthsAtNextLevel: typeof months === "number" && months >= 0 ? months : null,
      proposed: this.#proposed(textOf(entry.proposedLevel), track),
      ratings: this.#scalesOf(track).map((scale) => ratingOf(scale, entry.ratings.get(scale.competency.id))),
      answer: judged.answer,
      findings: findingsOf(issues, index),
    };
  }

  #placed({ entry, answer }: Judged): Placed {
    if (answer.kind === "obstructed") {
      const { track, level } = checkPlacement(this.#ladder, entry);
      return { track, currentLevel: level };
    }
    const track = trackOf(this.#ladder, answer.assessment.track);
    return { track, currentLevel: track.levels[levelIndexOf(track, answer.assessment.currentLevel)] ?? null };
  }

  /** One level: of the person's own track if it has such a level, else of any. */
  #proposed(text: string, track: Track | null): PlacedLevel | null {
    if (text === "") return null;
    const key = `${track?.id ?? ""}:${text}`;
    const known = this.#proposals.get(key);
    if (known !== undefined) return known;
    const own = track && matchLevel(this.#ladder, text, track);
    const match = own?.kind === "one" ? own : matchLevel(this.#ladder, text);
    const found = match.kind === "one" ? match.found : null;
    this.#proposals.set(key, found);
    return found;
  }

  #scalesOf(track: Track | null): readonly Scale[] {
    const scales = this.#scales.get(track) ?? this.#newScales(track);
    this.#scales.set(track, scales);
    return scales;
  }

  #newScales(track: Track | null): readonly Scale[] {
    const competencies = track === null ? this.#ladder.competencies : rateable(this.#ladder, track);
    return competencies.flatMap((competency): Scale[] => {
      const column = this.#columns.get(competency);
      const grades = track === null ? competency.grades : gradesOf(track, competency);
      if (column === undefined || (track !== null && grades.length === 0)) return [];
      return [{ competency, grades, column, read: ratingReader(grades) }];
    });
  }
}

const textOf = (located: Located | undefined): string => String(located?.value ?? "").trim();

function ratingOf({ competency, grades, column, read }: Scale, located: Located | undefined): PersonRating {
  const value = located?.value ?? null;
  return { competency, grades, column, cell: located?.cell ?? "", value, reading: read(value) };
}
