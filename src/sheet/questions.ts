/** What people have to say of a roster's texts: each distinct one that names no single level or track is asked once. */

import type { Ladder, Meaning, Track } from "../domain/ladder.ts";
import { type Match, matchLevel, matchTrack, type PlacedLevel } from "../domain/match-level.ts";
import { textKey, trimmed } from "../domain/match-text.ts";
import { cellAddress } from "./area.ts";
import type { CalibrationSheet } from "./calibration-sheet.ts";
import type { Question } from "./survey.ts";

type Candidate = Question["candidates"][number];

/** A track and a level as they are written side by side; "" where nothing is. */
interface Written {
  readonly track: string;
  readonly level: string;
  /** Rows that have the two. */
  readonly rows: readonly number[];
}

/** Each pair of texts once: a roster has few of them, however many people it has. */
function writtenPairs({ roster, sheet }: CalibrationSheet): readonly Written[] {
  const pairs = new Map<string, { track: string; level: string; rows: number[] }>();
  const textIn = (row: number, column: number | undefined): string =>
    column === undefined ? "" : trimmed(String(sheet.values[row]?.[column] ?? ""));
  for (const row of roster.rows.people) {
    const track = textIn(row, roster.roles.get("track"));
    const level = textIn(row, roster.roles.get("level"));
    const key = `${textKey(track)}\n${textKey(level)}`;
    const known = pairs.get(key);
    if (known) known.rows.push(row);
    else pairs.set(key, { track, level, rows: [row] });
  }
  return [...pairs.values()];
}

const found = <T>(match: Match<T>): T | null => (match.kind === "one" ? match.found : null);

/** What a text may mean, likely ones first: what it is near to, or what it is ambiguous between. */
function likely<T>(match: Match<T>): readonly T[] {
  if (match.kind === "ambiguous") return match.candidates;
  return match.kind === "none" && match.suggestion !== undefined ? [match.suggestion] : [];
}

/** Each once, where it stands first. */
function unique<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const first = new Map<string, T>();
  for (const item of items) if (!first.has(keyOf(item))) first.set(keyOf(item), item);
  return [...first.values()];
}

/** What a question offers: the clear one first, then likely ones, then the others. */
type Offer = Pick<Question, "candidates" | "proposed">;

const offer = (candidates: readonly Candidate[], isClear: boolean): Offer => ({
  candidates,
  proposed: isClear ? (candidates[0]?.meaning ?? null) : null,
});

/** The letters and digits alone: "TL-5" → "tl5". */
const compact = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

/** The only one of its kind. */
const single = <T>(items: readonly T[]): readonly T[] => (items.length === 1 ? items : []);

function trackOffer(ladder: Ladder, text: string): Offer {
  const clear = single(ladder.tracks.filter(({ name }) => compact(name) === compact(text)));
  const tracks = unique([...clear, ...likely(matchTrack(ladder, text)), ...ladder.tracks], ({ id }) => id);
  const candidates = tracks.map(({ id, name }): Candidate => ({
    label: name,
    meaning: { role: "track", text, track: id },
  }));
  return offer(candidates, clear.length > 0);
}

const numberIn = (text: string): string => /\d+/.exec(text)?.[0] ?? "";

/** Levels that share their number with the text: "L5" may well be D5. */
function alike(levels: readonly PlacedLevel[], text: string): readonly PlacedLevel[] {
  const number = numberIn(text);
  return number === "" ? [] : levels.filter(({ level }) => numberIn(level.label) === number);
}

/** "Dev 3" shortens a track of one word, and has the number of the level. */
function shortens(text: string, { track, level }: PlacedLevel): boolean {
  const [, letters = "", number = ""] = /^(\p{L}{2,})(\d+)$/u.exec(compact(text)) ?? [];
  const isOneWord = !track.name.includes(" ");
  return letters !== "" && isOneWord && compact(track.name).startsWith(letters) && numberIn(level.label) === number;
}

/** The one level that the text clearly means; empty if there is none, or more than one. */
function clearLevel(levels: readonly PlacedLevel[], text: string): readonly PlacedLevel[] {
  const same = levels.filter(({ level }) => compact(level.label) === compact(text));
  return single(same.length > 0 ? same : levels.filter((placed) => shortens(text, placed)));
}

function levelOffer(ladder: Ladder, text: string, track: Track | null): Offer {
  const tracks = track ? [track] : ladder.tracks;
  const all = tracks.flatMap((one) => one.levels.map((level): PlacedLevel => ({ track: one, level })));
  const clear = clearLevel(all, text);
  const first = likely(matchLevel(ladder, text, track ?? undefined));
  const levels = unique([...clear, ...first, ...alike(all, text), ...all], (one) => `${one.track.id}\n${one.level.id}`);
  const candidates = levels.map((one): Candidate => ({
    label: `${one.level.label} (${one.track.name})`,
    meaning: { role: "level", text, track: one.track.id, level: one.level.id },
  }));
  return offer(candidates, clear.length > 0);
}

/** A level is only asked for where its track is settled, for which one is meant depends on it. */
function asksForLevel(ladder: Ladder, { track: trackText, level }: Written, track: Track | null): boolean {
  if (level === "") return false;
  const match = matchLevel(ladder, level, track ?? undefined);
  if (match.kind === "one") return false;
  // A level of another track is a contradiction, to be put right in the sheet.
  if (track) return match.kind === "ambiguous" || matchLevel(ladder, level).kind === "none";
  return match.kind === "none" || trackText === "";
}

interface Asked {
  readonly role: Meaning["role"];
  readonly text: string;
  readonly track: Track | null;
  readonly rows: number[];
}

function collect(asked: Map<string, Asked>, question: Omit<Asked, "rows">, rows: readonly number[]): void {
  const key = `${question.role}\n${textKey(question.text)}\n${question.track?.id ?? ""}`;
  const known = asked.get(key);
  if (known) known.rows.push(...rows);
  else asked.set(key, { ...question, rows: [...rows] });
}

const isSame = (one: Meaning, other: Meaning): boolean =>
  one.role === other.role &&
  textKey(one.text) === textKey(other.text) &&
  one.track === other.track &&
  (one.role === "track" || (other.role === "level" && one.level === other.level));

function questionOf({ ladder, roster, own }: CalibrationSheet, { role, text, track, rows }: Asked): Question {
  const column = roster.roles.get(role) ?? roster.column;
  const offered = role === "track" ? trackOffer(ladder, text) : levelOffer(ladder, text, track);
  const keeps = ({ meaning }: Candidate): boolean => own.meanings.some((kept) => isSame(kept, meaning));
  return {
    role,
    text,
    track: track?.id ?? null,
    people: rows.length,
    cell: cellAddress(Math.min(...rows), column),
    ...offered,
    kept: offered.candidates.find(keeps)?.meaning ?? null,
  };
}

/**
 * The questions about a roster, tracks first, most people first. `calibration` is without anything that people have said, so
 * that a question stays once it is answered; `said` decides which tracks are settled.
 */
export function questionsAbout(calibration: CalibrationSheet, said: Ladder): readonly Question[] {
  const { ladder } = calibration;
  const only = ladder.tracks.length === 1 ? (ladder.tracks[0] ?? null) : null;
  const tracks = new Map<string, Asked>();
  const levels = new Map<string, Asked>();
  for (const written of writtenPairs(calibration)) {
    const { track: text, level, rows } = written;
    if (text !== "" && matchTrack(ladder, text).kind !== "one")
      collect(tracks, { role: "track", text, track: null }, rows);
    const track = text === "" ? only : found(matchTrack(said, text));
    if (asksForLevel(ladder, written, track)) collect(levels, { role: "level", text: level, track }, rows);
  }
  const byPeople = (asked: Map<string, Asked>): readonly Asked[] =>
    [...asked.values()].sort((a, b) => b.rows.length - a.rows.length);
  return [...byPeople(tracks), ...byPeople(levels)].map((asked) => questionOf(calibration, asked));
}
