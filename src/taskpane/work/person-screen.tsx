import { lazy, type ReactElement, Suspense } from "react";
import { askedGrades } from "../../app/asked-grades.ts";
import type { Person, PersonRating, Team, TeamFinding } from "../../app/team.ts";
import { Skeleton } from "../parts/skeleton.tsx";
import type { AfterRating } from "./after-rating.ts";
import type { BookActions } from "./book-actions.ts";
import type { CellActions } from "./cell-actions.ts";
import { HiddenLevels } from "./hidden-levels.tsx";
import { Nobody } from "./nobody.tsx";
import type { Focus } from "./work-state.ts";

// The grades come with the first rating cell that is selected, and do not wait for the answer below them.
const RatingCard = lazy(async () => ({ default: (await import("./rating-card.tsx")).RatingCard }));
const PersonAnswer = lazy(async () => ({ default: (await import("../answer/person-answer.tsx")).PersonAnswer }));

interface PersonScreenProps {
  readonly team: Team;
  /** Nobody where no single person is selected. */
  readonly focus: Focus | null;
  /** Who was looked at last. */
  readonly seen: Person | null;
  readonly after: AfterRating;
  readonly onAfter: (after: AfterRating) => void;
  readonly actions: Pick<CellActions & BookActions, "rate" | "goToPerson" | "fix" | "showLevels">;
}

/** What is to be put right in the cell of a rating. That it is still empty goes without saying. */
const findingsAt = ({ findings }: Person, { cell }: PersonRating): readonly TeamFinding[] =>
  findings.filter((finding) => finding.cell === cell && finding.code !== "rating-missing");

/** A rating cell opens its grades, any other cell of the row the answer; the answer follows the grades. */
export function PersonScreen({ team, focus, seen, after, onAfter, actions }: PersonScreenProps): ReactElement {
  if (!focus) return <Nobody team={team} seen={seen} onGo={actions.goToPerson} />;
  const { person, rating } = focus;
  return (
    <>
      {rating && (
        <Suspense fallback={<Skeleton />}>
          <RatingCard
            person={person}
            rating={rating}
            asked={askedGrades(team.ladder, person, rating.competency)}
            findings={findingsAt(person, rating)}
            after={after}
            onRate={actions.rate}
            onGoTo={({ competency }) => actions.goToPerson(person, competency.id)}
            onFix={actions.fix}
            onAfter={onAfter}
          />
        </Suspense>
      )}
      {team.hasResults ? (
        <Suspense fallback={<Skeleton />}>
          <PersonAnswer ladder={team.ladder} person={person} />
        </Suspense>
      ) : (
        <HiddenLevels onShowLevels={actions.showLevels} />
      )}
    </>
  );
}
