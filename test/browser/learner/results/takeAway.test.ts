import { readFileSync } from 'node:fs';
import { expect, test } from '../../page.ts';
import { look, sitting, takeIn } from './sitting.ts';

const passed = { marks: 71, of: 75, passed: true };

test('the print holds one page without answers, and answers only when they are asked for', async ({
  page,
}) => {
  const stored = await sitting(page, { result: passed });
  await takeIn(page, stored);
  await look(page, stored);
  await page.evaluate(() => (window.print = () => {}));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-domains]')).toBeVisible();
  await expect(page.locator('[data-verdict]').first()).toContainText('Not an official exam');
  for (const part of ['items', 'log', 'objectives', 'time', 'take']) {
    await expect(page.locator(`[data-${part}]`)).toBeHidden();
  }
  const pages = async () =>
    (await page.pdf()).toString('latin1').split(/\/Type \/Page\b/).length - 1;
  expect(await pages()).toBe(1);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Print with answers' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-items] .view')).toHaveCount(75);
  await expect(page.locator('[data-items]')).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('[data-items]')).toBeHidden();
});

test('the items are saved as a table and the sitting as data', async ({ page }) => {
  const stored = await sitting(page, { result: passed });
  await takeIn(page, stored);
  await look(page, stored);
  const save = async (name: string) => {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    const file = await saving;
    return [file.suggestedFilename(), readFileSync(await file.path(), 'utf8')] as const;
  };
  const [table, rows] = await save('Save the items as CSV');
  expect(table).toBe('plumbline-cqa-like-plumb-1.csv');
  expect(rows).toContain(`\r\n6,${stored.items[5]?.id},`);
  expect(rows).toContain(',Look at the definition again\r\n');
  const [name, text] = await save('Save the sitting as JSON');
  expect(name).toBe('plumbline-cqa-like-plumb-1.json');
  const data = JSON.parse(text);
  expect(data).toMatchObject({ format: 'plumbline-sitting', marks: 71, of: 75, passed: true });
  expect(data.sitting.items).toHaveLength(75);
});
