/** Events on their way to the client: only what somebody registered for, delivered after the reply of the batch that caused it. */

import type { Json } from "./protocol.ts";

/** The library's numbers for the events that are emulated. */
export const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selection: 14,
  deleted: 15,
  tableSelection: 100,
  tableChanged: 101,
} as const;

/** The target of events that are registered on the collection of worksheets. */
export const EVERYWHERE = "Workbook";

export interface HostEvent {
  readonly type: number;
  readonly targetId: string;
  readonly message: string;
  readonly id: number;
}

export class EventQueue {
  readonly #registered = new Set<string>();
  #pending: HostEvent[] = [];
  #nextId = 1;

  register(type: number, targetId: string): void {
    this.#registered.add(`${type}:${targetId}`);
  }

  unregister(type: number, targetId: string): void {
    this.#registered.delete(`${type}:${targetId}`);
  }

  wants(type: number, targetId: string): boolean {
    return this.#registered.has(`${type}:${targetId}`);
  }

  emit(type: number, targetId: string, payload: Json): void {
    if (!this.wants(type, targetId)) return;
    this.#pending.push({ type, targetId, message: JSON.stringify(payload), id: this.#nextId++ });
  }

  /** The events since the last call. */
  drain(): readonly HostEvent[] {
    const events = this.#pending;
    this.#pending = [];
    return events;
  }
}
