/** Finds the member that a request names in the `TypeSpec` tables, and refuses what the emulated host does not have. */

import { checkValue, findMember, isInSet, membersOf } from "./members.ts";
import type { Reader } from "./projection.ts";
import { WireError, type Json } from "./protocol.ts";
import { Node, type Argument, type Method, type Property, type TypeSpec } from "./spec.ts";

/** `never`: the tables have targets of many types; a node is only ever handed to the table of its own type. */
type AnySpec<H> = TypeSpec<never, H>;

export interface ModelOptions<H> {
  readonly types: Readonly<Record<string, AnySpec<H>>>;
  /** Objects that a client may create by name, other than through the root. */
  readonly creatable: ReadonlySet<string>;
  readonly host: H;
  /** The newest ExcelApi version that the emulated host has, e.g. "1.14". */
  readonly version: string;
  /** Told "Class.member" when something is asked that exists in Excel but not here. */
  readonly onMissing: (member: string) => void;
}

const NULLABLE = "OrNullObject";
const camelCase = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

export class ObjectModel<H> implements Reader {
  readonly #options: ModelOptions<H> & { readonly referenceOf: (node: Node) => string | undefined };

  constructor(options: ModelOptions<H> & { readonly referenceOf: (node: Node) => string | undefined }) {
    this.#options = options;
  }

  create(name: string): Node {
    if (!this.#options.creatable.has(name)) throw this.#missing(name);
    return new Node(name, null);
  }

  identity(node: Node): Record<string, Json> {
    const answer: Record<string, Json> = {};
    const reference = this.#options.referenceOf(node);
    if (reference !== undefined) answer["_ReferenceId"] = reference;
    const { properties } = this.#spec(node);
    const { host } = this.#options;
    if (properties?.["id"]) answer["Id"] = properties["id"].read(node.target as never, host) ?? null;
    if (properties?.["_Id"]) answer["_Id"] = properties["_Id"].read(node.target as never, host) ?? null;
    return answer;
  }

  isLink(node: Node, name: string): boolean {
    return findMember(node.type, name)?.kind === "link";
  }

  link(node: Node, wireName: string): Node | null {
    const name = this.#admit(node, wireName);
    const links = this.#spec(node).links;
    const own = links?.[name];
    const linked = own ?? links?.[name.replace(NULLABLE, "")];
    if (!linked) throw this.#missing(`${node.type}.${name}`);
    const answer = linked(node.target as never, this.#options.host);
    if (answer === null && !name.endsWith(NULLABLE)) throw new WireError("ItemNotFound");
    return answer;
  }

  scalar(node: Node, wireName: string): Json {
    const name = this.#admit(node, wireName);
    return this.#property(node, name).read(node.target as never, this.#options.host) ?? null;
  }

  /** Those that exist at the declared version and are emulated. */
  scalarNames(node: Node): readonly string[] {
    const members = membersOf(node.type);
    const names = Object.keys(this.#spec(node).properties ?? {});
    const counted = this.#spec(node).items ? [...names, "count"] : names;
    return counted.filter((name) => {
      const member = members.get(name.toLowerCase());
      return member !== undefined && isInSet(member, this.#options.version);
    });
  }

  items(node: Node): readonly Node[] | undefined {
    return this.#spec(node).items?.(node.target as never, this.#options.host);
  }

  write(node: Node, wireName: string, value: Json): void {
    const name = this.#admit(node, wireName);
    const property = this.#property(node, name);
    if (!property.write) throw this.#missing(`${node.type}.${name}`);
    const member = findMember(node.type, name);
    if (member) checkValue(member, value ?? null);
    this.#spec(node).guard?.(node.target as never, this.#options.host);
    property.write(node.target as never, value ?? null, this.#options.host);
  }

  /** The method's result: an object, null for one that was not found, or a value. */
  call(node: Node, wireName: string, args: readonly Argument[]): Node | Json {
    const name = this.#admit(node, wireName);
    const spec = this.#spec(node);
    const base = name.endsWith(NULLABLE) ? name.slice(0, -NULLABLE.length) : name;
    const method = spec.methods?.[name] ?? spec.methods?.[base] ?? this.#collectionMethod(node, base);
    if (!method) throw this.#missing(`${node.type}.${name}`);
    if (method.edits) spec.guard?.(node.target as never, this.#options.host);
    const answer = method.call(node.target as never, args, this.#options.host);
    if (answer === null && !name.endsWith(NULLABLE)) throw new WireError("ItemNotFound");
    return answer ?? null;
  }

  /** The methods that all collections share. */
  #collectionMethod(node: Node, name: string): Method<never, H> | undefined {
    const items = this.items(node);
    if (!items) return undefined;
    if (name === "getCount") return { call: () => items.length };
    if (name === "getItemAt") return { call: (_self, [index]) => itemAt(items, index) };
    const spec = this.#spec(node);
    if (name !== "getItem" || !spec.find) return undefined;
    return {
      call: (_self, [key]) =>
        key instanceof Node ? null : (spec.find?.(node.target as never, key ?? null, this.#options.host) ?? null),
    };
  }

  #property(node: Node, name: string): Property<never, H> {
    const spec = this.#spec(node);
    const property = spec.properties?.[name];
    if (property) return property;
    const items = name === "count" ? this.items(node) : undefined;
    if (!items) throw this.#missing(`${node.type}.${name}`);
    return { read: () => items.length };
  }

  #spec(node: Node): AnySpec<H> {
    const spec = this.#options.types[node.type];
    if (!spec) throw this.#missing(node.type);
    return spec;
  }

  /** The member's name as the tables spell it, if the emulated host is new enough for it. */
  #admit(node: Node, wireName: string): string {
    const exists = this.#spec(node).exists?.(node.target as never, this.#options.host) ?? true;
    if (!exists) throw new WireError("InvalidReference");
    const member = findMember(node.type, wireName);
    if (member && !isInSet(member, this.#options.version)) throw new WireError("ApiNotFound");
    return member?.name ?? (wireName.startsWith("_") ? wireName : camelCase(wireName));
  }

  #missing(member: string): WireError {
    this.#options.onMissing(member);
    return new WireError("ApiNotFound", `${member} is not emulated.`);
  }
}

function itemAt(items: readonly Node[], index: Argument): Node {
  const item = typeof index === "number" ? items[index] : undefined;
  if (!item) throw new WireError("InvalidArgument");
  return item;
}
