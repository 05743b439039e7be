/** Managers by the names that people typed: "ana  lopes " is Ana Lopes, with no-break spaces as well. */

const managerKey = (name: string): string => name.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();

export const isSameManager = (one: string, other: string): boolean => managerKey(one) === managerKey(other);

/** The spelling that most have; of several the first. */
function mostCommon(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ["", 0])[0];
}

/** `manager`: as most have it; "" where there is none. */
interface Managed<T> {
  readonly manager: string;
  readonly members: readonly T[];
}

/** Managers in the order in which they first appear, each with all of theirs, however the name was typed. */
export function groupByManager<T>(all: readonly T[], nameOf: (one: T) => string): readonly Managed<T>[] {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = managerKey(nameOf(one));
    const members = groups.get(key) ?? [];
    groups.set(key, members);
    members.push(one);
  }
  return [...groups.values()].map((members) => ({
    manager: mostCommon(members.map((one) => nameOf(one).trim())),
    members,
  }));
}
