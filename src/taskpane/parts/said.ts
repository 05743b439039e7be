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
