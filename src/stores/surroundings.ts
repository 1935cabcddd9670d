import type { DayOf } from '#core/progress/fold.ts';
import type { Storage } from './storage/storage.ts';

/** What a ledger needs of the world. */
export interface Surroundings {
  readonly storage: Storage;
  readonly tab: string;
  readonly now: () => number;
  readonly dayOf: DayOf;
  /** The name of the time zone that `dayOf` counts by. */
  readonly zone: string;
  /** Calls back later, to try again what could not be saved. */
  readonly later: (work: () => void) => void;
  /** Calls back when the page has nothing else to do. */
  readonly idle: (work: () => void) => void;
  /** How many rows are read without a kept fold before one is kept. */
  readonly keepAfter: number;
}
