/** An emulated Excel: one workbook, the batches sent to it, what they cost, and the faults it is told to have. */

import { calculate } from "../formulas/calculate.ts";
import type { Box } from "../model/address.ts";
import { Workbook } from "../model/workbook.ts";
import type { Sheet } from "../model/sheet.ts";
import { EventQueue } from "../wire/events.ts";
import { catalog, creatable } from "../wire/objects/catalog.ts";
import { select } from "../wire/objects/changes.ts";
import { type Colleague, type Seat, seatIn, sit } from "./co-authors.ts";
import { type EditOptions, watchEdit } from "./watch-edit.ts";
import { ActionType, type Batch } from "../wire/protocol.ts";
import { Runner } from "../wire/runner.ts";
import type { Node } from "../wire/spec.ts";
import { node, type Actor, type ExcelHost } from "../wire/targets.ts";

/** Bytes of JSON that a request or an answer may have. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Codes that the host answers in place of a batch's results. */
const OuterCode = {
  editMode: 5_004,
  timedOutSession: 5_012,
  requestTooLarge: 5_103,
  answerTooLarge: 5_104,
} as const;

export interface Fault {
  /** 1 is the next round trip. */
  readonly trip: number;
  /** "before": nothing of the batch is done. "after": all of it is, and the answer gets lost. */
  readonly when: "before" | "after";
  readonly code?: number;
}

export interface BatchRecord {
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** The outer status, or the error code of a batch that failed half-way. */
  readonly error: string | number | undefined;
}

export interface Stats {
  readonly roundTrips: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly log: readonly BatchRecord[];
}

export interface Answer {
  /** 0, or the code of an outer fault. */
  readonly status: number;
  readonly text: string;
}

export interface EmulatorOptions {
  readonly workbook?: Workbook;
  /** The newest ExcelApi version that this Excel has; "1.14" by default. */
  readonly requirementSet?: string;
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

export class Emulator implements ExcelHost {
  readonly workbook: Workbook;
  readonly version: string;
  readonly events = new EventQueue();
  calculationMode = "Automatic";
  enableEvents = true;
  actor: Actor = "addin";
  /** True while the person is typing into a cell: every batch is refused. */
  editMode = false;
  /** Brings results up to date after an edit. Who must not wait for all of them puts something else in its place. */
  calculate: (workbook: Workbook) => void = calculate;
  /** Called when the person's doings raised events. */
  onEvents: () => void = () => undefined;
  /** Called after each batch of the add-in, for those who show the workbook. */
  onBatch: () => void = () => undefined;
  /** Called when the add-in opens another workbook: of this file, or an empty one. */
  onNewWorkbook: (file: Uint8Array | null) => void = () => undefined;
  /** Others who have the workbook open; `coAuthor` makes them known to each other. */
  colleagues: readonly Colleague[] = [];
  /** "Class.member" of everything that was asked, exists in Excel, and is not emulated. */
  readonly notEmulated = new Set<string>();
  readonly #runner: Runner<ExcelHost>;
  #seat: Seat | null = null;
  #faults: Fault[] = [];
  #log: BatchRecord[] = [];

  constructor({ workbook = newWorkbook(), requirementSet = "1.14" }: EmulatorOptions = {}) {
    this.workbook = workbook;
    this.version = requirementSet;
    this.#runner = new Runner<ExcelHost>(node("Workbook", workbook), {
      types: catalog,
      creatable,
      host: this,
      version: requirementSet,
      onMissing: (member) => this.notEmulated.add(member),
    });
  }

  get stats(): Stats {
    const sum = (read: (record: BatchRecord) => number): number =>
      this.#log.reduce((total, record) => total + read(record), 0);
    return {
      roundTrips: this.#log.length,
      requestBytes: sum((record) => record.requestBytes),
      responseBytes: sum((record) => record.responseBytes),
      log: this.#log,
    };
  }

  resetStats(): void {
    this.#log = [];
  }

  failAt(fault: Fault): void {
    this.#faults.push(fault);
  }

  /** Forgets the faults that have not happened yet. */
  clearFaults(): void {
    this.#faults = [];
  }

  /** Answers one request body, as the host's transport does. */
  answer(body: string): Answer {
    const batch = JSON.parse(body) as Batch;
    if (isHousekeeping(batch)) return { status: 0, text: JSON.stringify(this.#runner.run(batch)) };
    const requestBytes = bytesOf(body);
    const fault = this.#nextFault();
    const refused = this.#refusal(requestBytes, fault);
    const result = refused === 0 ? this.#seated(() => this.#runner.run(batch)) : undefined;
    const text = JSON.stringify(result) ?? "";
    const responseBytes = bytesOf(text);
    const lost = fault?.when === "after" ? (fault.code ?? OuterCode.timedOutSession) : 0;
    const status = refused || lost || (responseBytes > PAYLOAD_LIMIT ? OuterCode.answerTooLarge : 0);
    this.#log.push({ requestBytes, responseBytes, error: status || result?.Error?.Code });
    this.onBatch();
    for (const { hear } of this.colleagues) hear();
    return { status, text: status === 0 ? text : "" };
  }

  keep(kept: Node): string {
    return this.#runner.keep(kept);
  }

  retarget(change: (held: Node) => unknown): void {
    this.#runner.retarget(change);
  }

  kept(reference: string): Node | undefined {
    return this.#runner.kept(reference);
  }

  replaceSettings(keys: readonly string[], values: readonly string[]): void {
    this.workbook.settings.clear();
    keys.forEach((key, index) => this.workbook.settings.set(key, values[index] ?? "null"));
  }

  /** Changes the workbook as a person does beside the add-in; listeners are told which cells are others than before. */
  edit(change: (workbook: Workbook) => void, options: EditOptions = {}): void {
    this.#seated(() => {
      const tell = watchEdit(this, () => change(this.workbook), options);
      if (this.workbook.needsCalculation) this.calculate(this.workbook);
      this.actor = options.by ?? "person";
      tell();
      this.actor = "addin";
    });
    this.onEvents();
    for (const { hear } of this.colleagues) hear();
  }

  /** Selects cells as a person does, which makes their sheet the active one. */
  select(sheet: Sheet, box: Box): void {
    this.#seated(() => select(this, { sheet, box }));
    this.onEvents();
  }

  /** Does something where the person at this computer is: each has a sheet and cells of their own in front. */
  #seated<T>(act: () => T): T {
    if (this.#seat) sit(this.workbook, this.#seat);
    try {
      return act();
    } finally {
      if (this.colleagues.length > 0) this.#seat = seatIn(this.workbook);
    }
  }

  #nextFault(): Fault | undefined {
    const due = this.#faults.find(({ trip }) => trip === 1);
    this.#faults = this.#faults.filter(({ trip }) => trip > 1).map((fault) => ({ ...fault, trip: fault.trip - 1 }));
    return due;
  }

  /** The code with which a batch is turned away unread, or 0. */
  #refusal(requestBytes: number, fault: Fault | undefined): number {
    if (fault?.when === "before") return fault.code ?? OuterCode.timedOutSession;
    if (this.editMode) return OuterCode.editMode;
    return requestBytes > PAYLOAD_LIMIT ? OuterCode.requestTooLarge : 0;
  }
}

const HOUSEKEEPING = new Set(["_RemoveReference", "NotifyActionHandlerReady"]);

/** Batches that the library sends of itself, unawaited: they are neither counted nor made to fail. */
function isHousekeeping({ Actions }: Batch): boolean {
  return (
    Actions.every(({ ActionType: type, Name }) => type === ActionType.instantiate || HOUSEKEEPING.has(Name)) &&
    Actions.some(({ Name }) => HOUSEKEEPING.has(Name))
  );
}

/** A workbook with one empty sheet. */
function newWorkbook(): Workbook {
  const workbook = new Workbook();
  workbook.addSheet("Sheet1");
  return workbook;
}
