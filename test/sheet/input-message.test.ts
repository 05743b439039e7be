import { describe, expect, it } from "vitest";
import { type Competency, type Grade, gradesOf } from "../../src/domain/ladder.ts";
import { inputMessage, ratingAlert } from "../../src/sheet/input-message.ts";
import { aLadder, bundledLadder, ladderFixture, parsed } from "../helpers/builders.ts";
import { fourTracks } from "../helpers/calibration.ts";

const WORDS = "Explains the trade-offs of a design so that others can decide well without them being in the room ";

function aCompetency(name: string, texts: readonly (string | undefined)[]): Competency {
  const [competency] = aLadder().competencies;
  if (!competency) throw new Error("The sample ladder has no competencies.");
  const grades = texts.map((text, index): Grade => ({
    value: index + 1,
    name: ["Starts", "Does", "Guides", "Shapes"][index] ?? `Grade ${index + 1}`,
    ...(text !== undefined && { text }),
  }));
  return { ...competency, name, grades };
}

const promptOf = (competency: Competency) => inputMessage(competency, competency.grades);

describe("the message at a rating cell", () => {
  it("says the scale, a line for each grade, and what a blank means", () => {
    expect(promptOf(aCompetency("System", ["Mends it.", "Designs it.", "Runs it."]))).toEqual({
      title: "System, 1 to 3",
      text: "1 Starts: Mends it\n2 Does: Designs it\n3 Guides: Runs it\nBlank or n/o: not observed",
    });
  });

  it("shares the room out, so that short texts leave theirs to long ones", () => {
    const { text } = promptOf(aCompetency("System", ["Mends it.", WORDS.repeat(2), "Runs it."]));
    const [, long = ""] = text.split("\n");
    expect(text).toContain("1 Starts: Mends it\n");
    expect(long.length).toBeGreaterThan(150);
    expect(long).toMatch(/^2 Does: Explains the trade-offs .* \w+…$/);
    expect(text.length).toBeLessThanOrEqual(255);
  });

  it("names the grades alone where there is no text, or hardly room for any, and then says where it stands", () => {
    expect(promptOf(aCompetency("System", [undefined, undefined])).text).toBe(
      "1 Starts\n2 Does\nBlank or n/o: not observed",
    );
    const scope = bundledLadder("playbook-2026").competencies[0];
    const [track] = bundledLadder("playbook-2026").tracks;
    expect(scope && track && inputMessage(scope, gradesOf(track, scope))).toEqual({
      title: "Scope, 1 to 7",
      text: [
        "1 Associate",
        "2 Software Engineer",
        "3 Senior",
        "4 Lead",
        "5 Staff",
        "6 Principal",
        "7 Distinguished",
        "What each asks: see the rubric sheet",
        "Blank or n/o: not observed",
      ].join("\n"),
    });
    const many = aCompetency("System", Array<string>(20).fill(WORDS));
    const lines = promptOf(many).text.split("\n");
    expect(lines.slice(-2)).toEqual(["20 Grade 20", "Blank or n/o: not observed"]);
  });

  it("shows the description where the tracks have scales of their own", () => {
    const competency = { ...aCompetency("System", []), description: "Ownership of systems" };
    expect(inputMessage(competency, [])).toEqual({
      title: "System",
      text: "Ownership of systems\nBlank or n/o: not observed",
    });
    expect(inputMessage(aCompetency("System", []), []).text).toBe("See the rubric sheet\nBlank or n/o: not observed");
  });

  const ladders = [
    fourTracks(),
    bundledLadder("playbook-2026"),
    parsed(ladderFixture("per-level")),
    parsed(ladderFixture("twelve-competencies")),
  ];
  const long = aCompetency("A competency whose name is far longer than any title can be", [WORDS, WORDS, WORDS, WORDS]);
  const all = ladders.flatMap(({ id, competencies, tracks }) =>
    competencies.flatMap((competency) =>
      tracks.map(
        (track) => [`${id}, ${track.name}: ${competency.name}`, competency, gradesOf(track, competency)] as const,
      ),
    ),
  );
  it.each([...all, ["long words", long, long.grades] as const])(
    "stays within Excel's limits: %s",
    (_, competency, grades) => {
      for (const message of [inputMessage(competency, grades), inputMessage(competency, [])]) {
        expect(message.title.length).toBeLessThanOrEqual(32);
        expect(message.text.length).toBeLessThanOrEqual(255);
        expect(message.text.endsWith("\nBlank or n/o: not observed")).toBe(true);
      }
      const alert = ratingAlert(competency, grades.length);
      expect(alert.title.length).toBeLessThanOrEqual(32);
      expect(alert.text.length).toBeLessThanOrEqual(224);
    },
  );

  it("is this one for a competency of four tracks", () => {
    const influence = fourTracks().competencies.at(-1);
    if (!influence) throw new Error("Four tracks has no competencies.");
    expect(promptOf(influence)).toEqual({
      title: "Influence, 1 to 5",
      text: [
        "1 Subsystem: Reaches one or more subsystems",
        "2 Team: Reaches the whole team",
        "3 Multiple teams: Reaches beyond the own team",
        "4 Company: Reaches the whole tech organisation",
        "5 Community: Reaches the wider tech community",
        "Blank or n/o: not observed",
      ].join("\n"),
    });
  });
});
