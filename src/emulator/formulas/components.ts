/** One node on the way down, and the place of the next edge to follow. */
interface Visit {
  readonly node: number;
  next: number;
}

/**
 * The strongly connected components of a graph (`edges[node]`: where its edges lead), each after those that its edges lead to: Tarjan's
 * algorithm, with a stack of its own, since chains may be as long as a sheet. The nodes of a component ascend.
 */
export function components(edges: readonly (readonly number[])[]): number[][] {
  const search = new Search(edges);
  edges.forEach((_, node) => search.from(node));
  return search.found;
}

class Search {
  readonly found: number[][] = [];
  readonly #edges: readonly (readonly number[])[];
  readonly #order: number[];
  /** The earliest node that can be reached and is still open. */
  readonly #low: number[];
  readonly #isOpen: boolean[];
  readonly #open: number[] = [];
  readonly #path: Visit[] = [];
  #count = 0;

  constructor(edges: readonly (readonly number[])[]) {
    this.#edges = edges;
    this.#order = edges.map(() => -1);
    this.#low = edges.map(() => -1);
    this.#isOpen = edges.map(() => false);
  }

  from(root: number): void {
    if (this.#order[root] === -1) this.#enter(root);
    for (let visit = this.#path.at(-1); visit; visit = this.#path.at(-1)) {
      const target = this.#edges[visit.node]?.[visit.next++];
      if (target === undefined) this.#leave(visit.node);
      else if (this.#order[target] === -1) this.#enter(target);
      else if (this.#isOpen[target] === true) this.#lower(visit.node, this.#order[target] ?? 0);
    }
  }

  #enter(node: number): void {
    this.#order[node] = this.#count;
    this.#low[node] = this.#count++;
    this.#isOpen[node] = true;
    this.#open.push(node);
    this.#path.push({ node, next: 0 });
  }

  #leave(node: number): void {
    this.#path.pop();
    const low = this.#low[node] ?? 0;
    const parent = this.#path.at(-1);
    if (parent) this.#lower(parent.node, low);
    if (low !== this.#order[node]) return;
    const members = this.#open.splice(this.#open.lastIndexOf(node));
    for (const member of members) this.#isOpen[member] = false;
    this.found.push(members.sort((a, b) => a - b));
  }

  #lower(node: number, low: number): void {
    this.#low[node] = Math.min(this.#low[node] ?? low, low);
  }
}
