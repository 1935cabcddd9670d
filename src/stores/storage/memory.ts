import type { Storage } from './storage.ts';

/** A storage that forgets: for tests, and where a browser gives none. */
export function memoryStorage(): Storage {
  const rows = new Map<string, unknown>();
  let journal: readonly unknown[] = [];
  let view: unknown;
  return {
    log: {
      read: () => Promise.resolve({ rows: [...rows.values()], newer: false }),
      append: (added) => {
        for (const row of added) if (!rows.has(row.id)) rows.set(row.id, row);
        return Promise.resolve();
      },
      clear: () => {
        rows.clear();
        return Promise.resolve();
      },
    },
    journal: {
      read: () => journal,
      write: (kept) => (journal = kept),
      sweep: () => undefined,
      clear: () => (journal = []),
    },
    view: { read: () => view, write: (value) => (view = value) },
    bell: { ring: () => undefined, onring: () => undefined },
  };
}
