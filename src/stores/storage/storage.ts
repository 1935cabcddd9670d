/** How much of a log somebody has seen. */
export interface Mark {
  /** Tells one life of the log from the next, after everything was deleted. */
  readonly born: string;
  /** How many rows it holds. */
  readonly rows: number;
  /** The number of the latest arrival. */
  readonly last: number;
}

/** Rows of a log. */
export interface Found {
  readonly rows: readonly unknown[];
  /** What somebody has seen who has seen these rows, and where they came after a mark, that too. */
  readonly mark: Mark;
  /** The data asks for a newer program: read it, never write to it. */
  readonly newer: boolean;
}

/** A folded state that was kept, and the rows that came since. */
export interface Kept extends Found {
  readonly version: unknown;
  readonly text: unknown;
}

/** What is kept of a fold: its name, which rules made it, and the state as text. */
export interface Keepsake {
  readonly name: string;
  readonly version: string;
  readonly text: string;
}

export interface Row {
  readonly id: string;
}

/**
 * Where operations are kept for good. Every promise may reject; then nothing was changed. Rows are
 * only ever added. Each is announced with a number as it arrives, so that whoever has seen the log
 * up to a mark reads only what came after; whether all arrivals were announced is told by counting.
 */
export interface Log {
  read(): Promise<Found>;
  /** The rows after a mark; undefined when that cannot be told, and the log must be read. */
  since(mark: Mark): Promise<Found | undefined>;
  /** The rows with one of these values in an index. */
  where(index: 'kind' | 'attempt', values: readonly string[]): Promise<Found>;
  /** Which of these ids it holds. */
  holds(ids: readonly string[]): Promise<ReadonlySet<string>>;
  /**
   * Resolves when the rows are durable, with `strict` on the disk itself. Rows whose id is there
   * already change nothing.
   */
  append(rows: readonly Row[], strict?: boolean): Promise<void>;
  /** A kept state that provably has seen all rows but those given with it. */
  recall(name: string): Promise<Kept | undefined>;
  /**
   * Keeps a state that has seen the log up to the mark and these ids; does nothing when the log
   * holds any other row.
   */
  keep(keepsake: Keepsake, mark: Mark, seen: ReadonlySet<string>): Promise<void>;
  /** Deletes everything that this course stored. */
  clear(): Promise<void>;
}

/** Keeps, within the call, what the log has not acknowledged yet. No method throws. */
export interface Journal {
  /** All rows of all tabs. */
  read(): readonly unknown[];
  /** Replaces this tab's rows. */
  write(rows: readonly unknown[]): void;
  /** Deletes journals of tabs that are gone, if `isDurable` knows all their ids. */
  sweep(isDurable: (id: string) => boolean): void;
  clear(): void;
}

/** A small picture of the progress for the first frame of a page. No method throws. */
export interface View {
  read(): unknown;
  write(value: unknown): void;
}

/** Tells other tabs that the log has grown. */
export interface Bell {
  ring(): void;
  onring(listener: () => void): void;
}

export interface Storage {
  readonly log: Log;
  readonly journal: Journal;
  readonly view: View;
  readonly bell: Bell;
}
