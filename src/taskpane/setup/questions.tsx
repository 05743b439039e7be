import { makeStyles } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import { token } from "../parts/pane-theme.ts";
import { SelectField } from "../parts/select-field.tsx";
import { answerTo, meaningKey } from "./setup-state.ts";
import { askMeaning, describeExplained, describeMoreQuestions, LEAVE_OPEN } from "./setup-wording.ts";
import type { Meaning, Question } from "../../app/survey-of.ts";

/** What most people will answer at once; the rest is folded. */
const SHOWN = 6;
const OPEN = "";

const useStyles = makeStyles({
  title: {
    margin: "0 0 4px",
    fontSize: "12px",
    lineHeight: "16px",
    fontWeight: token("fontWeightSemibold"),
    color: token("colorNeutralForeground2"),
  },
  list: { display: "flex", flexDirection: "column", gap: "12px", margin: 0, padding: 0, listStyleType: "none" },
  label: { display: "block", marginBottom: "4px", overflowWrap: "anywhere" },
  summary: {
    padding: "8px 0",
    fontSize: "12px",
    lineHeight: "16px",
    color: token("colorBrandForeground1"),
    cursor: "pointer",
  },
});

interface QuestionsProps {
  readonly questions: readonly Question[];
  readonly meanings: readonly Meaning[];
  readonly onAnswer: (question: Question, meaning: Meaning | null) => void;
}

interface QuestionFieldProps extends Pick<QuestionsProps, "meanings" | "onAnswer"> {
  readonly question: Question;
}

function QuestionField({ question, meanings, onAnswer }: QuestionFieldProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const { candidates } = question;
  const said = answerTo(question, meanings);
  const isTaken = said !== null && question.proposed !== null && meaningKey(said) === meaningKey(question.proposed);
  const answer = (value: string): void =>
    onAnswer(question, candidates.find(({ meaning }) => meaningKey(meaning) === value)?.meaning ?? null);
  return (
    <li>
      <label htmlFor={id} className={styles.label}>
        {askMeaning(question, isTaken)}
      </label>
      <SelectField
        id={id}
        options={[
          // What was said once can be said otherwise; it cannot be unsaid.
          ...(question.kept ? [] : [{ value: OPEN, ...LEAVE_OPEN }]),
          ...candidates.map(({ label, meaning }) => ({ value: meaningKey(meaning), label })),
        ]}
        value={said ? meaningKey(said) : OPEN}
        onChange={answer}
      />
    </li>
  );
}

interface FoldedProps {
  readonly label: string;
  readonly isEmpty: boolean;
  readonly children: ReactElement;
}

function Folded({ label, isEmpty, children }: FoldedProps): ReactElement | null {
  const styles = useStyles();
  if (isEmpty) return null;
  return (
    <details>
      <summary className={styles.summary}>{label}</summary>
      {children}
    </details>
  );
}

/** One question per distinct text that names no single level or track. */
export function Questions({ questions, ...answers }: QuestionsProps): ReactElement | null {
  const styles = useStyles();
  if (questions.length === 0) return null;
  const asked = questions.filter(({ kept }) => kept === null);
  const explained = questions.filter(({ kept }) => kept !== null);
  const listed = (some: readonly Question[]): ReactElement => (
    <ul className={styles.list}>
      {some.map((question) => (
        <QuestionField key={`${question.role} ${question.cell}`} question={question} {...answers} />
      ))}
    </ul>
  );
  const rest = asked.slice(SHOWN);
  return (
    <section>
      <h3 className={styles.title}>What these mean on the ladder</h3>
      {asked.length > 0 && listed(asked.slice(0, SHOWN))}
      <Folded label={describeMoreQuestions(rest.length)} isEmpty={rest.length === 0}>
        {listed(rest)}
      </Folded>
      <Folded label={describeExplained(explained.length)} isEmpty={explained.length === 0}>
        {listed(explained)}
      </Folded>
    </section>
  );
}
