import { Component, type ReactNode } from "react";
import { SeverityIcon } from "./drawings.tsx";
import { MessageCard } from "./message-card.tsx";
import { TextButton } from "./text-button.tsx";

interface FaultBoundaryProps {
  readonly children: ReactNode;
}

interface FaultBoundaryState {
  readonly hasFailed: boolean;
}

/** Stands where a screen cannot be drawn, such as when a part of the pane could not be loaded. */
export class FaultBoundary extends Component<FaultBoundaryProps, FaultBoundaryState> {
  override readonly state: FaultBoundaryState = { hasFailed: false };

  static getDerivedStateFromError(): FaultBoundaryState {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <main style={{ padding: "16px" }}>
        <MessageCard icon={<SeverityIcon severity="error" />} isAlert>
          <div>A part of Rungs could not be shown. Your workbook is as it was; check the connection.</div>
          <TextButton onClick={() => location.reload()}>Start Rungs again</TextButton>
        </MessageCard>
      </main>
    );
  }
}
