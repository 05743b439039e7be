/** The main job on the sample and on three messy rosters, as people do it who have no mouse. */

interface Answer {
  /** How the question begins. */
  readonly about: string;
  /** Typed into its list. */
  readonly typed: string;
  readonly shown: string;
}

/** A key, and what it leads to. */
interface Stroke {
  readonly key: string;
  readonly cell: string;
  readonly content: string;
  /** How the live region begins. */
  readonly said?: string;
}

export interface Job {
  readonly file: string;
  /** What the pane says of the roster. */
  readonly found: string;
  /** Why nothing can come beside the roster; people are rated on a new sheet then. */
  readonly refusal?: string;
  readonly answers: readonly Answer[];
  /** Where people are rated. */
  readonly sheet: string;
  readonly inserted: string;
  readonly strokes: readonly Stroke[];
  /** What Ctrl+Z does to the last cell. */
  readonly undone: string;
  readonly fix: {
    readonly label: string;
    readonly cell: string;
    readonly content: string;
    readonly errors: readonly [before: string, after: string];
  };
  /** What the last person's answer says, and a row of its table. */
  readonly answer: string;
  readonly row: readonly string[];
  /** Cells of the saved workbook that were given in the pane, by address on `sheet`. */
  readonly saved: Readonly<Record<string, string | number>>;
  /** A cell of the reopened workbook, and the grade that is chosen for it. */
  readonly reopened: { readonly cell: string; readonly person: string; readonly grade: RegExp };
  readonly goes: string;
  /** Sheets that are left when Rungs has been removed. */
  readonly left: readonly string[];
}

/** What a question shows that is left open. */
const LEFT_OPEN = "Leave it: these people get no answer yet";
const NO_GRADE = "n/o";

export const JOBS: readonly Job[] = [
  {
    file: "samples/spring-review.xlsx",
    found: "A3:N44 · 41 people, rows 4–44",
    answers: [
      { about: "“Lead”", typed: "Tech", shown: "Tech Lead" },
      { about: "“5”", typed: "TL5", shown: "TL5 (Tech Lead)" },
    ],
    sheet: "Spring review",
    inserted: "One new sheet “Rubric”; 5 result columns.",
    strokes: [
      { key: "n", cell: "F18", content: "", said: "Sofia Rossi" },
      { key: "0", cell: "F18", content: NO_GRADE, said: "Technology, not observed. Not enough ratings." },
      { key: "4", cell: "F18", content: "4", said: "Technology, Masters, 4. Recommended D5, above level, 1 of 2." },
      { key: "j", cell: "F19", content: "2", said: "Ethan Clarke" },
      { key: "k", cell: "F18", content: "4", said: "Sofia Rossi" },
      { key: "ArrowRight", cell: "G18", content: "4" },
      { key: "3", cell: "G18", content: "3", said: "System, Owns, 3. Recommended D5, above level, 1 of 2." },
      { key: "ArrowRight", cell: "H18", content: "3" },
      { key: "ArrowRight", cell: "I18", content: "4" },
      { key: "3", cell: "I18", content: "3", said: "Process, Challenges, 3. Recommended D4, at level." },
    ],
    undone: "I18 is 4 again.",
    fix: { label: "Use Owns (3) in G16", cell: "G16", content: "3", errors: ["3 errors", "2 errors"] },
    answer: "Reaches D5, one level above D4, with System one grade short, as the rules allow.",
    row: ["System", "3", "3", "4", "1"],
    saved: { F18: 4, G18: 3, I18: 4, G16: 3 },
    reopened: { cell: "F18", person: "Sofia Rossi", grade: /^4 of 5, Masters\./ },
    goes: "5 columns: “Recommended level”, “Outcome”, “Shortfalls”, “Agreed level”, “Reason”",
    left: ["Spring review", "Dates", "Notes"],
  },
  {
    file: "test/fixtures/samples/hr-export.xlsx",
    found: "Left out: 17 subtotals, 10 blank rows, 4 repeated headings",
    answers: [
      { about: "“D 4”", typed: "Leave", shown: LEFT_OPEN },
      { about: "“Dev 3”", typed: "D3", shown: "D3 (Developer)" },
      { about: "“TL-5”", typed: "Leave", shown: LEFT_OPEN },
    ],
    sheet: "Active employees",
    inserted: "One new sheet “Rubric”; 5 rating columns and 5 result columns.",
    strokes: [
      { key: "n", cell: "I7", content: "", said: "Abara, Amara" },
      { key: "3", cell: "I7", content: "3", said: "Technology, Evangelizes, 3. Not enough ratings." },
      { key: "n", cell: "I8", content: "", said: "Bianchi, Björn" },
      { key: "0", cell: "I8", content: NO_GRADE, said: "Technology, not observed. Not enough ratings." },
      { key: "n", cell: "I9", content: "", said: "Cardoso, Carla" },
      { key: "4", cell: "I9", content: "4" },
      { key: "ArrowRight", cell: "J9", content: "" },
      { key: "3", cell: "J9", content: "3" },
      { key: "ArrowRight", cell: "K9", content: "" },
      { key: "3", cell: "K9", content: "3" },
      { key: "ArrowRight", cell: "L9", content: "" },
      { key: "3", cell: "L9", content: "3" },
      { key: "ArrowRight", cell: "M9", content: "" },
      { key: "3", cell: "M9", content: "3", said: "Influence, Multiple teams, 3. Recommended D4, at level." },
    ],
    undone: "M9 is empty again.",
    fix: { label: "Use TL5 in E36", cell: "E36", content: "TL5", errors: ["26 errors", "24 errors"] },
    answer: "D4 either way: whatever is given for Influence, the rules give D4.",
    row: ["System", "3", "3", "0"],
    saved: { I7: 3, I8: NO_GRADE, I9: 4, J9: 3, L9: 3, M9: "", E36: "TL5" },
    reopened: { cell: "L9", person: "Cardoso, Carla", grade: /^3 of 5, Challenges\./ },
    goes: "6 columns: “Influence”, “Recommended level”, “Outcome”, “Shortfalls”, “Agreed level”, “Reason”",
    left: ["Active employees"],
  },
  {
    file: "test/fixtures/samples/crowded-table.xlsx",
    found: "A3:I123 · 120 people, rows 4–123",
    refusal: "The table “People” is filtered",
    answers: [
      { about: "“Developer II”", typed: "D2", shown: "D2 (Developer)" },
      { about: "“Senior Developer I”", typed: "D3", shown: "D3 (Developer)" },
    ],
    sheet: "Calibration",
    inserted: "Two new sheets “Calibration” and “Rubric”; 120 people copied; 5 rating columns and 5 result columns.",
    strokes: [
      { key: "n", cell: "F2", content: "", said: "Amara Abara" },
      { key: "3", cell: "F2", content: "3", said: "Technology, Evangelizes, 3. Not enough ratings." },
      { key: "n", cell: "F3", content: "", said: "Björn Bianchi" },
      { key: "2", cell: "F3", content: "2" },
      { key: "ArrowRight", cell: "G3", content: "" },
      { key: "2", cell: "G3", content: "2" },
      { key: "ArrowRight", cell: "H3", content: "" },
      { key: "0", cell: "H3", content: NO_GRADE },
      { key: "ArrowRight", cell: "I3", content: "" },
      { key: "3", cell: "I3", content: "3" },
      { key: "ArrowRight", cell: "J3", content: "" },
      { key: "2", cell: "J3", content: "2", said: "Influence, Team, 2. Not enough ratings." },
    ],
    undone: "J3 is empty again.",
    fix: { label: "Use D2 in E4", cell: "E4", content: "D2", errors: ["43 errors", "42 errors"] },
    answer: "People and Influence are not observed, and a blank never counts as met.",
    row: ["System", "2", "2", "0"],
    saved: { A2: 20017, F2: 3, F3: 2, H3: NO_GRADE, I3: 3, J3: "", E4: "D2" },
    reopened: { cell: "F3", person: "Björn Bianchi", grade: /^2 of 5, Specializes\./ },
    goes: "6 columns: “Influence”, “Recommended level”, “Outcome”, “Shortfalls”, “Agreed level”, “Reason”",
    left: ["Team list", "Calibration"],
  },
  {
    file: "test/fixtures/samples/locked-ratings.xlsx",
    found: "A2:K66 · 64 people, rows 3–66",
    refusal: "The sheet “Ratings H1” is protected",
    answers: [],
    sheet: "Calibration",
    inserted: "“Technology” (F1) was adopted with its 50 ratings.",
    strokes: [
      { key: "n", cell: "H2", content: "", said: "Amara Abara" },
      { key: "3", cell: "H2", content: "3", said: "System, Owns, 3. Not enough ratings." },
      { key: "n", cell: "H3", content: "", said: "Björn Bianchi" },
      { key: "0", cell: "H3", content: NO_GRADE },
      { key: "n", cell: "H4", content: "", said: "Carla Cardoso" },
      { key: "4", cell: "H4", content: "4" },
      { key: "ArrowRight", cell: "I4", content: "" },
      { key: "3", cell: "I4", content: "3" },
      { key: "ArrowRight", cell: "G4", content: "'2/3" },
      { key: "3", cell: "G4", content: "Challenges" },
      { key: "ArrowRight", cell: "J4", content: "" },
      { key: "3", cell: "J4", content: "3", said: "Influence, Multiple teams, 3. Below TL4." },
    ],
    undone: "J4 is empty again.",
    fix: { label: "Use Specializes (2) in F9", cell: "F9", content: "Specializes", errors: ["17 errors", "16 errors"] },
    answer: "Below TL4 either way: whatever is given for Influence, the first level is not reached.",
    row: ["System", "4", "3", "0"],
    saved: { A2: "S-1200", H2: 3, H3: NO_GRADE, H4: 4, I4: 3, G4: "Challenges", J4: "", F9: "Specializes" },
    reopened: { cell: "H4", person: "Carla Cardoso", grade: /^4 of 5, Evolves\./ },
    goes: "6 columns: “Influence”, “Recommended level”, “Outcome”, “Shortfalls”, “Agreed level”, “Reason”",
    left: ["Ratings H1", "Calibration"],
  },
];
