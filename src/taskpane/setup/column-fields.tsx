import { makeStyles } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import type { CompetencyId } from "../../domain/ladder.ts";
import { token } from "../parts/pane-theme.ts";
import { SelectField, type SelectOption } from "../parts/select-field.tsx";
import {
  columnLabel,
  describeMore,
  describeRated,
  listSamples,
  MAIN_ROLES,
  MORE_ROLES,
  ratingLabel,
  roleLabel,
} from "./column-words.ts";
import { describeKept } from "./setup-wording.ts";
import type { Role, Survey } from "../../app/survey-of.ts";

/** Stands for "No column" in a list. */
const NONE = "";

const useStyles = makeStyles({
  title: {
    margin: "0 0 8px",
    fontSize: "12px",
    lineHeight: "16px",
    fontWeight: token("fontWeightSemibold"),
    color: token("colorNeutralForeground2"),
  },
  fields: {
    display: "grid",
    gridTemplateColumns: "fit-content(100px) minmax(0, 1fr)",
    alignItems: "center",
    gap: "8px 0",
    "& label": { paddingRight: "8px" },
  },
  more: { marginTop: "8px" },
  summary: {
    padding: "4px 0",
    marginBottom: "4px",
    fontSize: "12px",
    lineHeight: "16px",
    color: token("colorBrandForeground1"),
    cursor: "pointer",
  },
  ratings: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    fontSize: "12px",
    lineHeight: "16px",
  },
  chip: {
    padding: "1px 8px",
    borderRadius: "10px",
    overflowWrap: "anywhere",
    fontWeight: token("fontWeightSemibold"),
    color: token("metText"),
    backgroundColor: token("metFill"),
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
});

/** Where the list of a role is on the page. */
export const fieldId = (prefix: string, role: Role): string => `${prefix}${role}`;

interface ColumnFieldsProps {
  readonly survey: Survey;
  /** Begins the id of each field. */
  readonly prefix: string;
  readonly onChoose: (role: Role, column: number | null) => void;
  readonly onChooseRating: (competency: CompetencyId, column: number | null) => void;
}

const columnOptions = ({ columns }: Survey): readonly SelectOption[] =>
  columns.map((column) => ({
    value: String(column.column),
    label: columnLabel(column),
    ...(column.samples.length > 0 && { detail: listSamples(column) }),
  }));

const chosenColumn = (value: string): number | null => (value === NONE ? null : Number(value));

function roleOptions(survey: Survey, role: Role): readonly SelectOption[] {
  // People are told apart by their ID: it may move, and not go.
  const canBeNone = role !== "employeeId" || !survey.roles.has(role);
  const found = columnOptions(survey);
  return canBeNone ? [...found, { value: NONE, label: "No column" }] : found;
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly options: readonly SelectOption[];
  /** From 0. */
  readonly column: number | null;
  readonly onChoose: (column: number | null) => void;
}

function Field({ id, label, options, column, onChoose }: FieldProps): ReactElement {
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <SelectField
        id={id}
        options={options}
        value={String(column ?? NONE)}
        onChange={(value) => onChoose(chosenColumn(value))}
      />
    </>
  );
}

function RoleFields({ roles, survey, prefix, onChoose }: ColumnFieldsProps & { readonly roles: readonly Role[] }) {
  return roles.map((role) => (
    <Field
      key={role}
      id={fieldId(prefix, role)}
      label={roleLabel(role)}
      options={roleOptions(survey, role)}
      column={survey.roles.get(role) ?? null}
      onChoose={(column) => onChoose(role, column)}
    />
  ));
}

/** Which columns of theirs people mean by which competency; those of a workbook that is prepared are settled. */
function RatingFields({ survey, onChooseRating }: ColumnFieldsProps): ReactElement | null {
  const styles = useStyles();
  const prefix = useId();
  const open = survey.competencies.filter(({ isSettled }) => !isSettled);
  if (open.length === 0) return null;
  const options = [{ value: NONE, label: "A new column" }, ...columnOptions(survey)];
  return (
    <details className={styles.more}>
      <summary className={styles.summary}>{describeRated(survey)}</summary>
      <div className={styles.fields}>
        {open.map(({ id, name, column }) => (
          <Field
            key={id}
            id={`${prefix}${id}`}
            label={name}
            options={options}
            column={column}
            onChoose={(chosen) => onChooseRating(id, chosen)}
          />
        ))}
      </div>
    </details>
  );
}

/** Ratings that the roster has already. */
function Ratings({ ratings }: Survey): ReactElement | null {
  const styles = useStyles();
  if (ratings.length === 0) return null;
  return (
    <>
      <span>Ratings</span>
      <div className={styles.ratings}>
        {ratings.map((rating) => (
          <span key={rating.letters} className={styles.chip}>
            {ratingLabel(rating)}
          </span>
        ))}
        <span>{describeKept(ratings)}</span>
      </div>
    </>
  );
}

/** One list per role: which column is it? */
export function ColumnFields(props: ColumnFieldsProps): ReactElement {
  const styles = useStyles();
  return (
    <section>
      <h3 className={styles.title}>What the columns are</h3>
      <div className={styles.fields}>
        <RoleFields {...props} roles={MAIN_ROLES} />
        <Ratings {...props.survey} />
      </div>
      <RatingFields {...props} />
      <details className={styles.more}>
        <summary className={styles.summary}>{describeMore(props.survey)}</summary>
        <div className={styles.fields}>
          <RoleFields {...props} roles={MORE_ROLES} />
        </div>
      </details>
    </section>
  );
}
