/** Runs request batches over an object model described by `TypeSpec` tables. Knows the protocol, and nothing of Excel. */

import { ObjectModel, type ModelOptions } from "./object-model.ts";
import { project } from "./projection.ts";
import {
  plainText,
  ActionType,
  PathType,
  WireError,
  errorCode,
  httpStatus,
  type Action,
  type ArgumentInfo,
  type Batch,
  type BatchResult,
  type Json,
  type ObjectPath,
} from "./protocol.ts";
import { References } from "./references.ts";
import { Node, type Argument } from "./spec.ts";

/** One batch while it runs: its paths, and the objects that they turned out to be. */
interface Run {
  readonly paths: Batch["ObjectPaths"];
  readonly resolved: Map<number, Node | null>;
  /** "Range.values" of the member last touched, for the error's location. */
  place: string;
}

export class Runner<H> {
  readonly #model: ObjectModel<H>;
  readonly #root: Node;
  readonly #references = new References();
  #current: Run | undefined;

  constructor(root: Node, options: ModelOptions<H>) {
    this.#root = root;
    this.#model = new ObjectModel({ ...options, referenceOf: (node) => this.#references.idOf(node) });
  }

  /** Runs the actions in order; at the first that fails the rest is skipped, and what was done stays done. */
  run(batch: Batch): BatchResult {
    const run: Run = { paths: batch.ObjectPaths, resolved: new Map(), place: "" };
    this.#current = run;
    const result: BatchResult = { Results: [], TraceIds: [] };
    for (const [index, action] of batch.Actions.entries()) {
      try {
        const isTrace = action.ActionType === ActionType.trace;
        if (isTrace) result.TraceIds.push(action.Id);
        result.Results.push({ ActionId: action.Id, Value: isTrace ? action.Id : this.#perform(action, run) });
      } catch (error) {
        const code = errorCode(error);
        if (code === undefined || !(error instanceof Error)) throw error;
        result.Error = {
          Code: code,
          Message: error.message,
          Location: run.place,
          ActionIndex: index,
          HttpStatusCode: httpStatus(code),
        };
        break;
      }
    }
    return result;
  }

  /** Keeps `node` under a reference id, so that later batches can name it. */
  keep(node: Node): string {
    return this.#references.keep(node);
  }

  kept(id: string): Node | undefined {
    return this.#references.node(id);
  }

  /** Gives every object that a client holds, in this batch or by reference, the target that `change` says. */
  retarget(change: (node: Node) => unknown): void {
    const held = new Set([...this.#references.nodes(), ...(this.#current?.resolved.values() ?? [])]);
    for (const node of held) if (node) node.target = change(node);
  }

  #perform(action: Action, run: Run): Json {
    const node = this.#resolve(action.ObjectPathId, run);
    // Whatever is asked of an object that turned out to be null is passed over in silence.
    if (node === null) return null;
    if (action.Name !== "") run.place = placeOf(node, action.Name);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.#model.identity(node);
      case ActionType.query:
        return project(this.#model, node, action.QueryInfo ?? {});
      case ActionType.setProperty:
        this.#model.write(node, action.Name, this.#arguments(action.ArgumentInfo, run)[0] as Json);
        return null;
      case ActionType.method:
        return this.#invoke(node, action, run);
      default:
        throw new WireError("ApiNotFound", `Action type ${action.ActionType} is not emulated.`);
    }
  }

  #invoke(node: Node, action: Action, run: Run): Json {
    const args = this.#arguments(action.ArgumentInfo, run);
    if (action.Name === "_KeepReference") this.keep(node);
    else if (action.Name === "_RemoveReference") this.#references.release(plainText(args[0]));
    else {
      const answer = this.#model.call(node, action.Name, args);
      return answer instanceof Node ? this.#model.identity(answer) : answer;
    }
    return null;
  }

  /** The call's arguments, with objects in place of path ids; omitted ones (null on the wire) are undefined. */
  #arguments(info: ArgumentInfo | undefined, run: Run): readonly Argument[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index): Argument => {
      const id = ids[index];
      if (typeof id === "number" && id !== 0) return this.#resolve(id, run) ?? undefined;
      return value ?? undefined;
    });
  }

  #resolve(id: number, run: Run): Node | null {
    const known = run.resolved.get(id);
    if (known !== undefined) return known;
    const path = run.paths[id];
    if (!path) throw new WireError("InvalidObjectPath", `There is no object path ${id}.`);
    const node = this.#follow(path, run);
    run.resolved.set(id, node);
    return node;
  }

  #follow(path: ObjectPath, run: Run): Node | null {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.#root;
      case PathType.nullObject:
        return null;
      case PathType.newObject:
        return this.#model.create(path.Name);
      case PathType.reference: {
        const node = this.#references.node(path.Name);
        if (!node) throw new WireError("InvalidReference");
        return node;
      }
      default:
        return this.#step(path, run);
    }
  }

  /** From the parent object to a property, a method's result or a member of a collection. */
  #step(path: ObjectPath, run: Run): Node | null {
    const parent = this.#resolve(path.ParentObjectPathId ?? 0, run);
    if (parent === null) return null;
    const name = path.ObjectPathType === PathType.indexer ? "getItem" : path.Name;
    run.place = placeOf(parent, name);
    if (path.ObjectPathType === PathType.property) return this.#model.link(parent, name);
    const answer = this.#model.call(parent, name, this.#arguments(path.ArgumentInfo, run));
    if (answer === null || answer instanceof Node) return answer;
    throw new WireError("ApiNotFound", `${run.place} gives no object.`);
  }
}

const placeOf = (node: Node, name: string): string => `${node.type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
