import { type ReactElement, useId } from "react";
import { ColumnFields, fieldId } from "./column-fields.tsx";
import { DoubtCard } from "./doubt-card.tsx";
import { ObstacleCard } from "./obstacle-card.tsx";
import { obstacleOf } from "./obstacles.ts";
import { PlanChoices } from "./plan-choices.tsx";
import { Problems } from "./problems.tsx";
import { Questions } from "./questions.tsx";
import { RosterCard } from "./roster-card.tsx";
import type { FoundRoster, SetUpEvent } from "./setup-state.ts";
import type { Role, SetUpChoices, Survey } from "../../app/survey-of.ts";

interface ColumnsStepProps {
  readonly survey: Survey;
  readonly found: FoundRoster;
  readonly choices: SetUpChoices;
  readonly say: (event: SetUpEvent) => void;
}

/** Lists of columns, and the headings that may mean two things. */
function Columns({ survey, say }: ColumnsStepProps): ReactElement {
  const prefix = useId();
  const choose = (role: Role, column: number | null): void =>
    say({ kind: "column-chosen", role, column, roles: survey.roles });
  const answerDoubt = (role: Role, column: number | null): void => {
    choose(role, column);
    // The question goes; its list is where the answer shows.
    document.getElementById(fieldId(prefix, role))?.focus();
  };
  return (
    <>
      <ColumnFields
        survey={survey}
        prefix={prefix}
        onChoose={choose}
        onChooseRating={(competency, column) =>
          say({ kind: "rating-column-chosen", competency, column, roles: survey.roles })
        }
      />
      {survey.doubts.map(({ role, column }) => (
        <DoubtCard
          key={role}
          doubt={{ role, column }}
          survey={survey}
          onAnswer={(isIt) => answerDoubt(role, isIt ? column : null)}
        />
      ))}
    </>
  );
}

/** The roster as Rungs understands it, with all that people can put right before anything is inserted. */
export function ColumnsStep(props: ColumnsStepProps): ReactElement {
  const { survey, found, choices, say } = props;
  const obstacle = obstacleOf(survey, found, choices);
  return (
    <>
      <RosterCard
        survey={survey}
        {...(found.others.length > 0 && { onChange: () => say({ kind: "other-sheet-wanted", sheets: found.others }) })}
      />
      {obstacle && (
        <ObstacleCard obstacle={obstacle} onNewSheet={() => say({ kind: "place-chosen", place: "new-sheet" })} />
      )}
      <Columns {...props} />
      <Questions
        questions={survey.questions}
        meanings={choices.meanings}
        onAnswer={(question, meaning) => say({ kind: "meant", question, meaning })}
      />
      <Problems {...survey} isBlocked={obstacle !== null} />
      <PlanChoices
        survey={survey}
        choices={choices}
        canMove={!found.isCopied}
        isBlocked={obstacle !== null}
        onPlace={(place) => say({ kind: "place-chosen", place })}
        onResults={(showsResults) => say({ kind: "results-chosen", showsResults })}
      />
    </>
  );
}
