import type { Node } from "./spec.ts";

/** The objects that clients hold on to between batches, by the id that they were given. */
export class References {
  readonly #nodes = new Map<string, Node>();
  readonly #ids = new WeakMap<Node, string>();
  #next = 1;

  keep(node: Node): string {
    const known = this.#ids.get(node);
    if (known !== undefined) return known;
    const id = `R${this.#next++}`;
    this.#nodes.set(id, node);
    this.#ids.set(node, id);
    return id;
  }

  release(id: string): void {
    const node = this.#nodes.get(id);
    if (node) this.#ids.delete(node);
    this.#nodes.delete(id);
  }

  node(id: string): Node | undefined {
    return this.#nodes.get(id);
  }

  idOf(node: Node): string | undefined {
    return this.#ids.get(node);
  }

  nodes(): Iterable<Node> {
    return this.#nodes.values();
  }
}
