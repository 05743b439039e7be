/** What set-up calls the columns of a roster. */

import { listTexts } from "../parts/counts.ts";
import type { Role, Survey, SurveyedColumn } from "../../app/survey-of.ts";

interface RoleWords {
  readonly label: string;
  /** Asked for at once, or folded below. */
  readonly isMain: boolean;
  /** What a column with such a heading may be as well. */
  readonly instead?: string;
}

/** In the order in which people are asked. */
const ROLE_WORDS: Readonly<Record<Role, RoleWords>> = {
  employeeId: { label: "Employee ID", isMain: true },
  name: { label: "Name", isMain: true },
  manager: { label: "Manager", isMain: true },
  track: { label: "Track", isMain: true },
  level: { label: "Level now", isMain: true, instead: "Pay grade or other" },
  proposedLevel: { label: "Proposed level", isMain: false },
  lastLevel: { label: "Level last cycle", isMain: false },
  lastCycleEnded: { label: "Last cycle ended", isMain: false },
  ratedOn: { label: "Rated on", isMain: false },
  monthsAtNextLevel: { label: "Months at next level", isMain: false },
};

export const roleLabel = (role: Role): string => ROLE_WORDS[role].label;
export const insteadOf = (role: Role): string => ROLE_WORDS[role].instead ?? "Something else";

const rolesWhere = (isMain: boolean): readonly Role[] =>
  (Object.keys(ROLE_WORDS) as Role[]).filter((role) => ROLE_WORDS[role].isMain === isMain);

export const MAIN_ROLES = rolesWhere(true);
export const MORE_ROLES = rolesWhere(false);

const countFound = (roles: readonly Role[], { roles: found }: Survey): number =>
  roles.filter((role) => found.has(role)).length;

/** "5 of 5 columns" */
export const describeFound = (survey: Survey): string =>
  `${countFound(MAIN_ROLES, survey)} of ${MAIN_ROLES.length} columns`;

/** "More columns: 1 of 5" */
export const describeMore = (survey: Survey): string =>
  `More columns: ${countFound(MORE_ROLES, survey)} of ${MORE_ROLES.length}`;

/** "Rating columns: 2 of 5 are yours" */
export const describeRated = ({ competencies }: Survey): string =>
  `Rating columns: ${competencies.filter(({ column }) => column !== null).length} of ${competencies.length} are yours`;

/** "Emp. no (A)" */
export const columnLabel = ({ heading, letters }: SurveyedColumn): string =>
  heading === "" ? `Column ${letters}` : `${heading} (${letters})`;

/** "Scope (E)", or "Scope: Impact on the business (E)" where the column has a heading of its own. */
export function ratingLabel({ competency, heading, letters }: Survey["ratings"][number]): string {
  const isHeadedSo = heading === "" || heading.trim().toLowerCase() === competency.toLowerCase();
  return `${isHeadedSo ? competency : `${competency}: ${heading}`} (${letters})`;
}

export const listSamples = ({ samples }: SurveyedColumn): string => listTexts(samples);
