const structure = 2;
const brokenConnection = new Set(['InvalidStateError', 'UnknownError', 'AbortError']);
/** How long another tab may keep an older structure open before that counts as a failure. */
const patience = 3000;

/** The oldest program that may read what this one writes. */
export const reader = 1;

/** Works within a database; a connection that died is opened again once. */
export interface Connection {
  within<T>(work: (database: IDBDatabase) => Promise<T>): Promise<T>;
  /** Deletes the database. */
  remove(): Promise<void>;
}

/**
 * The course's database. Stores and indexes are only ever added, so that older and newer programs
 * can work with one another's: one of a newer structure is opened as it is.
 *
 * - `ops`: the operations by id, with indexes for those who need a few of them.
 * - `meta`: `minReader`, the oldest program that may read them; `born`, a word for this life of the
 *   database; `marks`, what each kept fold has seen.
 * - `fresh`: operations in the order in which they arrived, as long as a kept fold lacks them.
 * - `folds`: kept folds. They can be deleted at any time.
 */
export function connection(name: string, word: string): Connection {
  let opened: Promise<IDBDatabase> | undefined;

  function forget(): void {
    opened = undefined;
  }

  const connect = () =>
    (opened ??= open(name, structure, word, forget).catch((error: unknown) => {
      if ((error as DOMException).name === 'VersionError') {
        return open(name, undefined, word, forget);
      }
      throw error;
    }));

  return {
    async within(work) {
      try {
        return await work(await connect());
      } catch (error) {
        forget();
        if (!brokenConnection.has((error as DOMException).name)) throw error;
        return work(await connect());
      }
    },
    async remove() {
      (await opened?.catch(() => undefined))?.close();
      forget();
      await done(indexedDB.deleteDatabase(name));
    },
  };
}

function open(
  name: string,
  version: number | undefined,
  word: string,
  forget: () => void,
): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    try {
      if (request.transaction) build(request.transaction, word);
    } catch {
      // A full disk ended the change in the middle: the request fails, and nothing was changed.
      abort(request.transaction);
    }
  };
  return new Promise((resolve, reject) => {
    let late = false;
    request.onblocked = () => {
      setTimeout(() => {
        late = true;
        reject(new DOMException('another tab holds an older structure', 'TimeoutError'));
      }, patience);
    };
    request.onerror = () => reject(request.error ?? new DOMException('failed', 'UnknownError'));
    request.onsuccess = () => {
      const database = request.result;
      if (late) return database.close();
      database.onclose = forget;
      database.onversionchange = () => {
        database.close();
        forget();
      };
      resolve(database);
    };
  });
}

function abort(change: IDBTransaction | null): void {
  try {
    change?.abort();
  } catch {
    // It has ended already.
  }
}

function build(change: IDBTransaction, word: string): void {
  const { db } = change;
  const store = (name: string, options?: IDBObjectStoreParameters) =>
    db.objectStoreNames.contains(name)
      ? change.objectStore(name)
      : db.createObjectStore(name, options);
  const isNew = !db.objectStoreNames.contains('meta');
  const ops = store('ops', { keyPath: 'id' });
  for (const index of ['kind', 'attempt']) {
    if (!ops.indexNames.contains(index)) ops.createIndex(index, index);
  }
  const meta = store('meta');
  if (isNew) meta.put(reader, 'minReader');
  meta.put(word, 'born');
  store('fresh', { autoIncrement: true });
  store('folds');
}

/** What a request gives. */
export const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new DOMException('failed', 'UnknownError'));
  });

/** Settles with a transaction. Full disks abort without an error of their own. */
export const ended = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () =>
      reject(transaction.error ?? new DOMException('aborted', 'QuotaExceededError'));
  });
