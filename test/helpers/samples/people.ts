/** Invented people in any number: the same every time, and different from row to row. */

const GIVEN = [
  "Amara",
  "Björn",
  "Carla",
  "Dmitri",
  "Esther",
  "Farid",
  "Greta",
  "Hiroshi",
  "Inês",
  "Jakub",
  "Kavita",
  "Lars",
  "Maryam",
  "Nuno",
  "Olga",
  "Pedro",
  "Quynh",
  "Rosa",
  "Selim",
  "Thandi",
  "Umar",
  "Vera",
  "Wei",
];

const SURNAMES = [
  "Abara",
  "Bianchi",
  "Cardoso",
  "Dvořák",
  "Eriksen",
  "Fontaine",
  "Gruber",
  "Hoang",
  "Ivanova",
  "Joshi",
  "Kovács",
  "Lehmann",
  "Mbeki-Roux",
  "Nakagawa",
  "O’Shea",
  "Petit",
  "Quist",
  "Ramos",
  "Szabo",
];

export interface InventedPerson {
  readonly given: string;
  readonly surname: string;
}

/** One of a list, going round. */
export function pick<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new Error("Nothing to pick from.");
  return found;
}

/** Different for the first 437: the lengths of the two lists have no common divisor. */
export const inventedPerson = (index: number): InventedPerson => ({
  given: pick(GIVEN, index),
  surname: pick(SURNAMES, index),
});

/** "Kavita Joshi" */
export function fullName(index: number): string {
  const { given, surname } = inventedPerson(index);
  return `${given} ${surname}`;
}
