import type { Storage } from '../../src/stores/storage/storage.ts';

/** A device whose database and journal can fail in the ways that real ones do. */
export class Device {
  readonly rows = new Map<string, unknown>();
  readonly journals = new Map<string, string>();
  /** full: writing fails; dead: reading fails too; hold: writing never ends. */
  fault: 'none' | 'full' | 'dead' | 'hold' = 'none';
  journalWorks = true;
  newer = false;
  time = 1e12;
  #tabs = 0;
  #generation = 0;
  #held: (() => void)[] = [];
  #later: (() => void)[] = [];
  #bells: (() => void)[] = [];

  readonly now = () => this.time++;
  readonly later = (work: () => void) => void this.#later.push(work);

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
    if (this.fault === 'hold') this.fault = 'none';
  }

  journaled(id: string): boolean {
    return [...this.journals.values()].some((text) => text.includes(`"${id}"`));
  }

  newTab(): { storage: Storage; tab: string } {
    const tab = `tab${this.#tabs++}`;
    const born = this.#generation;
    const fail = () => Promise.reject(new DOMException('no', 'QuotaExceededError'));
    const parse = (text: string): unknown[] => {
      try {
        return JSON.parse(text) as unknown[];
      } catch {
        return [];
      }
    };
    const storage: Storage = {
      log: {
        read: () =>
          this.fault === 'dead'
            ? fail()
            : Promise.resolve({ rows: [...this.rows.values()], newer: this.newer }),
        append: async (rows) => {
          if (this.fault === 'hold') await new Promise<void>((go) => this.#held.push(go));
          if (this.fault === 'full' || this.fault === 'dead') return fail();
          if (born !== this.#generation) return new Promise<void>(() => undefined);
          for (const row of rows) this.rows.set(row.id, row);
        },
        clear: () => Promise.resolve(this.rows.clear()),
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
        ring: () => this.#bells.forEach((hear) => hear()),
        onring: (hear) => void this.#bells.push(hear),
      },
    };
    return { storage, tab };
  }
}
