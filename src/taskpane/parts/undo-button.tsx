import type { ReactElement } from "react";
import { TextButton } from "./text-button.tsx";

/** The way back, below what an action has done or could not do. */
export const UndoButton = ({ onUndo }: { readonly onUndo: () => void }): ReactElement => (
  <TextButton onClick={onUndo}>Undo</TextButton>
);
