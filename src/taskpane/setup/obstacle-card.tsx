import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { SeverityIcon } from "../parts/drawings.tsx";
import { MessageCard } from "../parts/message-card.tsx";
import { TextButton } from "../parts/text-button.tsx";
import type { Obstacle } from "./obstacles.ts";

const useStyles = makeStyles({
  sentence: { margin: 0, overflowWrap: "anywhere" },
  offer: { marginTop: "4px" },
});

interface ObstacleCardProps {
  readonly obstacle: Obstacle;
  readonly onNewSheet: () => void;
}

/** Why nothing can be inserted beside the roster, and the way round it. */
export function ObstacleCard({ obstacle, onNewSheet }: ObstacleCardProps): ReactElement {
  const styles = useStyles();
  return (
    <MessageCard icon={<SeverityIcon severity="error" />} isAlert>
      <p className={styles.sentence}>{obstacle.sentence}</p>
      {obstacle.newSheetHelps && (
        <div className={styles.offer}>
          <TextButton onClick={onNewSheet}>Rate on a new sheet</TextButton>
        </div>
      )}
    </MessageCard>
  );
}
