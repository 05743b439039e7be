/** An answer with all that is needed to understand it, as plain data: what the pane draws, and nothing it has to work out. */

import type { Phrase } from "../domain/describe-answer.ts";
import type { Required } from "../domain/expectations.ts";
import type { Judgement } from "../domain/judgement.ts";
import type { Standing } from "./person-standing.ts";

/** `possible`: reached only if what is not observed turns out well. */
export type StepKind = "reached" | "possible" | "beyond";

export interface ClimbStep {
  /** "D4" */
  readonly label: string;
  readonly kind: StepKind;
}

/** One competency against what each level asks of it. */
export interface ClimbLane {
  readonly name: string;
  readonly isMustHave: boolean;
  /** Grade from 1; null is not observed. */
  readonly rated: number | null;
  /** "Owns"; null is not observed. */
  readonly gradeName: string | null;
  /** The top grade; 0 where the ladder has no text to rate by. */
  readonly top: number;
  /** Level by level. */
  readonly asked: readonly Required[];
}

/** Positions of levels count from 0 and are null where there is none. */
export interface ClimbView {
  /** Lowest first. */
  readonly steps: readonly ClimbStep[];
  readonly lanes: readonly ClimbLane[];
  readonly now: number | null;
  readonly recommended: number | null;
  /** The level that the ratings are held against. */
  readonly inQuestion: number | null;
}

/** A grade that is asked, in the rubric's words. */
export interface AskedWords {
  readonly competency: string;
  /** Null is not observed. */
  readonly from: number | null;
  readonly to: number;
  /** "Evolves" */
  readonly grade: string;
  /** Null where the ladder has no text. */
  readonly text: string | null;
  readonly isMustHave: boolean;
}

/** A change of one grade that changes the answer. */
export interface Change {
  readonly words: AskedWords;
  /** "D5", "below D1" */
  readonly level: string;
}

export interface FallGroup {
  readonly level: string;
  readonly changes: readonly AskedWords[];
}

export interface SettlementView {
  readonly level: string;
  /** "System 3 to 5" in two parts. */
  readonly grades: readonly { readonly competency: string; readonly range: string }[];
}

/** What would change the answer; of an open one, what would settle it. */
export type ChangesView =
  | {
      readonly kind: "settled";
      readonly raises: readonly Change[];
      /** One per resulting level, the highest first. */
      readonly falls: readonly FallGroup[];
      /** That more time is all it takes; null where it is not. */
      readonly time: string | null;
      readonly closing: string;
    }
  | { readonly kind: "open"; readonly settlements: readonly SettlementView[]; readonly closing: string | null };

export interface JudgedView extends Omit<Judgement, "farShort" | "unknown"> {
  /** "D5" */
  readonly level: string;
  /** Names of the competencies more than one grade short, and of those not observed. */
  readonly farShort: readonly string[];
  readonly unknown: readonly string[];
  readonly ratings: {
    readonly rated: number;
    readonly asked: number;
    /** Competencies that apply, of which the level may ask fewer. */
    readonly of: number;
  };
  /** "8 months" and ", needs 6"; null where nothing depends on it. */
  readonly held: { readonly count: string; readonly rest: string } | null;
}

/** What the manager proposes beside what the rules say. */
export interface ProposalView {
  readonly sentence: string;
  /** For another track. */
  readonly move: MoveExplanation | null;
}

export interface MoveExplanation {
  /** "Engineering Manager EM6" */
  readonly role: string;
  readonly sentence: string;
  readonly shortfalls: readonly AskedWords[];
}

export interface AnswerExplanation {
  readonly kind: "answer";
  readonly standing: Standing;
  readonly sentence: readonly Phrase[];
  /** "D4", "D3–D4", "None yet" */
  readonly headline: string;
  /** Beside the headline: "operating at D5", where that is but one step towards it; "either way", where blanks change nothing. */
  readonly aside: string | null;
  /** Blanks leave open which level it is. */
  readonly isOpen: boolean;
  readonly climb: ClimbView;
  readonly changes: ChangesView | null;
  /** What the level in question asks beyond the ratings, where no single change shows it already. */
  readonly stillAsked: readonly AskedWords[];
  /** Label of the level that `stillAsked` is of. */
  readonly askedBy: string;
  /** What is short at the recommended level or below, and may be. */
  readonly allowed: readonly { readonly level: string; readonly words: AskedWords }[];
  readonly judged: JudgedView | null;
  readonly proposal: ProposalView | null;
  readonly caveat: string;
}

/** Something has to be put right first. */
export interface ObstacleExplanation {
  readonly kind: "obstacle";
  readonly standing: Standing;
  readonly sentence: readonly Phrase[];
}

export type Explanation = AnswerExplanation | ObstacleExplanation;
