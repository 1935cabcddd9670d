import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { files } from '../../content/course.ts';
import { expect, test } from '../page.ts';
import { visit } from '../visit.ts';

const rows = files.comparison?.data.dimensions ?? [];
const [firstRow] = rows;
const first = firstRow?.name ?? '';

async function open(page: Page, address = 'compare/'): Promise<void> {
  await visit(page, address);
}

const names = (page: Page): Promise<string[]> =>
  page
    .locator('tr[data-row]:not([hidden]) > th')
    .evaluateAll((cells) => cells.map((cell) => cell.firstChild?.textContent?.trim() ?? ''));

test('a learner sorts by a column: ascending, descending, back to the order given', async ({
  page,
}) => {
  await open(page);
  const given = await names(page);
  expect(given).toEqual(rows.map(({ name }) => name));
  const header = page.getByRole('button', { name: 'Aspect' });
  const sorted = given.toSorted(new Intl.Collator('en', { numeric: true }).compare);
  await header.click();
  expect(await names(page)).toEqual(sorted);
  await expect(page.locator('[aria-sort]')).toHaveAttribute('aria-sort', 'ascending');
  await expect(page.locator('#say')).toHaveText('Sorted by Aspect, ascending.');
  await header.click();
  expect((await names(page))[0]).toBe(sorted.at(-1));
  await header.click();
  expect(await names(page)).toEqual(given);
  await expect(page.locator('[aria-sort]')).toHaveCount(0);
  await page.goBack();
  await expect(page.locator('[aria-sort]')).toHaveAttribute('aria-sort', 'descending');
});

test('a learner finds rows whatever the case, and is told when there are none', async ({
  page,
}) => {
  await open(page);
  const field = page.getByRole('searchbox', { name: 'Find in the table' });
  await field.fill(first.toUpperCase());
  await expect.poll(async () => (await names(page)).length).toBeLessThan(rows.length);
  expect(await names(page)).toContain(first);
  await expect(page.locator('#say')).toHaveText(new RegExp(`^\\d+ of ${rows.length} aspects$`));
  await field.fill('no such words');
  await expect(page.getByText('No aspect matches “no such words”.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(field).toBeFocused();
  expect(await names(page)).toHaveLength(rows.length);
});

test('a learner chooses columns, and one always stays', async ({ page }) => {
  await open(page);
  const shown = page.locator('thead th:visible');
  const before = await shown.count();
  await page.getByRole('checkbox', { name: 'Quality control' }).click();
  await expect(shown).not.toHaveCount(before);
  await page.getByRole('checkbox', { name: 'Quality control' }).uncheck();
  await page.getByRole('checkbox', { name: 'Quality management' }).uncheck();
  const last = page.getByRole('checkbox', { name: 'Quality assurance' });
  await expect(last).toHaveAttribute('aria-disabled', 'true');
  await last.click({ force: true });
  await expect(last).toBeChecked();
  await expect(page.getByText('One column has to stay.').first()).toBeVisible();
});

test('a learner hides a column and recalls it cell by cell', async ({ page }) => {
  await open(page);
  await page.getByLabel('Hide and recall').selectOption('qa');
  await expect(page.getByText(firstRow?.qa ?? '')).toBeHidden();
  const show = page.getByRole('button', { name: `Show QA: ${first}` });
  await show.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: `Hide QA: ${first}` })).toBeFocused();
  await expect(page.locator('tbody').getByText(firstRow?.qa ?? '')).toBeVisible();
  await expect(page.locator('#say')).toContainText((firstRow?.qa ?? '').slice(0, 60));
  await page.getByRole('button', { name: 'Reveal all' }).click();
  await expect(page.getByRole('button', { name: /^Hide QA:/ })).toHaveCount(rows.length);
  await page.getByRole('button', { name: 'Hide all' }).click();
  await expect(page.getByRole('button', { name: /^Show QA:/ })).toHaveCount(rows.length);
});

test('the verdicts on the article stand with its rows only', async ({ page }) => {
  await open(page);
  await page.getByRole('checkbox', { name: 'The article says' }).check();
  const claims = rows.filter(({ article }) => article);
  await expect(page.locator('.more:visible')).toHaveCount(claims.length);
  const verdicts = page
    .locator('li.tag:visible')
    .filter({ hasText: /ISO 9000\s+(disagrees|agrees|is)/ });
  await expect(verdicts).toHaveCount(claims.length);
});

test('another trade swaps the cells that differ and names its source', async ({ page }) => {
  await open(page, 'compare/?show=qc');
  const differing = rows.filter(({ trades }) => trades.asq);
  await page.getByLabel('Words as used by').selectOption('asq');
  const sentence = `ASQ differs in ${differing.length} of ${rows.length} rows.`;
  await expect(page.getByText(sentence).first()).toBeVisible();
  for (const { trades } of differing) {
    const { qa, qm, qc } = trades.asq ?? {};
    for (const text of [qa, qm, qc]) {
      if (text) await expect(page.locator('td').getByText(text, { exact: true })).toBeVisible();
    }
  }
});

test('an address leads to the view it names, and nonsense in it is said', async ({ page }) => {
  await open(page, 'compare/?sort=-name&hide=qm&recall=qa');
  await expect(page.locator('[aria-sort]')).toHaveAttribute('aria-sort', 'descending');
  await expect(page.locator('thead th:visible')).toHaveCount(2);
  await expect(page.getByRole('button', { name: /^Show QA:/ })).toHaveCount(rows.length);
  await open(page, `compare/?sort=__proto__&hide=qa,qm&q=${'<b>'.repeat(60)}`);
  await expect(page.getByText('does not have (q, sort, hide)')).toBeVisible();
  expect(await names(page)).toHaveLength(rows.length);
});

test('a learner takes the rows along as CSV', async ({ page }) => {
  await open(page, 'compare/?q=audit');
  const count = (await names(page)).length;
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download CSV' }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toMatch(/^Aspect,Quality assurance,Quality management\r\n/);
  expect(text.trimEnd().split('\r\n')).toHaveLength(count + 1);
});

test('on a narrow screen each row is a card, and a select sorts', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await expect(page.locator('thead')).toBeHidden();
  await page.getByLabel('Sort by').selectOption('-name');
  expect((await names(page))[0]).not.toBe(first);
});

test('paper shows all rows and columns, whatever is on the screen', async ({ page }) => {
  await open(page, 'compare/?q=audit&recall=qa');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('tr[data-row]:visible')).toHaveCount(rows.length);
  await expect(page.locator('thead th:visible')).toHaveCount(4);
  await expect(page.getByText(firstRow?.qa ?? '')).toBeVisible();
  await expect(page.getByText(firstRow?.qc ?? '')).toBeVisible();
});
