import { files } from '../../content/course.ts';
import { expect, test } from '../page.ts';

const blueprints = files.blueprints.map(({ data }) => data);

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const { id, name, items } of blueprints) {
    test(`${name} stands on paper with all items, an answer sheet and a key apart`, async ({
      page,
    }) => {
      await page.goto(`paper/${id}/`);
      const main = page.locator('main');
      await expect(main).toContainText('not an official exam');
      await expect(main.locator('.item')).toHaveCount(items);
      await expect(main.locator('.grid > li')).toHaveCount(items);
      await expect(main.locator('.key')).toHaveCount(0);
      const stems = await main.locator('.stem').allTextContents();
      expect(new Set(stems).size).toBe(items);
      await page.getByRole('link', { name: 'Open the key' }).click();
      await page.waitForURL(`**/paper/${id}/key/`);
      const keys = (await page.locator('.key h3').allTextContents()).map((text) =>
        text.replace(/\s+/g, ' ').trim(),
      );
      expect(keys).toEqual(stems.map((stem, i) => `${i + 1}. ${stem.replace(/\s+/g, ' ').trim()}`));
    });
  }
});

test('items are numbered without a gap, also where a case stands between them', async ({
  page,
}) => {
  await page.goto('paper/cqa-like/');
  const numbers = await page
    .locator('.item')
    .evaluateAll((all) => all.map((item) => (item as HTMLLIElement).value));
  expect(numbers).toEqual(Array.from({ length: 75 }, (_, i) => i + 1));
  await expect(page.locator('.case').first()).toContainText(/Case for items? \d+/);
});

test('on paper the answer sheet has a page of its own and the links are left out', async ({
  page,
}) => {
  await page.goto('paper/essentials/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.answers')).toHaveCSS('break-before', 'page');
  await expect(page.getByRole('link', { name: 'Open the key' })).toBeHidden();
});

test('a learner comes from the finder, an exam and the home page to the mock exams', async ({
  page,
}) => {
  await page.goto('');
  await page.getByRole('link', { name: /^Sit a mock exam/ }).click();
  await page.waitForURL('**/exams/#mocks');
  for (const { id, name, items, minutes } of blueprints) {
    const row = page.locator('.mocks > li').filter({ hasText: name });
    await expect(row.getByRole('link', { name, exact: true })).toHaveAttribute(
      'href',
      new RegExp(`/exam/${id}/$`),
    );
    await expect(row.getByRole('link', { name: `${name} on paper` })).toHaveAttribute(
      'href',
      new RegExp(`/paper/${id}/$`),
    );
    await expect(row).toContainText(`${items} items, ${minutes} min`);
  }
  for (const [name, path] of [
    ['Practice', 'practice'],
    ['Review', 'review'],
    ['Contrast drill', 'contrast'],
    ['Results', 'results'],
  ] as const) {
    await expect(page.locator('.ways').getByRole('link', { name, exact: true })).toHaveAttribute(
      'href',
      new RegExp(`/${path}/$`),
    );
  }
  await page.goto('exams/pmp/');
  await expect(page.getByRole('link', { name: 'PMP quality slice', exact: true })).toBeVisible();
  await page.goto('lessons/practice/capstone/');
  await page.getByRole('link', { name: 'Choose a mock exam' }).click();
  await page.waitForURL('**/exams/#mocks');
});
