import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { token } from "../parts/pane-theme.ts";
import { SelectField, type SelectOption } from "./select-field.tsx";
import { columnLabel, describeMore, listSamples, MAIN_ROLES, MORE_ROLES, roleLabel } from "./column-words.ts";
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
}

function optionsOf({ columns, roles }: Survey, role: Role): readonly SelectOption[] {
  const found = columns.map((column) => ({
    value: String(column.column),
    label: columnLabel(column),
    ...(column.samples.length > 0 && { detail: listSamples(column) }),
  }));
  // People are told apart by their ID: it may move, and not go.
  const canBeNone = role !== "employeeId" || !roles.has(role);
  return canBeNone ? [...found, { value: NONE, label: "No column" }] : found;
}

function Fields({ roles, survey, prefix, onChoose }: ColumnFieldsProps & { readonly roles: readonly Role[] }) {
  return roles.map((role) => (
    <Field key={role} role={role} survey={survey} id={fieldId(prefix, role)} onChoose={onChoose} />
  ));
}

interface FieldProps extends Pick<ColumnFieldsProps, "survey" | "onChoose"> {
  readonly role: Role;
  readonly id: string;
}

function Field({ role, survey, id, onChoose }: FieldProps): ReactElement {
  return (
    <>
      <label htmlFor={id}>{roleLabel(role)}</label>
      <SelectField
        id={id}
        options={optionsOf(survey, role)}
        value={String(survey.roles.get(role) ?? NONE)}
        onChange={(value) => onChoose(role, value === NONE ? null : Number(value))}
      />
    </>
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
        {ratings.map(({ competency, letters }) => (
          <span key={letters} className={styles.chip}>{`${competency} (${letters})`}</span>
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
        <Fields {...props} roles={MAIN_ROLES} />
        <Ratings {...props.survey} />
      </div>
      <details className={styles.more}>
        <summary className={styles.summary}>{describeMore(props.survey)}</summary>
        <div className={styles.fields}>
          <Fields {...props} roles={MORE_ROLES} />
        </div>
      </details>
    </section>
  );
}
