import type { ReactElement } from "react";
import { Footer } from "./footer.tsx";
import { NoticeCard } from "./notice-card.tsx";
import { PaneFrame } from "./pane-frame.tsx";
import { PaneHeader } from "./pane-header.tsx";
import type { Said } from "./said.ts";
import { useRequests } from "./use-requests.ts";

interface EndedProps {
  readonly said: Said;
  readonly onSetUp: () => void;
}

/** The workbook has no ladder any more: what was taken out, and the way to bring one in again. */
export function Ended({ said, onSetUp }: EndedProps): ReactElement {
  useRequests((request) => {
    onSetUp();
    // Of what else is asked, set-up says why it cannot be.
    return request === "insert";
  });
  return (
    <PaneFrame
      top={<PaneHeader />}
      bottom={
        <Footer lead="No ladder in this workbook" ahead="" label="Choose a ladder" isBusy={false} onStep={onSetUp} />
      }
      isBusy={false}
    >
      <div role="status">
        <NoticeCard said={said} />
      </div>
    </PaneFrame>
  );
}
