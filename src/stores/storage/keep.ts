import { ended } from './connection.ts';
import { marksOf, since } from './database.ts';
import type { Keepsake, Mark, Row } from './storage.ts';

/** A kept fold that lags further behind is given up. */
const furthest = 2000;

/** Keeps a fold, if the log holds nothing that the fold has not seen. */
export async function keep(
  database: IDBDatabase,
  { name, version, text }: Keepsake,
  seen: Mark,
  ids: ReadonlySet<string>,
): Promise<void> {
  const all = database.transaction(['ops', 'meta', 'fresh', 'folds'], 'readwrite');
  const write = async () => {
    const after = await since(all, seen);
    if (!after?.rows.every((row) => ids.has((row as Row).id))) return;
    const { mark } = after;
    const near = Object.entries({ ...(await marksOf(all)), [name]: mark }).filter(
      ([, one]) => one.born === mark.born && mark.last - one.last <= furthest,
    );
    const least = Math.min(...near.map(([, one]) => one.last));
    all.objectStore('meta').put(Object.fromEntries(near), 'marks');
    all.objectStore('folds').put({ version, text }, name);
    all.objectStore('fresh').delete(IDBKeyRange.upperBound(least));
  };
  await Promise.all([ended(all), write()]);
}
