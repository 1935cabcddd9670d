/** What was found when a log was opened. */
export interface Opened {
  readonly rows: readonly unknown[];
  /** The data asks for a newer program: read it, never write to it. */
  readonly newer: boolean;
}

/** Where operations are kept for good. Every promise may reject; then nothing was changed. */
export interface Log {
  read(): Promise<Opened>;
  /** Resolves when the rows are durable. Rows whose id is there already change nothing. */
  append(rows: readonly { readonly id: string }[]): Promise<void>;
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
