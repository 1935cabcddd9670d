import type { Page } from '@playwright/test';

/** How many answers the browser's database holds; waits for no write that is still under way. */
export const storedAnswers = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
    const name = names.find((one) => one.startsWith('plumbline'));
    if (!name) return 0;
    const request = <T>(asked: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    const database = await request(indexedDB.open(name));
    try {
      const rows = await request(database.transaction('ops').objectStore('ops').getAll());
      return rows.filter(({ kind }) => kind === 'question-answered').length;
    } finally {
      database.close();
    }
  });

/** All operations that the browser's database holds, as they are stored. */
export const storedOperations = (page: Page): Promise<readonly Record<string, unknown>[]> =>
  page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
    const asked = indexedDB.open(names.find((one) => one.startsWith('plumbline')) ?? '');
    const database = await new Promise<IDBDatabase>((resolve) => {
      asked.onsuccess = () => resolve(asked.result);
    });
    const rows = database.transaction('ops').objectStore('ops').getAll();
    await new Promise((done) => {
      rows.onsuccess = done;
    });
    database.close();
    return rows.result;
  });
