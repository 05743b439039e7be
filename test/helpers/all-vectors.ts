/** Every combination of grades on every track of a ladder, as people whose ratings are typed in all spellings. */

import { type Grade, gradesOf, type Ladder, type Track } from "../../src/domain/ladder.ts";
import type { CellValue } from "../../src/emulator/model/cell.ts";
import type { Rows } from "./roster-files.ts";

/** 3 as a number, as text, as a name in any case, with blanks around it, with its number, or between two grades. */
function spelling({ name, value }: Grade, highest: number, turn: number): CellValue {
  const spellings: readonly CellValue[] = [
    value,
    name,
    name.toLowerCase(),
    `  ${name.toUpperCase()} `,
    String(value),
    `${value} ${name}`,
    ...(value < highest ? [value + 0.5, `${value}-${value + 1}`] : []),
  ];
  return spellings[turn % spellings.length] ?? value;
}

/** All combinations of a track's grades, the last competency changing fastest. */
export const vectorsOn = (ladder: Ladder, track: Track): readonly (readonly Grade[])[] =>
  ladder.competencies.reduce<readonly (readonly Grade[])[]>(
    (vectors, competency) =>
      vectors.flatMap((vector) => gradesOf(track, competency).map((grade) => [...vector, grade])),
    [[]],
  );

/** A row of headings and one row for each vector of each track; IDs count from 1. */
export function allVectors(ladder: Ladder): Rows {
  const headings = ["Employee ID", "Name", "Track", "Level", ...ladder.competencies.map(({ name }) => name)];
  const everybody = ladder.tracks.flatMap((track) =>
    vectorsOn(ladder, track).map((vector, at) => ({ track, vector, level: track.levels[at % track.levels.length] })),
  );
  const people = everybody.map(({ track, vector, level }, index) => {
    const id = index + 1;
    const ratings = vector.map((grade, at) => {
      const competency = ladder.competencies[at];
      return spelling(grade, competency ? gradesOf(track, competency).length : 0, id + at);
    });
    return [id, `Person ${id}`, track.name, level?.label ?? "", ...ratings];
  });
  return [headings, ...people];
}
