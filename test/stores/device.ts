import { memoryLog } from '../../src/stores/storage/memory.ts';
import type { Storage } from '../../src/stores/storage/storage.ts';

/** A device whose database and journal can fail in the ways that real ones do. */
export class Device {
  readonly rows = new Map<string, unknown>();
  readonly journals = new Map<string, string>();
  /** full: writing fails; dead: reading fails too; hold: writing never ends. */
  fault: 'none' | 'full' | 'dead' | 'hold' = 'none';
  journalWorks = true;
  newer = false;
  /** How often the whole log was read. */
  wholeReads = 0;
  time = 1e12;
  #tabs = 0;
  #generation = 0;
  #held: (() => void)[] = [];
  #later: (() => void)[] = [];
  #bells: { readonly tab: string; readonly hear: () => void }[] = [];
  #idle: (() => void)[] = [];
  readonly #log = memoryLog(this.rows, () => this.newer);

  readonly now = () => this.time++;
  readonly later = (work: () => void) => void this.#later.push(work);

  readonly idle = (work: () => void) => void this.#idle.push(work);

  /** The page has nothing else to do. */
  rest(): void {
    for (const work of this.#idle.splice(0)) work();
  }

  runLater(): void {
    for (const work of this.#later.splice(0)) work();
  }

  /** Lets writes go on that were held. */
  release(): void {
    if (this.fault === 'hold') return;
    for (const go of this.#held.splice(0)) go();
  }

  /** The page is gone: its timers, its writes under way and its ears. */
  crash(): void {
    this.#generation++;
    this.#held = [];
    this.#later = [];
    this.#bells = [];
    this.#idle = [];
    if (this.fault === 'hold') this.fault = 'none';
  }

  journaled(id: string): boolean {
    return [...this.journals.values()].some((text) => text.includes(`"${id}"`));
  }

  newTab(): { storage: Storage; tab: string } {
    const tab = `tab${this.#tabs++}`;
    const born = this.#generation;
    const fail = () => Promise.reject(new DOMException('no', 'QuotaExceededError'));
    const reading =
      <Given extends unknown[], T>(work: (...given: Given) => Promise<T>) =>
      (...given: Given): Promise<T> => {
        if (this.fault === 'dead') return fail();
        if (work === (this.#log.read as unknown)) this.wholeReads++;
        return work(...given);
      };
    const parse = (text: string): unknown[] => {
      try {
        return JSON.parse(text) as unknown[];
      } catch {
        return [];
      }
    };
    const storage: Storage = {
      log: {
        read: reading(this.#log.read),
        since: reading(this.#log.since),
        where: reading(this.#log.where),
        holds: reading(this.#log.holds),
        recall: reading(this.#log.recall),
        append: async (rows) => {
          if (this.fault === 'hold') await new Promise<void>((go) => this.#held.push(go));
          if (this.fault === 'full' || this.fault === 'dead') return fail();
          if (born !== this.#generation) return new Promise<void>(() => undefined);
          return this.#log.append(rows);
        },
        keep: async (...parts) => {
          if (this.fault !== 'none' || born !== this.#generation) return;
          return this.#log.keep(...parts);
        },
        clear: this.#log.clear,
      },
      journal: {
        read: () => [...this.journals.values()].flatMap(parse),
        write: (rows) => {
          if (!this.journalWorks || born !== this.#generation) return;
          if (rows.length > 0) this.journals.set(tab, JSON.stringify(rows));
          else this.journals.delete(tab);
        },
        sweep: () => undefined,
        clear: () => this.journals.clear(),
      },
      view: { read: () => undefined, write: () => undefined },
      bell: {
        // Like a real channel, it is heard by the others alone.
        ring: () => this.#bells.forEach((one) => one.tab !== tab && one.hear()),
        onring: (hear) => void this.#bells.push({ tab, hear }),
      },
    };
    return { storage, tab };
  }
}
