import { files } from '../../content/course.ts';
import { expect, test } from '../page.ts';

const overview = files.overviews.find(({ file }) => file.endsWith('excellence-models.yaml'))?.data;
const row = overview?.rows[0];
const column = overview?.columns[1];

test('a learner hides a column of models and recalls it cell by cell', async ({ page }) => {
  await page.goto('lessons/management/total-quality-and-models/');
  const table = page.locator('[data-overview]');
  await table.scrollIntoViewIfNeeded();
  await table.locator('astro-island:not([ssr])').waitFor();
  const cell = row?.cells[column?.id ?? ''] ?? '';
  await expect(table.getByText(cell)).toBeVisible();
  await table.getByLabel('Hide and recall').selectOption({ label: column?.name ?? '' });
  await expect(table.getByText(cell)).toBeHidden();
  const show = table.getByRole('button', { name: `Show ${column?.name}: ${row?.name}` });
  await show.focus();
  await page.keyboard.press('Enter');
  await expect(table.getByText(cell)).toBeVisible();
  await expect(page.locator('#say')).toContainText(cell.slice(0, 30));
});

test('on a narrow screen each cell of an overview says its column', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('lessons/system/check-act-and-2026/');
  const cell = page.locator('[data-overview] td[data-name]').first();
  const label = await cell.evaluate((td) => getComputedStyle(td, '::before').content);
  expect(label).toContain(await cell.getAttribute('data-name'));
});

test('a lesson deals cards of its own, into its own groups', async ({ page }) => {
  await page.goto('lessons/system/support-and-documents/');
  const sorter = page.locator('[data-sorter]');
  await sorter.scrollIntoViewIfNeeded();
  await sorter.locator('astro-island:not([ssr])').waitFor();
  const card = sorter.locator('[data-place=pool] [data-card]').first();
  const id = await card.getAttribute('data-card');
  await card.focus();
  await page.keyboard.press('2');
  await expect(sorter.locator(`[data-place=retain] [data-card="${id}"]`)).toBeVisible();
  await expect(page.locator('#say')).toContainText('moved to Retain. 11 left to sort.');
});
