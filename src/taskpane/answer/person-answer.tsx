import { makeStyles } from "@fluentui/react-components";
import { type ReactElement, useMemo } from "react";
import { explain } from "../../app/explain.ts";
import type { AnswerExplanation, Explanation } from "../../app/explanation.ts";
import type { Person } from "../../app/team.ts";
import type { Ladder } from "../../domain/ladder.ts";
import { ClimbLegend } from "../climb/climb-legend.tsx";
import { Climb } from "../climb/climb.tsx";
import { token } from "../parts/pane-theme.ts";
import { Changes } from "./changes.tsx";
import { GradeCards } from "./grade-cards.tsx";
import { Judged } from "./judged.tsx";
import { LookCloser } from "./look-closer.tsx";
import { Move } from "./move.tsx";
import { Section } from "./section.tsx";
import { useWidth } from "./use-width.ts";

const useStyles = makeStyles({
  answer: { display: "flex", flexDirection: "column", gap: "12px", minWidth: 0 },
  sentence: { margin: 0, overflowWrap: "anywhere" },
  strong: { fontWeight: token("fontWeightSemibold") },
  rule: { width: "100%", margin: 0, border: "none", borderTop: `1px solid ${token("line")}` },
  secondary: { margin: 0, color: token("colorNeutralForeground2"), fontSize: "12px", lineHeight: "16px" },
  findings: { margin: 0, paddingLeft: "18px" },
});

function Sentence({ sentence }: Pick<Explanation, "sentence">): ReactElement {
  const styles = useStyles();
  return (
    <p className={styles.sentence}>
      {sentence.map(({ text, isStrong }) => (
        <span key={text} {...(isStrong && { className: styles.strong })}>
          {text}
        </span>
      ))}
    </p>
  );
}

/** What has to be put right before there is an answer. */
function Obstacle({ sentence, person }: Pick<Explanation, "sentence"> & { readonly person: Person }): ReactElement {
  const styles = useStyles();
  const errors = person.findings.filter(({ severity }) => severity === "error");
  return (
    <div className={styles.answer}>
      <Sentence sentence={sentence} />
      {errors.length > 0 && (
        <ul className={styles.findings}>
          {errors.map(({ cell, message }) => (
            <li key={`${cell} ${message}`}>
              <span className={styles.strong}>{cell}</span> {message}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Why the level in question is not reached, and what is short of the one that is. */
function Shortfalls({ explanation }: { readonly explanation: AnswerExplanation }): ReactElement {
  const { stillAsked, askedBy, allowed, changes } = explanation;
  const hasRaises = changes?.kind === "settled" && changes.raises.length > 0;
  return (
    <>
      {stillAsked.length > 0 && (
        <Section title={`What ${askedBy} ${hasRaises ? "also asks" : "asks beyond the ratings"}`}>
          <GradeCards cards={stillAsked.map((words) => ({ key: words.competency, words }))} />
        </Section>
      )}
      {allowed.length > 0 && (
        <Section title="Short, within what the rules allow">
          <GradeCards
            cards={allowed.map(({ level, words }) => ({ key: `${level} ${words.competency}`, words, level }))}
          />
        </Section>
      )}
    </>
  );
}

interface PersonAnswerProps {
  readonly ladder: Ladder;
  readonly person: Person;
}

function FullAnswer({
  explanation,
  ladder,
  person,
}: PersonAnswerProps & { readonly explanation: AnswerExplanation }): ReactElement {
  const styles = useStyles();
  const [ref, width] = useWidth();
  const { climb, changes, judged, proposal, caveat } = explanation;
  return (
    <div ref={ref} className={styles.answer}>
      <Sentence sentence={explanation.sentence} />
      <Climb explanation={explanation} width={width} />
      <ClimbLegend climb={climb} />
      <LookCloser climb={climb} ladder={ladder} person={person} />
      {changes && <Changes changes={changes} />}
      <Shortfalls explanation={explanation} />
      {judged && (
        <>
          <hr className={styles.rule} />
          <Judged judged={judged} />
        </>
      )}
      {proposal && (
        <Section title="What is proposed">
          <p className={styles.sentence}>{proposal.sentence}</p>
          {proposal.move && <Move move={proposal.move} />}
        </Section>
      )}
      <p className={styles.secondary}>{caveat}</p>
    </div>
  );
}

/** The answer for one person: what it is, why, and what would change it. */
export function PersonAnswer({ ladder, person }: PersonAnswerProps): ReactElement {
  const explanation = useMemo(() => explain(ladder, person), [ladder, person]);
  return explanation.kind === "obstacle" ? (
    <Obstacle sentence={explanation.sentence} person={person} />
  ) : (
    // Of another person nothing is to move from where it was.
    <FullAnswer key={person.employeeId} explanation={explanation} ladder={ladder} person={person} />
  );
}
