import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { OfferedPerson } from "../../app/offer.ts";
import { count } from "../parts/counts.ts";
import { token } from "../parts/pane-theme.ts";
import { TextButton } from "../parts/text-button.tsx";
import { describeChange, describeOffered } from "./take-wording.ts";

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  title: { padding: 0, fontSize: "14px", lineHeight: "20px", fontWeight: token("fontWeightSemibold") },
  note: { margin: 0, fontSize: "12px", lineHeight: "16px", color: token("colorNeutralForeground2") },
  people: { margin: "4px 0 0", padding: 0, listStyleType: "none" },
  person: { padding: "6px 0", borderTop: `1px solid ${token("line")}` },
  name: { display: "flex", alignItems: "center", gap: "8px", cursor: "pointer", overflowWrap: "anywhere" },
  box: { flexShrink: 0, margin: 0, accentColor: token("colorBrandBackground") },
  ratings: { marginLeft: "21px", fontSize: "12px", lineHeight: "16px", borderSpacing: 0 },
  heading: { padding: "1px 12px 1px 0", textAlign: "start", fontWeight: token("fontWeightRegular") },
  change: { padding: "1px 0", overflowWrap: "anywhere" },
});

interface PersonProps {
  readonly person: OfferedPerson;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

function Person({ person, isChosen, onToggle }: PersonProps): ReactElement {
  const styles = useStyles();
  const { name, ratings } = person;
  return (
    <li className={styles.person}>
      <label className={styles.name}>
        <input type="checkbox" className={styles.box} checked={isChosen} onChange={onToggle} />
        {describeOffered(person)}
      </label>
      <table className={styles.ratings} aria-label={`Ratings of ${name}`}>
        <tbody>
          {ratings.map((rating) => (
            <tr key={rating.competency}>
              <th scope="row" className={styles.heading}>
                {rating.heading} ({rating.cell})
              </th>
              <td className={styles.change}>{describeChange(rating)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </li>
  );
}

interface OfferedPeopleProps {
  readonly title: string;
  readonly note: string;
  readonly people: readonly OfferedPerson[];
  /** By employee ID. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** People with the ratings that would change, each to be chosen or left; all at once, too. */
export function OfferedPeople({ title, note, people, chosen, onChoose }: OfferedPeopleProps): ReactElement | null {
  const styles = useStyles();
  if (people.length === 0) return null;
  const isAll = people.every(({ employeeId }) => chosen.has(employeeId));
  const toggle = (id: string): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChoose(next);
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.title}>
        {title}: {count(people.length, "person")}
      </legend>
      <p className={styles.note}>{note}</p>
      <TextButton onClick={() => onChoose(new Set(isAll ? [] : people.map(({ employeeId }) => employeeId)))}>
        {isAll ? "Choose nobody" : "Choose everybody"}
      </TextButton>
      <ul className={styles.people}>
        {people.map((person) => (
          <Person
            key={person.employeeId}
            person={person}
            isChosen={chosen.has(person.employeeId)}
            onToggle={() => toggle(person.employeeId)}
          />
        ))}
      </ul>
    </fieldset>
  );
}
