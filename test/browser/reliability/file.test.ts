import { readFileSync } from 'node:fs';
import { expect, test } from '../page.ts';
import { expectRemembered, readyToCheck } from './answered.ts';
import { visit } from '../visit.ts';

const megabytes = (n: number) => 'x'.repeat(n * 1024 * 1024);
const head = '"format":"plumbline-progress","course":"qa-and-qm"';
const bad: readonly (readonly [name: string, text: string, answer: RegExp])[] = [
  ['nonsense', 'no JSON at all', /cannot be read/],
  ['of 10 MB', megabytes(10), /larger than 8 MB/],
  ['of somebody else', '{"hello":1}', /not a progress file/],
  ['of a newer edition', `{${head},"version":9,"operations":[]}`, /newer edition/],
  [
    'of another course',
    '{"format":"plumbline-progress","course":"x","version":1,"operations":[]}',
    /another course/,
  ],
  [
    'with a poisoned prototype',
    '{"__proto__":{"format":"plumbline-progress"}}',
    /not a progress file/,
  ],
];

for (const [name, text, answer] of bad) {
  test(`a file that is ${name} is refused in one sentence and changes nothing`, async ({
    page,
  }) => {
    await visit(page, 'progress/');
    const before = await page.locator('main table').first().textContent();
    await expect(page.getByText('Take in a file')).toBeVisible();
    await page.locator('input[type=file]').setInputFiles({
      name: 'progress.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await expect(page.locator('[data-message]')).toHaveText(answer);
    expect(await page.locator('main table').first().textContent()).toBe(before);
  });
}

test('a learner takes the progress to another device and back again, and nothing is doubled', async ({
  browser,
  page,
}) => {
  const check = await readyToCheck(page);
  await check.click();
  await expect(page.locator('[data-saved=saved]')).toBeVisible();
  await visit(page, 'progress/');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const path = await (await saving).path();
  const text = readFileSync(path, 'utf8');

  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(page.url());
  await expect(elsewhere.getByText('Take in a file')).toBeVisible();
  for (const preview of ['1 answer', '0 answers']) {
    await elsewhere.locator('input[type=file]').setInputFiles(path);
    await expect(elsewhere.locator('[data-preview]')).toBeFocused();
    await expect(elsewhere.locator('.panel')).toContainText([/./, preview]);
    await elsewhere.getByRole('button', { name: 'Take it in' }).click();
    await expect(elsewhere.locator('[data-message]')).toHaveText('The file was taken in.');
  }
  const again = elsewhere.waitForEvent('download');
  await elsewhere.getByRole('button', { name: 'Save as a file' }).click();
  const there = readFileSync(await (await again).path(), 'utf8');
  expect(JSON.parse(there).operations).toEqual(JSON.parse(text).operations);
  await elsewhere.context().close();
});

test('a reset can be taken back, and removal deletes', async ({ page }) => {
  const check = await readyToCheck(page);
  await check.click();
  await visit(page, 'progress/');
  const tried = page.locator('main table').first().locator('tbody td').first();
  await expect(tried).toHaveText(/^1 of/);
  await page.getByRole('button', { name: 'Reset progress' }).click();
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  await expect(tried).toHaveText(/^0 of/);
  await page.getByRole('button', { name: 'Take the reset back' }).click();
  await expect(tried).toHaveText(/^1 of/);
  await expectRemembered(page);
  await visit(page, 'progress/');
  await page.getByRole('button', { name: 'Remove my data from this device' }).click();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(tried).toHaveText(/^0 of/);
  const left = await page.evaluate(async () => [
    ...Object.keys(localStorage).filter((key) => key.includes('.wal.') || key.includes('.view')),
    ...(await indexedDB.databases()).map(({ name }) => name),
  ]);
  expect(left).toEqual([]);
});
