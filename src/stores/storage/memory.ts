import type { Found, Keepsake, Log, Mark, Row, Storage } from './storage.ts';

/** A storage that forgets: for tests, and where a browser gives none. */
export function memoryStorage(): Storage {
  let journal: readonly unknown[] = [];
  let view: unknown;
  return {
    log: memoryLog(new Map()),
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

/** A log over rows by id. A row that somebody else adds to them was not announced. */
export function memoryLog(rows: Map<string, unknown>, isNewer = () => false): Log {
  const kept = new Map<string, Keepsake & { readonly mark: Mark }>();
  let arrivals: { readonly n: number; readonly row: Row }[] = [];
  let life = 0;
  let last = 0;

  const found = (some: readonly unknown[]): Found => ({
    rows: some,
    mark: { born: `life ${life}`, rows: rows.size, last },
    newer: isNewer(),
  });
  const after = (mark: Mark): Found | undefined => {
    const fresh = arrivals.filter(({ n }) => n > mark.last).map(({ row }) => row);
    const all = found(fresh);
    return mark.born === all.mark.born && mark.rows + fresh.length === rows.size ? all : undefined;
  };

  return {
    read: async () => found([...rows.values()]),
    since: async (mark) => after(mark),
    where: async (index, values) => {
      const fits = (row: unknown) =>
        values.includes(String((row as Record<string, unknown>)[index]));
      return found([...rows.values()].filter(fits));
    },
    holds: async (ids) => new Set(ids.filter((id) => rows.has(id))),
    append: async (added) => {
      for (const row of added.filter(({ id }) => !rows.has(id))) {
        rows.set(row.id, row);
        arrivals.push({ n: ++last, row });
      }
    },
    recall: async (name) => {
      const one = kept.get(name);
      const since = one && after(one.mark);
      return since && { ...since, version: one.version, text: one.text };
    },
    keep: async (keepsake, mark, seen) => {
      const since = after(mark);
      if (!since || since.rows.some((row) => !seen.has((row as Row).id))) return;
      kept.set(keepsake.name, { ...keepsake, mark: since.mark });
      const least = Math.min(...[...kept.values()].map((one) => one.mark.last));
      arrivals = arrivals.filter(({ n }) => n > least);
    },
    clear: async () => {
      rows.clear();
      kept.clear();
      arrivals = [];
      last = 0;
      life++;
    },
  };
}
