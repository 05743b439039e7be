/**
 * How a class of the object model is described to the batch runner: a table of members, each a pair of functions over
 * the class's target (the piece of state it stands for) and the host.
 */

import type { Json } from "./protocol.ts";

/** An object of the model: the name of its class and the state behind it. */
export class Node {
  readonly type: string;
  target: unknown;

  constructor(type: string, target: unknown) {
    this.type = type;
    this.target = target;
  }
}

/** An argument as a method gets it: JSON, or the object that the caller passed. */
export type Argument = Json | Node | undefined;

export interface Property<T, H> {
  read(self: T, host: H): Json | undefined;
  write?(self: T, value: Json, host: H): void;
}

export interface Method<T, H> {
  call(self: T, args: readonly Argument[], host: H): Node | Json | void;
  /** True if it changes what `guard` protects. */
  readonly edits?: boolean;
}

export interface TypeSpec<T, H> {
  /** False once what the object stands for is gone, for those who still hold it. */
  exists?(self: T, host: H): boolean;
  /** Refuses, by throwing, any write to this object. */
  guard?(self: T, host: H): void;
  readonly properties?: Readonly<Record<string, Property<T, H>>>;
  /** Navigation: null where the object does not exist. */
  readonly links?: Readonly<Record<string, (self: T, host: H) => Node | null>>;
  /**
   * Methods by name. One that may find nothing returns null; the runner makes ItemNotFound of that, and serves the
   * `…OrNullObject` form of the same name too.
   */
  readonly methods?: Readonly<Record<string, Method<T, H>>>;
  /** The members of a collection, which also gives it `count`, `getCount`, `getItemAt` and `getItem`. */
  items?(self: T, host: H): readonly Node[];
  /** Looks a member up by what `getItem` was given. */
  find?(self: T, key: Json, host: H): Node | null;
}

/** A method that only looks. */
export const ask = <T, H>(call: Method<T, H>["call"]): Method<T, H> => ({ call });

/** A method that changes the object, and is refused where writing is. */
export const edit = <T, H>(call: Method<T, H>["call"]): Method<T, H> => ({ call, edits: true });
