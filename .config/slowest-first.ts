import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files that take half a minute and more: begun last, one of them would keep everybody waiting. */
const SLOW = [
  "headless/all-vectors",
  "app/faults",
  "app/race",
  "browser/main-job",
  "browser/accessible",
  "browser/pane",
];

const rankOf = ({ moduleId }: TestSpecification): number => {
  const rank = SLOW.findIndex((name) => moduleId.includes(`/${name}.test.`));
  return rank < 0 ? SLOW.length : rank;
};

/** Runs the slowest files first, in an order that needs no record of an earlier run, as there is none in CI. */
export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted].sort((a, b) => rankOf(a) - rankOf(b));
  }
}
