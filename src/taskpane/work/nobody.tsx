import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Person, Team } from "../../app/team.ts";
import { Stair } from "../parts/drawings.tsx";
import { token } from "../parts/pane-theme.ts";
import { TextButton } from "../parts/text-button.tsx";

const useStyles = makeStyles({
  picture: { opacity: 0.5, padding: "0 32px", "@media (max-height: 560px)": { display: "none" } },
  title: { margin: 0, fontSize: "16px", lineHeight: "22px", fontWeight: token("fontWeightSemibold") },
  text: { margin: "-8px 0 0", color: token("colorNeutralForeground2") },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "baseline",
    gap: "12px",
    padding: "4px 0",
    borderBottom: `1px solid ${token("line")}`,
  },
  why: { flexShrink: 0, fontSize: "12px", lineHeight: "16px", color: token("colorNeutralForeground2") },
});

interface Suggestion {
  readonly person: Person;
  readonly why: string;
}

/** Whom people may want to look at first: each of them once. */
export function suggestionsOf({ people, findings }: Team, seen: Person | null): readonly Suggestion[] {
  const unrated = people.find(({ ratings }) => ratings.some(({ reading }) => reading.kind === "blank"));
  const wrong = people[findings.find(({ severity }) => severity === "error")?.person ?? -1];
  const wanted: readonly (readonly [person: Person | null | undefined, why: string])[] = [
    [seen, "last seen"],
    [unrated, "first with a blank"],
    [wrong, "first with an error"],
    [people[0], "first of all"],
  ];
  const found = new Map<Person, string>();
  for (const [person, why] of wanted)
    if (person && !found.has(person)) found.set(person, `row ${person.row + 1}, ${why}`);
  return [...found].map(([person, why]) => ({ person, why }));
}

interface NobodyProps {
  readonly team: Team;
  readonly seen: Person | null;
  readonly onGo: (person: Person) => void;
}

/** Nobody is selected: what to do, and whom to begin with. */
export function Nobody({ team, seen, onGo }: NobodyProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      <div className={styles.picture}>
        <Stair />
      </div>
      <h3 className={styles.title}>Pick a person in the sheet</h3>
      <p className={styles.text}>
        A cell in a rating column opens its grades. Any other cell of the row opens the person’s climb.
      </p>
      <ul className={styles.list}>
        {suggestionsOf(team, seen).map(({ person, why }) => (
          <li key={person.row} className={styles.row}>
            <TextButton onClick={() => onGo(person)}>
              <span dir="auto">{person.name}</span>
            </TextButton>
            <span className={styles.why}>{why}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
