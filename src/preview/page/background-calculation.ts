import { calculation } from "../../emulator/formulas/calculate.ts";
import type { Workbook } from "../../emulator/model/workbook.ts";

/** Milliseconds for which the page may stand still. */
const STANDSTILL = 40;
/** Milliseconds without another change before a calculation begins by itself. */
const QUIET = 150;

export interface CalculationEvents {
  /** Parts in a hundred that are done; null when all formulas are up to date. */
  onProgress(percent: number | null): void;
  /** A formula could not be calculated at all. */
  onFailure(error: unknown): void;
}

type Slices = ReturnType<typeof calculation>;

/** A turn for whatever else the page has to do. */
const otherTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Keeps a workbook's formulas up to date, between the frames of the page. */
export class BackgroundCalculation {
  readonly #workbook: Workbook;
  readonly #events: CalculationEvents;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #percent = 0;
  #isClosed = false;

  constructor(workbook: Workbook, events: CalculationEvents) {
    this.#workbook = workbook;
    this.#events = events;
  }

  /** Calculates at once as far as it goes unnoticed, and the rest in the background. */
  begin(): void {
    if (this.#running) return;
    const slices = calculation(this.#workbook);
    if (!this.#advance(slices)) void this.#run(slices);
  }

  /** Calculates in the background when nothing has changed for a while: many changes may follow each other. */
  beginSoon(): void {
    clearTimeout(this.#waiting);
    if (this.#workbook.needsCalculation) this.#waiting = setTimeout(() => void this.settled(), QUIET);
  }

  /** Resolves when every formula is up to date. */
  settled(): Promise<void> {
    if (!this.#workbook.needsCalculation) return Promise.resolve();
    return this.#running ?? this.#run(calculation(this.#workbook));
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#waiting);
  }

  #run(first: Slices): Promise<void> {
    this.#running = this.#finish(first).finally(() => {
      this.#running = undefined;
      if (!this.#isClosed) this.#events.onProgress(null);
    });
    return this.#running;
  }

  async #finish(first: Slices): Promise<void> {
    let slices = first;
    while (!this.#isClosed && this.#workbook.needsCalculation) {
      await otherTurn();
      // Where somebody changed the workbook meanwhile, the slices end, and begin anew.
      if (this.#advance(slices)) slices = calculation(this.#workbook);
      else this.#events.onProgress(this.#percent);
    }
  }

  /** Whether the slices have come to their end. */
  #advance(slices: Slices): boolean {
    const start = performance.now();
    try {
      while (performance.now() - start < STANDSTILL) {
        const { done, value } = slices.next();
        if (done === true) return true;
        this.#percent = Math.floor((100 * value.done) / value.total);
      }
    } catch (error) {
      // What cannot be calculated keeps its last value; trying again would fail again.
      this.#workbook.needsCalculation = false;
      this.#events.onFailure(error);
      return true;
    }
    return false;
  }
}
