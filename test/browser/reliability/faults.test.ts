import type { Page } from '@playwright/test';
import { enter, mouse } from '../answering.ts';
import { expect, test } from '../page.ts';
import { expectRemembered, firstSingle, lesson, readyToCheck } from './answered.ts';
import { visit } from '../visit.ts';

/** Ways in which a browser keeps its storage from a page. */
const blocked: Readonly<Record<string, () => void>> = {
  'localStorage throws': () =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    }),
  'localStorage is full': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
  'IndexedDB throws': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'UnknownError');
    };
  },
  'everything throws': () => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'BroadcastChannel']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      });
    }
  },
};

async function answerOne(page: Page): Promise<void> {
  const form = await firstSingle(page);
  await enter(form, mouse);
  await form.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(form.locator('[data-verdict]')).toHaveText('Right');
}

for (const [fault, block] of Object.entries(blocked)) {
  test(`where ${fault}, a learner answers, goes on, sees the score and takes a file along`, async ({
    page,
  }) => {
    await page.addInitScript(block);
    await page.goto(lesson);
    await answerOne(page);
    const isKept = fault.startsWith('localStorage');
    await expect(page.locator('#notice')).toBeVisible({ visible: !isKept });
    if (isKept) return;
    await expect(page.locator('#shout')).toHaveText(/cannot be saved/);
    const saving = page.waitForEvent('download');
    await page.locator('#notice button').click();
    const file = await (await saving).createReadStream();
    let text = '';
    for await (const part of file) text += String(part);
    expect(JSON.parse(text).operations).toHaveLength(1);
    await visit(page, 'progress/');
    await expect(page.getByText('1 of 8').or(page.getByText('1 of 7')).first()).toBeVisible();
  });
}

test('where the disk is full, a learner is told, and the work is saved when there is room', async ({
  context,
  page,
  baseURL,
}) => {
  await page.goto(lesson);
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    Reflect.set(window, 'full', true);
    IDBObjectStore.prototype.put = function (...parts) {
      const request = put.apply(this, parts);
      if (Reflect.get(window, 'full')) this.transaction.abort();
      return request;
    };
    const commit = IDBTransaction.prototype.commit;
    IDBTransaction.prototype.commit = function () {
      if (!Reflect.get(window, 'full')) commit.call(this);
    };
  });
  await answerOne(page);
  await expect(page.locator('#notice')).toBeVisible();
  await page.evaluate(() => Reflect.set(window, 'full', false));
  await expect(page.locator('#notice')).toBeHidden();
  await expect(page.locator('[data-saved=saved]')).toBeVisible();
  await page.close();
  expect(baseURL).toBeDefined();
  await expectRemembered(await context.newPage());
});

test('data of a newer program is read and not touched', async ({ page }) => {
  const check = await readyToCheck(page);
  await check.click();
  await expect(page.locator('[data-saved=saved]')).toBeVisible();
  const rows = () =>
    page.evaluate(async () => {
      const [{ name = '' } = {}] = await indexedDB.databases();
      const open = indexedDB.open(name);
      await new Promise((done) => (open.onsuccess = done));
      const all = open.result.transaction('ops').objectStore('ops').getAll();
      await new Promise((done) => (all.onsuccess = done));
      open.result.close();
      return JSON.stringify(all.result);
    });
  await page.evaluate(async () => {
    const [{ name = '' } = {}] = await indexedDB.databases();
    const open = indexedDB.open(name);
    await new Promise((done) => (open.onsuccess = done));
    const change = open.result.transaction('meta', 'readwrite');
    change.objectStore('meta').put(99, 'minReader');
    await new Promise((done) => (change.oncomplete = done));
    open.result.close();
  });
  const before = await rows();
  await page.reload();
  await firstSingle(page);
  await expect(page.locator('#notice')).toContainText('newer edition');
  await answerOne(page);
  expect(await rows()).toBe(before);
});
