import { describe, expect, it } from "vitest";
import type { LevelId, Meaning, TrackId } from "../../src/domain/ladder.ts";
import { levelInputs, matchLevel, matchTrack } from "../../src/domain/match-level.ts";
import { withMeanings } from "../../src/domain/with-meanings.ts";
import { bundledLadder, ladderFixture, parsed } from "../helpers/builders.ts";
import { twoScales } from "../helpers/sheet-builders.ts";

const FOUR = bundledLadder("four-tracks");

const level = (text: string, track: string, id: string): Meaning => ({
  role: "level",
  text,
  track: track as TrackId,
  level: id as LevelId,
});
const track = (text: string, id: string): Meaning => ({ role: "track", text, track: id as TrackId });

describe("what people say about a text", () => {
  it("gives it a meaning, in any case and with spaces around it", () => {
    const ladder = withMeanings(FOUR, [level("Sr Dev II", "developer", "D4"), track("Coder", "developer")]);
    expect(matchLevel(ladder, " sr dev II ")).toMatchObject({ kind: "one", found: { level: { label: "D4" } } });
    expect(matchTrack(ladder, "coder")).toMatchObject({ kind: "one", found: { name: "Developer" } });
    expect(matchLevel(FOUR, "Sr Dev II").kind).toBe("none");
  });

  it("ends an ambiguity, and takes the text from every other level", () => {
    const ladder = parsed(ladderFixture("per-level"));
    const [only] = ladder.tracks;
    const meant = withMeanings(ladder, [level("Tech Lead", only?.id ?? "", "Senior")]);
    expect(matchLevel(ladder, "Tech Lead").kind).toBe("ambiguous");
    expect(matchLevel(meant, "Tech Lead")).toMatchObject({ kind: "one", found: { level: { label: "Senior" } } });
  });

  it("goes before a level's own label, on its track and where no track is given, and nowhere else", () => {
    const ladder = withMeanings(twoScales(), [level("Senior", "ic", "Principal")]);
    const [ic, management] = ladder.tracks;
    const labelOn = (on?: typeof ic): unknown => {
      const match = matchLevel(ladder, "Senior", on);
      return match.kind === "one" ? `${match.found.track.id} ${match.found.level.label}` : match.kind;
    };
    expect([labelOn(), labelOn(ic), labelOn(management)]).toEqual([
      "ic Principal",
      "ic Principal",
      "management Senior",
    ]);
    expect(levelInputs(ladder).find(({ input }) => input === "Senior")?.found.level.label).toBe("Principal");
  });

  it("may be one level on each of several tracks; then the text alone is ambiguous", () => {
    const ladder = withMeanings(FOUR, [level("L5", "developer", "D5"), level("L5", "engineering-manager", "EM5")]);
    const [developer] = ladder.tracks;
    expect(matchLevel(ladder, "L5", developer)).toMatchObject({ kind: "one", found: { level: { label: "D5" } } });
    expect(matchLevel(ladder, "L5").kind).toBe("ambiguous");
  });

  it("is what was said last", () => {
    const first = withMeanings(FOUR, [level("L5", "developer", "D5"), track("Coder", "developer")]);
    const ladder = withMeanings(first, [level("l5", "developer", "D4"), track("coder", "tech-lead")]);
    expect(ladder.meanings).toEqual([level("l5", "developer", "D4"), track("coder", "tech-lead")]);
  });

  it("is left out where the ladder has no such level or track", () => {
    expect(withMeanings(FOUR, [level("L5", "developer", "D9"), track("Coder", "wizards")])).toBe(FOUR);
  });
});
