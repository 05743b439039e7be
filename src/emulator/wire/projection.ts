/** Answers "load": the selected and expanded properties of an object, or of each member of a collection. */

import type { Json, Query } from "./protocol.ts";
import type { Node } from "./spec.ts";

type Tree = Map<string, Tree>;

/** What a projection needs to know of the object model. */
export interface Reader {
  /** `{ Id }`, `{ _ReferenceId }` … as a client tells objects apart. */
  identity(node: Node): Record<string, Json>;
  isLink(node: Node, name: string): boolean;
  link(node: Node, name: string): Node | null;
  scalar(node: Node, name: string): Json;
  /** The scalar properties that loading without a list of names gives. */
  scalarNames(node: Node): readonly string[];
  /** The members of a collection; undefined for another object. */
  items(node: Node): readonly Node[] | undefined;
}

const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Property names come as "format/fill/color"; "items" only says that the members of a collection are meant. */
function treeOf(paths: readonly string[]): Tree {
  const root: Tree = new Map();
  for (const path of paths) {
    let place = root;
    for (const step of path.split(/[/.]/).filter((part) => part !== "" && part.toLowerCase() !== "items")) {
      let next = place.get(step);
      if (!next) place.set(step, (next = new Map()));
      place = next;
    }
  }
  return root;
}

export function project(reader: Reader, node: Node, query: Query): Json {
  return projectTree(reader, node, treeOf([...(query.Select ?? []), ...(query.Expand ?? [])]), query);
}

function projectTree(reader: Reader, node: Node, tree: Tree, page: Query = {}): Json {
  const items = reader.items(node);
  return items ? projectItems(reader, node, items, tree, page) : projectObject(reader, node, tree);
}

/** A collection's own properties ("count") are told from those of its members by name. */
function projectItems(reader: Reader, node: Node, items: readonly Node[], tree: Tree, page: Query): Json {
  const own = reader.scalarNames(node).filter((name) => tree.has(name));
  const rest: Tree = new Map([...tree].filter(([name]) => !own.includes(name)));
  const answer = reader.identity(node);
  for (const name of own) answer[wireName(name)] = reader.scalar(node, name);
  if (own.length > 0 && rest.size === 0) return answer;
  const skipped = items.slice(page.Skip ?? 0);
  const wanted = page.Top === undefined ? skipped : skipped.slice(0, page.Top);
  answer["_Items"] = wanted.map((item) => projectTree(reader, item, rest));
  return answer;
}

function projectObject(reader: Reader, node: Node, tree: Tree): Json {
  const answer = reader.identity(node);
  const all = tree.size === 0 || tree.has("*") || tree.has("$all");
  const names = all ? reader.scalarNames(node) : [];
  for (const name of names) answer[wireName(name)] = reader.scalar(node, name);
  for (const [name, below] of tree) {
    if (name === "*" || name === "$all") continue;
    if (!reader.isLink(node, name)) {
      answer[wireName(name)] = reader.scalar(node, name);
      continue;
    }
    const linked = reader.link(node, name);
    answer[wireName(name)] = linked && projectTree(reader, linked, below);
  }
  return answer;
}
