/** What people ask of the pane from outside of it, kept until a screen of the pane takes it up. */

export type PaneRequest = "insert" | "check" | "undo";

/** Answers whether it has taken the request up; one that is left waits for the next taker. */
export type RequestTaker = (request: PaneRequest) => boolean;

export interface PaneRequests {
  /** A request that still waits is forgotten: people mean what they asked for last. */
  readonly ask: (request: PaneRequest) => void;
  /** Offers the request that waits, and those to come, until the function that it returns is called. */
  readonly offerTo: (take: RequestTaker) => () => void;
}

export function paneRequests(): PaneRequests {
  const takers = new Set<RequestTaker>();
  let waiting: PaneRequest | null = null;

  const offer = (take: RequestTaker): void => {
    const request = waiting;
    if (request === null) return;
    // Whoever takes it may ask for something else by that.
    waiting = null;
    if (!take(request)) waiting ??= request;
  };

  return {
    ask(request) {
      waiting = request;
      for (const take of takers) offer(take);
    },
    offerTo(take) {
      takers.add(take);
      offer(take);
      return () => void takers.delete(take);
    },
  };
}
