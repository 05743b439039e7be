/** Every combination of five grades on every track of Four tracks: 12,500 people, their ratings typed in all spellings. */

import type { CellValue } from "../../src/emulator/model/cell.ts";
import type { Ladder } from "../../src/domain/ladder.ts";
import type { Rows } from "./roster-files.ts";

/** 3 as a number, as text, as a name in any case, with blanks around it, with its number, or between two grades. */
function spelling(name: string, grade: number, turn: number): CellValue {
  const spellings: readonly CellValue[] = [
    grade,
    name,
    name.toLowerCase(),
    `  ${name.toUpperCase()} `,
    String(grade),
    `${grade} ${name}`,
    ...(grade < 5 ? [grade + 0.5, `${grade}-${grade + 1}`] : []),
  ];
  return spellings[turn % spellings.length] ?? grade;
}

/** All vectors of grades 1 to 5, the last competency changing fastest. */
export const vectors: readonly (readonly number[])[] = Array.from({ length: 3125 }, (_, index) =>
  [625, 125, 25, 5, 1].map((place) => 1 + (Math.floor(index / place) % 5)),
);

/** A row of headings and one row for each vector of each track; IDs count from 1. */
export function allVectors(ladder: Ladder): Rows {
  const headings = ["Employee ID", "Name", "Track", "Level", ...ladder.competencies.map(({ name }) => name)];
  const people = ladder.tracks.flatMap((track, trackIndex) =>
    vectors.map((vector, index) => {
      const id = trackIndex * vectors.length + index + 1;
      const level = track.levels[index % track.levels.length]?.label ?? "";
      const ratings = vector.map((grade, at) =>
        spelling(ladder.competencies[at]?.grades[grade - 1]?.name ?? "", grade, id + at),
      );
      return [id, `Person ${id}`, track.name, level, ...ratings];
    }),
  );
  return [headings, ...people];
}
