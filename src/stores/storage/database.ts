import { connection, done, ended, reader } from './connection.ts';
import type { Found, Keepsake, Log, Mark, Row } from './storage.ts';

/** More rows at once are not announced one by one: the others read the log again. */
const most = 500;

export type Marks = Readonly<Record<string, Mark>>;

/** The log in IndexedDB. The word must be one that nobody else gives. */
export function databaseLog(name: string, word: string): Log {
  const { within, remove } = connection(name, word);
  const reading = <T>(work: (transaction: IDBTransaction) => Promise<T>) =>
    within((database) => work(database.transaction(['ops', 'meta', 'fresh', 'folds'])));

  return {
    read: () => reading(async (all) => found(all, get(all.objectStore('ops').getAll()))),
    since: (mark) => reading((all) => since(all, mark)),
    where: (index, values) =>
      reading(async (all) => {
        const ops = all.objectStore('ops').index(index);
        const parts = values.map((value) => get(ops.getAll(value)));
        return found(
          all,
          Promise.all(parts).then((lists) => lists.flat()),
        );
      }),
    holds: (ids) =>
      reading(async (all) => {
        const ops = all.objectStore('ops');
        const keys = await Promise.all(ids.map((id) => done(ops.getKey(id))));
        return new Set(keys.flatMap((key) => (typeof key === 'string' ? [key] : [])));
      }),
    append: (rows, strict = false) => within((database) => append(database, rows, strict)),
    recall: (fold) =>
      reading(async (all) => {
        const marks = await marksOf(all);
        const mark = Object.hasOwn(marks, fold) ? marks[fold] : undefined;
        if (!mark) return undefined;
        const asked = done(all.objectStore('folds').get(fold) as IDBRequest<unknown>);
        const rows = await since(all, mark);
        const { version, text } = ((await asked) ?? {}) as Partial<Keepsake>;
        return rows && { ...rows, version, text };
      }),
    keep: async (keepsake, mark, seen) => {
      // Only a learner who has done much ever needs it.
      const { keep } = await import('./keep.ts');
      return within((database) => keep(database, keepsake, mark, seen));
    },
    clear: remove,
  };
}

const get = (request: IDBRequest<unknown[]>): Promise<unknown[]> => done(request);

const metaOf = (all: IDBTransaction, key: string): Promise<unknown> =>
  done(all.objectStore('meta').get(key) as IDBRequest<unknown>);

export async function marksOf(all: IDBTransaction): Promise<Marks> {
  return ((await metaOf(all, 'marks')) ?? {}) as Marks;
}

async function found(all: IDBTransaction, asked: Promise<readonly unknown[]>): Promise<Found> {
  const [rows, born, minReader, count, cursor] = await Promise.all([
    asked,
    metaOf(all, 'born'),
    metaOf(all, 'minReader'),
    done(all.objectStore('ops').count()),
    done(all.objectStore('fresh').openKeyCursor(undefined, 'prev')),
  ]);
  const mark = { born: String(born), rows: count, last: Number(cursor?.key ?? 0) };
  return { rows, mark, newer: Number(minReader ?? 0) > reader };
}

export async function since(all: IDBTransaction, seen: Mark): Promise<Found | undefined> {
  const range = IDBKeyRange.lowerBound(seen.last, true);
  const { rows, mark, newer } = await found(all, get(all.objectStore('fresh').getAll(range)));
  if (mark.born !== seen.born || seen.rows + rows.length !== mark.rows) return undefined;
  return { rows, mark: { ...mark, last: Math.max(mark.last, seen.last) }, newer };
}

function append(database: IDBDatabase, rows: readonly Row[], strict: boolean): Promise<void> {
  const durability = strict ? 'strict' : 'relaxed';
  const all = database.transaction(['ops', 'fresh'], 'readwrite', { durability });
  const ops = all.objectStore('ops');
  const fresh = all.objectStore('fresh');
  const isMany = rows.length > most;
  let waiting = isMany ? 0 : rows.length;
  for (const row of rows) {
    if (isMany) {
      ops.put(row);
      continue;
    }
    const asked = ops.getKey(row.id);
    asked.onsuccess = () => {
      if (asked.result === undefined) {
        ops.put(row);
        fresh.put(row);
      }
      if (--waiting === 0) all.commit();
    };
  }
  if (isMany) all.commit();
  return ended(all);
}
