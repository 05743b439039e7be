/** What a screen reads once, as it opens. */

import { useEffect, useState } from "react";
import { sentenceOf } from "../../app/host-error.ts";

export type Found<T> = { readonly value: T } | { readonly failure: string };

/** Null until it has been read; a fault is told in a sentence. `read` is called again when it is another function. */
export function useFound<T>(read: () => Promise<T>): Found<T> | null {
  const [found, setFound] = useState<Found<T> | null>(null);
  useEffect(() => {
    let isLeft = false;
    void read()
      .then((value): Found<T> => ({ value }))
      .catch((fault: unknown): Found<T> => ({ failure: sentenceOf(fault) }))
      // Whoever has left is told nothing.
      .then((now) => !isLeft && setFound(now));
    return () => {
      isLeft = true;
    };
  }, [read]);
  return found;
}
