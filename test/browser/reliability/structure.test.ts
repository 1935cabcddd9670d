import type { Page } from '@playwright/test';
import { toFile } from '../../../src/core/progress/transfer.ts';
import { answered } from '../../core/progress/operations.ts';
import { enter, mouse, questionIn } from '../answering.ts';
import { expect, test } from '../page.ts';
import { expectRemembered, firstSingle, lesson, readyToCheck } from './answered.ts';
import { visit } from '../visit.ts';

/** Answers a question, then puts the database back to how the first program had built it. */
async function likeBefore(page: Page): Promise<void> {
  const check = await readyToCheck(page);
  await check.click();
  await expect(page.locator('[data-saved=saved]')).toBeVisible();
  await page.goto('about/');
  await page.evaluate(async () => {
    const done = (request: IDBRequest) => new Promise((resolve) => (request.onsuccess = resolve));
    const [{ name = '' } = {}] = await indexedDB.databases();
    const now = indexedDB.open(name);
    await done(now);
    const all = now.result.transaction('ops').objectStore('ops').getAll();
    await done(all);
    now.result.close();
    await done(indexedDB.deleteDatabase(name));
    const before = indexedDB.open(name, 1);
    before.onupgradeneeded = () => {
      const ops = before.result.createObjectStore('ops', { keyPath: 'id' });
      for (const row of all.result) ops.put(row);
      before.result.createObjectStore('meta').put(1, 'minReader');
    };
    await done(before);
    Reflect.set(window, 'before', before.result);
  });
}
const letGo = (page: Page) =>
  page.evaluate(() => (Reflect.get(window, 'before') as IDBDatabase).close());

test('a database of the first structure keeps its answers', async ({ page }) => {
  await likeBefore(page);
  await letGo(page);
  await expectRemembered(page);
});

test('while an older tab holds the database, a learner is told, and all is saved when it lets go', async ({
  context,
  page,
}) => {
  await likeBefore(page);
  const other = await context.newPage();
  await other.goto(lesson);
  const form = other.locator('[data-quiz] form:has(fieldset[role=radiogroup])').nth(1);
  await form.scrollIntoViewIfNeeded();
  await expect(form.locator('xpath=ancestor::astro-island')).not.toHaveAttribute('ssr');
  await expect(other.locator('#notice')).toBeVisible();
  const asked = (await questionIn(form)).id;
  await enter(form, mouse);
  await form.getByRole('button', { name: 'Check', exact: true }).click();
  await letGo(page);
  await expect(other.locator('#notice')).toBeHidden();
  await expect(form.locator('[data-saved=saved]')).toBeVisible();
  await other.close();
  await expectRemembered(page);
  const again = page.locator(`form[data-question="${asked}"]`);
  await expect(again.locator('legend')).toContainText('right last time');
});

/** Takes in a file with as many answers as make a kept fold worth while, and lets it be kept. */
async function muchDone(page: Page): Promise<void> {
  const operations = Array.from({ length: 300 }, (_, n) =>
    answered({ id: `much-${n.toString(36)}`, t: 1_763_900_000_000 + n, question: `gone/${n}` }),
  );
  await visit(page, 'progress/');
  await page.locator('astro-island:not([ssr]) input[type=file]').setInputFiles({
    name: 'progress.json',
    mimeType: 'application/json',
    buffer: Buffer.from(toFile({ course: 'qa-and-qm', settings: {}, operations, unreadable: [] })),
  });
  await page.getByRole('button', { name: 'Take it in' }).click();
  await expect(page.locator('[data-message]')).toHaveText('The file was taken in.');
  await visit(page, 'progress/');
  // What the record shows and what the review shows.
  await expect.poll(() => folds(page)).toBe(2);
}
const folds = (page: Page) =>
  page.evaluate(async () => {
    const done = (request: IDBRequest) => new Promise((resolve) => (request.onsuccess = resolve));
    const [{ name = '' } = {}] = await indexedDB.databases();
    const open = indexedDB.open(name);
    await done(open);
    const count = open.result.transaction('folds').objectStore('folds').count();
    await done(count);
    open.result.close();
    return count.result;
  });

test('a learner with much behind starts a page without reading it all, and finds all of it', async ({
  page,
}) => {
  await muchDone(page);
  await page.addInitScript(() => {
    const { getAll } = IDBObjectStore.prototype;
    Reflect.set(window, 'wholeReads', 0);
    IDBObjectStore.prototype.getAll = function (...parts) {
      if (this.name === 'ops')
        Reflect.set(window, 'wholeReads', Reflect.get(window, 'wholeReads') + 1);
      return getAll.apply(this, parts);
    };
  });
  const reads = () => page.evaluate(() => Reflect.get(window, 'wholeReads') as number);
  const check = await readyToCheck(page);
  await check.click();
  await expect(page.locator('[data-saved=saved]')).toBeVisible();
  await expectRemembered(page);
  expect(await reads()).toBe(0);
  await visit(page, 'progress/');
  await expect(page.getByText('Stored only in this browser, 301 entries.')).toBeVisible();
  const tried = page.locator('main table').first().locator('tbody td').first();
  await expect(tried).toHaveText(/^1 of/);
  expect(await reads()).toBe(0);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const file = await (await saving).createReadStream();
  let text = '';
  for await (const part of file) text += String(part);
  expect(JSON.parse(text).operations).toHaveLength(301);
});

for (const [fault, spoil] of Object.entries({
  'is nonsense': { text: '{"state":1}', row: false },
  'lacks a row that nobody announced': { text: undefined, row: true },
})) {
  test(`a kept fold that ${fault} is not trusted`, async ({ page }) => {
    await muchDone(page);
    await page.goto(lesson);
    const question = await questionIn(await firstSingle(page));
    await page.goto('about/');
    const row = answered({ id: 'silent-0', t: 1_763_999_000_000, question: question.id });
    await page.evaluate(
      async ([text, added]) => {
        const done = (request: IDBRequest) =>
          new Promise((resolve) => (request.onsuccess = resolve));
        const [{ name = '' } = {}] = await indexedDB.databases();
        const open = indexedDB.open(name);
        await done(open);
        const change = open.result.transaction(['folds', 'ops'], 'readwrite');
        if (text) change.objectStore('folds').put({ version: '1 UTC', text }, 'progress');
        if (added) change.objectStore('ops').put(added);
        await new Promise((resolve) => (change.oncomplete = resolve));
        open.result.close();
      },
      [spoil.text, spoil.row ? row : undefined] as const,
    );
    if (spoil.row) return expectRemembered(page);
    await visit(page, 'progress/');
    await expect(page.getByText('Your last 1 set, oldest first')).toBeVisible();
  });
}
