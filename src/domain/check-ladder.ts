/** Checks what the parts of a ladder file mean to each other. The shape has been checked before. */

import { isCellWord, readCell } from "./ladder-cell.ts";
import type { CompetencyFile, LadderFile, LevelFile, TrackFile } from "./ladder-schema.ts";
import { textKey } from "./match-text.ts";

/** One thing to put right in a ladder file: `path` as in "tracks[0].levels[2].expects.system", `message` one sentence. */
export interface LadderIssue {
  readonly path: string;
  readonly message: string;
}

type Named = readonly (readonly [path: string, text: string | undefined])[];

/** A name that stands for two things is reported where it stands for the second time. */
function repeated(what: string, names: Named): LadderIssue[] {
  const seen = new Map<string, string>();
  return names.flatMap(([path, text]) => {
    const key = textKey(text ?? "");
    const before = seen.get(key);
    if (text === undefined) return [];
    if (before !== undefined) return [{ path, message: `The ${what} “${text}” is already used at ${before}.` }];
    seen.set(key, path);
    return [];
  });
}

const each = <T>(list: readonly T[], path: string, name: (entry: T) => string | undefined, key = ""): Named =>
  list.map((entry, index) => [`${path}[${index}]${key}`, name(entry)]);

const listed = (texts: readonly string[], path: string): Named => each(texts, path, (text) => text);

function checkGrades({ grades = [] }: CompetencyFile, path: string): LadderIssue[] {
  const misnamed = grades.flatMap(({ name }, index) => {
    const place = `${path}[${index}].name`;
    if (isCellWord(name))
      return [{ path: place, message: `“${name}” says that a cell has no grade, so no grade can be called so.` }];
    const misleads = /^\d+$/.test(name) && Number(name) !== index + 1;
    return misleads
      ? [{ path: place, message: `Grade ${index + 1} cannot be called “${name}”, a number of another grade.` }]
      : [];
  });
  return [
    ...repeated(
      "grade",
      each(grades, path, ({ name }) => name, ".name"),
    ),
    ...misnamed,
  ];
}

function checkCompetencies(competencies: LadderFile["competencies"]): LadderIssue[] {
  const names = each(competencies, "competencies", ({ name }) => name, ".name");
  const synonyms = competencies.flatMap((one, index) => listed(one.synonyms, `competencies[${index}].synonyms`));
  return [
    ...repeated(
      "id",
      each(competencies, "competencies", ({ id }) => id, ".id"),
    ),
    ...repeated("name", [...names, ...synonyms]),
    ...competencies.flatMap((one, index) => checkGrades(one, `competencies[${index}].grades`)),
  ];
}

/** Ids must exist: in lists, with `[0]` after the path, or as keys, with `.key`. */
function unknownIds(
  what: string,
  known: ReadonlySet<string>,
  ids: readonly (readonly [path: string, id: string])[],
): LadderIssue[] {
  return ids
    .filter(([, id]) => !known.has(id))
    .map(([path, id]) => ({ path, message: `This ladder has no ${what} “${id}”.` }));
}

function checkCell(level: LevelFile, isFirst: boolean, competency: CompetencyFile): string | null {
  const cell = new Map(Object.entries(level.expects)).get(competency.id);
  if (cell === undefined)
    return `Say what ${level.label} asks of ${competency.name}, or write “none required” or “unknown”.`;
  const reading = readCell(cell, competency.grades);
  if (reading.kind === "offScale")
    return `${competency.name} has no such grade; its grades are 1 to ${competency.grades?.length}.`;
  if (reading.kind === "needsText")
    return `${competency.name} has no grades of its own, so write the text of this level here.`;
  if (reading.kind !== "state" || reading.state !== "sameAsBelow" || !isFirst) return null;
  return `${level.label} is the first level, so there is none below to be the same as.`;
}

function checkLevel(
  ladder: LadderFile,
  notAsked: ReadonlySet<string>,
  level: LevelFile,
  index: number,
  path: string,
): LadderIssue[] {
  const known = new Set(ladder.competencies.map(({ id }) => id));
  const cells = ladder.competencies.flatMap((competency) => {
    if (notAsked.has(competency.id) && !Object.hasOwn(level.expects, competency.id)) return [];
    const message = checkCell(level, index === 0, competency);
    return message === null ? [] : [{ path: `${path}.expects.${competency.id}`, message }];
  });
  const keys = Object.keys(level.expects).map((id) => [`${path}.expects.${id}`, id] as const);
  return [...unknownIds("competency", known, keys), ...cells];
}

/**
 * A synonym may stand at several levels ("Chief Architect" at two of them): a roster that says so is ambiguous, which is
 * reported there. One that is another level's own label would take that level's name away.
 */
function checkLevelNames(levels: readonly LevelFile[], path: string): LadderIssue[] {
  const labels = each(levels, path, ({ label }) => label, ".label");
  const synonyms = levels.flatMap((level, index) => {
    const others = labels.filter((_, other) => other !== index);
    const own = listed(level.synonyms, `${path}[${index}].synonyms`);
    return [
      ...repeated("synonym", own),
      ...own.flatMap((one) => repeated("label", [...others, one]).filter(({ path: at }) => at === one[0])),
    ];
  });
  return [
    ...repeated(
      "id",
      each(levels, path, ({ id, label }) => id ?? label, ".id"),
    ),
    ...repeated("label", labels),
    ...synonyms,
  ];
}

function checkTrack(ladder: LadderFile, track: TrackFile, path: string): LadderIssue[] {
  const notAsked = new Set(new Map(Object.entries(ladder.policy.notApplicable)).get(track.id));
  return [
    ...repeated("synonym", listed(track.synonyms, `${path}.synonyms`)),
    ...checkLevelNames(track.levels, `${path}.levels`),
    ...track.levels.flatMap((level, index) => checkLevel(ladder, notAsked, level, index, `${path}.levels[${index}]`)),
  ];
}

/** Must-haves and the like: the competencies named there must exist, and so must the tracks. */
function checkReferences(ladder: LadderFile): LadderIssue[] {
  const { weights, mustHaves, notApplicable } = ladder.policy;
  const byTrack = Object.entries({ mustHaves, notApplicable });
  const tracks = byTrack.flatMap(([rule, lists]) =>
    Object.keys(lists).map((id) => [`policy.${rule}.${id}`, id] as const),
  );
  const suggested = ladder.tracks.map(
    (track, index) => [`tracks[${index}].mustHaveSuggestions`, track.mustHaveSuggestions] as const,
  );
  const ruled = byTrack.flatMap(([rule, lists]) =>
    Object.entries(lists).map(([id, ids]) => [`policy.${rule}.${id}`, ids] as const),
  );
  const named = [...suggested, ...ruled].flatMap(([path, ids]) =>
    ids.map((id, index) => [`${path}[${index}]`, id] as const),
  );
  const weighed = Object.keys(weights).map((id) => [`policy.weights.${id}`, id] as const);
  return [
    ...unknownIds("track", new Set(ladder.tracks.map(({ id }) => id)), tracks),
    ...unknownIds("competency", new Set(ladder.competencies.map(({ id }) => id)), [...named, ...weighed]),
  ];
}

/** Everything that is wrong with a well-shaped ladder file. A level that asks less than the one below is not wrong. */
export function checkLadder(ladder: LadderFile): readonly LadderIssue[] {
  return [
    ...checkCompetencies(ladder.competencies),
    ...repeated(
      "id",
      each(ladder.tracks, "tracks", ({ id }) => id, ".id"),
    ),
    ...repeated(
      "name",
      each(ladder.tracks, "tracks", ({ name }) => name, ".name"),
    ),
    ...ladder.tracks.flatMap((track, index) => checkTrack(ladder, track, `tracks[${index}]`)),
    ...checkReferences(ladder),
  ];
}
