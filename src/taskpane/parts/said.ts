/** What an action says when it has ended. */

/** A heading and the sentences below it. */
export interface Said {
  readonly title: string;
  readonly sentences: readonly string[];
}

export interface Failure {
  readonly sentence: string;
  /** Sheets to choose from, where the choice is what is missing. */
  readonly sheets: readonly string[];
}

const REPAIRED = "Something an earlier run had left half done was repaired first.";

export const withRepair = (said: Said, repaired: boolean): Said =>
  repaired ? { ...said, sentences: [...said.sentences, REPAIRED] } : said;
