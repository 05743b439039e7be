import type { ReactElement } from "react";
import { RadioGroup } from "./radio-group.tsx";

interface ChooseSheetProps {
  readonly sheets: readonly string[];
  readonly chosen: string;
  readonly onChoose: (sheet: string) => void;
}

/** Several sheets have a roster: which one is meant? */
export function ChooseSheet({ sheets, chosen, onChoose }: ChooseSheetProps): ReactElement {
  return (
    <RadioGroup
      question="Sheets with a roster"
      choices={sheets.map((sheet) => ({ value: sheet, name: sheet }))}
      value={chosen}
      hasCards
      onChange={onChoose}
    />
  );
}
