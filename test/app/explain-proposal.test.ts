import { describe, expect, test } from "vitest";
import { explainMove } from "../../src/app/explain-move.ts";
import type { Person } from "../../src/app/team.ts";
import { type Ladder, type LevelId, trackOf, type TrackId } from "../../src/domain/ladder.ts";
import { aPerson } from "../helpers/a-person.ts";
import { answer, FOUR, type Given, NORA, step } from "../helpers/an-answer.ts";
import { ladderFixture, parsed } from "../helpers/builders.ts";

describe("what the manager proposes", () => {
  const proposed = (track: string, level: string): Partial<Person> => {
    const on = trackOf(FOUR, track as TrackId);
    const found = on.levels.find(({ label }) => label === level);
    if (!found) throw new Error(`${track} has no ${level}.`);
    return { proposed: { track: on, level: found } };
  };

  test.each([
    { level: "D4", sentence: "Proposed: D4; the rules agree." },
    { level: "D5", sentence: "Proposed: D5; the rules give D4." },
    {
      level: "D6",
      sentence: "Proposed: D6; the rules give D4. A step of more than one level needs a written reason.",
    },
  ])("on the same track stands beside the rules: $level", ({ level, sentence }) => {
    expect(answer(NORA, FOUR, proposed("developer", level)).proposal).toEqual({ sentence, move: null });
  });

  test.each([
    { level: "D4", sentence: "Proposed: D4, as the rules allow." },
    {
      level: "D5",
      sentence: "Proposed: D5; the rules agree. A step of more than one level needs a written reason.",
    },
    {
      level: "D6",
      sentence:
        "Proposed: D6; the rules give D5, one step at a time: to D4. A step of more than one level needs a written reason.",
    },
  ])("of somebody two levels up may be the step: $level", ({ level, sentence }) => {
    const person: Given = { level: "D3", ratings: [4, 4, 3, 4, 3] };
    expect(answer(person, FOUR, proposed("developer", level)).proposal).toEqual({ sentence, move: null });
  });

  test("on another track is a move, told by what the role asks", () => {
    const { proposal } = answer(
      { level: "D6", ratings: [5, 5, 3, 4, 4] },
      FOUR,
      proposed("engineering-manager", "EM6"),
    );
    expect(proposal?.sentence).toBe("Proposed: Engineering Manager EM6.");
    expect(proposal?.move?.sentence).toBe(
      "EM6 asks People 5: rated 3, two grades short; and Process 5: rated 4, one grade short. A move is a change of role, neither a promotion nor a demotion.",
    );
    expect(proposal?.move?.shortfalls.map(step)).toEqual(["People 3→5", "Process 4→5"]);
  });
});

describe("a move", () => {
  const to = (ladder: Ladder, person: Person, track: string, level: string) =>
    explainMove(ladder, person, track as TrackId, level as LevelId);

  test("tells apart what is short and what nobody has observed", () => {
    const person = aPerson(FOUR, { level: "D4", ratings: [3, null, 3, 3, 2] });
    const { sentence, shortfalls } = to(FOUR, person, "engineering-manager", "EM5");
    expect(sentence).toMatch(/^Two competencies short, one competency not observed\./);
    expect(shortfalls.map(step)).toEqual(["System ?→3", "People 3→5", "Process 3→4"]);
  });

  test("takes no grade of one track for a grade of another where each has a scale of its own", () => {
    const ladder = parsed(ladderFixture("unwritten"));
    const lead = aPerson(ladder, { level: "Team Lead", ratings: [1, 1] });
    const other = { ...lead, track: trackOf(ladder, "ic" as TrackId) };
    expect(to(ladder, other, "management", "Team Lead").shortfalls.map(step)).toEqual(["Scope ?→1", "Autonomy ?→1"]);
    expect(to(ladder, lead, "ic", "Junior").sentence).toMatch(/^The ladder has no text of what it asks\./);
  });

  test("that is met in everything says so", () => {
    const person = aPerson(FOUR, { level: "D6", ratings: [5, 5, 4, 4, 4] });
    expect(to(FOUR, person, "tech-lead", "TL4")).toMatchObject({ role: "Tech Lead TL4", shortfalls: [] });
  });
});
