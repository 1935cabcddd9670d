import type { Log, Opened } from './storage.ts';

const structure = 1;
const reader = 1;
const brokenConnection = new Set(['InvalidStateError', 'UnknownError', 'AbortError']);

/**
 * The log in IndexedDB: a store `ops` by id, and `meta` with the oldest program that may read it.
 * A connection that died is opened again once; another version of the structure is opened as it is.
 */
export function databaseLog(name: string): Log {
  let connection: Promise<IDBDatabase> | undefined;

  const connect = () =>
    (connection ??= open(name, structure, forget).catch((error: unknown) => {
      if ((error as DOMException).name === 'VersionError') return open(name, undefined, forget);
      throw error;
    }));

  function forget(): void {
    connection = undefined;
  }

  async function within<T>(work: (database: IDBDatabase) => Promise<T>): Promise<T> {
    try {
      return await work(await connect());
    } catch (error) {
      forget();
      if (!brokenConnection.has((error as DOMException).name)) throw error;
      return work(await connect());
    }
  }

  return {
    read: () => within(readAll),
    append: (rows) => within((database) => appendTo(database, rows)),
    clear: async () => {
      (await connection?.catch(() => undefined))?.close();
      forget();
      await done(indexedDB.deleteDatabase(name));
    },
  };
}

async function open(
  name: string,
  version: number | undefined,
  forget: () => void,
): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    const names = request.result.objectStoreNames;
    if (!names.contains('ops')) request.result.createObjectStore('ops', { keyPath: 'id' });
    if (!names.contains('meta')) {
      request.result.createObjectStore('meta').put(reader, 'minReader');
    }
  };
  const database = await done(request);
  database.onclose = forget;
  database.onversionchange = () => {
    database.close();
    forget();
  };
  return database;
}

async function readAll(database: IDBDatabase): Promise<Opened> {
  const transaction = database.transaction(['ops', 'meta']);
  const rows = done(transaction.objectStore('ops').getAll() as IDBRequest<unknown[]>);
  const asked = done(transaction.objectStore('meta').get('minReader') as IDBRequest<unknown>);
  return { rows: await rows, newer: Number((await asked) ?? 0) > reader };
}

function appendTo(database: IDBDatabase, rows: readonly { id: string }[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction('ops', 'readwrite', { durability: 'relaxed' });
    transaction.oncomplete = () => resolve();
    transaction.onabort = () =>
      reject(transaction.error ?? new DOMException('aborted', 'QuotaExceededError'));
    const store = transaction.objectStore('ops');
    for (const row of rows) store.put(row);
    transaction.commit();
  });
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new DOMException('failed', 'UnknownError'));
  });
