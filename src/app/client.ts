/** One Rungs among those that may have the workbook open at several computers. */

export interface Client {
  /** Letters and digits; nobody else has the same. */
  readonly id: string;
  /** Milliseconds. */
  readonly now: () => number;
  /** Waits before the next attempt, counted from 1, for others to be done: longer each time, and not as long as others do. */
  readonly pause: (attempt: number) => Promise<void>;
}
