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
  rowSorted: 19,
  columnSorted: 20,
  rowHidden: 22,
  protection: 24,
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
  /** How many handlers an event has; the library registers each object's handlers once. */
  readonly #registered = new Map<string, number>();
  #pending: HostEvent[] = [];
  #nextId = 1;

  register(type: number, targetId: string): void {
    this.#count(type, targetId, 1);
  }

  unregister(type: number, targetId: string): void {
    this.#count(type, targetId, -1);
  }

  wants(type: number, targetId: string): boolean {
    return (this.#registered.get(`${type}:${targetId}`) ?? 0) > 0;
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

  #count(type: number, targetId: string, change: number): void {
    const key = `${type}:${targetId}`;
    this.#registered.set(key, (this.#registered.get(key) ?? 0) + change);
  }
}
