import type { ReactElement } from "react";
import { FailureCard } from "./failure-card.tsx";
import { Footer } from "./footer.tsx";
import { PaneFrame } from "./pane-frame.tsx";
import { PaneHeader } from "./pane-header.tsx";
import { useRequests } from "./use-requests.ts";

interface UnreadableProps {
  readonly sentence: string;
  readonly onAgain: () => void;
}

/** The workbook could not be read: why, and the way to try again. */
export function Unreadable({ sentence, onAgain }: UnreadableProps): ReactElement {
  useRequests(() => {
    onAgain();
    return true;
  });
  return (
    <PaneFrame
      top={<PaneHeader />}
      bottom={<Footer lead="Nothing was changed" ahead="" label="Try again" isBusy={false} onStep={onAgain} />}
      isBusy={false}
    >
      <FailureCard failure={{ sentence, sheets: [] }} />
    </PaneFrame>
  );
}
