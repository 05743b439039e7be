import { type RefObject, useEffect, useRef } from "react";

const STILL = "(prefers-reduced-motion: reduce)";

/** An element that is brought into view when it opens; the focus stays where it is. */
export function useOpened(isOpen: boolean): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen)
      ref.current?.scrollIntoView({ block: "nearest", behavior: matchMedia(STILL).matches ? "auto" : "smooth" });
  }, [isOpen]);
  return ref;
}
