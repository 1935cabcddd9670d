import type { Page } from '@playwright/test';
import { openWithoutScripts } from '../holdScripts.ts';
import { expect, test } from '../page.ts';
import { readyToCheck } from '../reliability/answered.ts';
import { answered } from '../../core/progress/operations.ts';
import { stir, visit } from '../visit.ts';
import { sitting, takeIn } from './results/sitting.ts';

const asleep = (page: Page) => page.locator('main astro-island[client=use][ssr]');

const pages = [
  'search/',
  'compare/',
  'sorter/',
  'practice/',
  'contrast/',
  'statistics/',
  'exam/cqa-like/',
  'lab/',
  'review/',
  'results/',
  'progress/',
];

test('no page runs its islands until somebody is there, and all of them at the first key', async ({
  page,
}) => {
  for (const path of pages) {
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await asleep(page).count(), path).toBeGreaterThan(0);
    await page.keyboard.press('Tab');
    await expect(asleep(page), path).toHaveCount(0);
  }
});

test('what was typed, and the button that was pressed, before the script came count', async ({
  page,
}) => {
  const release = await openWithoutScripts(page, 'search/');
  await page.getByRole('searchbox').pressSequentially('audit');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  release();
  await expect(page.locator('search .count')).toHaveText(/^\d+ results? for audit$/);
  await expect(page.getByRole('searchbox')).toHaveValue('audit');
  await expect(page).toHaveURL(/\?q=audit$/);
});

test('fields that were chosen and ticked before the script came count, and then the button', async ({
  page,
}) => {
  const release = await openWithoutScripts(page, 'practice/');
  await page.locator('[name=type]').selectOption('true-false');
  await page.getByLabel('Length').selectOption('20');
  await page.getByText('Ask how sure I am').click();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  release();
  await expect(page.locator('.practice form[data-question]')).toHaveCount(20);
  await expect(page).toHaveURL(/type=true-false/);
  await expect(page).toHaveURL(/sure=yes/);
});

test('an exam begins as it was chosen before the script came', async ({ page }) => {
  const release = await openWithoutScripts(page, 'exam/ctfl-slice/');
  await page.getByRole('radio', { name: /× 2/ }).check();
  await page.getByLabel('Paper', { exact: true }).fill('class-7');
  await page.getByRole('button', { name: 'Begin the exam' }).click();
  release();
  await expect(page.locator('[data-title]')).toHaveText('Question 1 of 20');
  await page.goto('exam/ctfl-slice/');
  await expect(page.getByText(/^Paper class-7: 0 of 20 answered\./)).toBeVisible();
});

test('a column that was ticked before the script came is shown', async ({ page }) => {
  const release = await openWithoutScripts(page, 'compare/');
  await page.getByRole('checkbox', { name: 'Quality control' }).check();
  release();
  await expect(page.getByRole('columnheader', { name: /Quality control/ })).toBeVisible();
  await expect(page).toHaveURL(/show=qc/);
});

test('a learner who has a sitting open, or a round of cards, sees it without touching the page', async ({
  page,
}) => {
  await page.goto('sorter/');
  const first = page.locator('[data-place=pool] [data-card]').first();
  const id = await first.getAttribute('data-card');
  await first.focus();
  await page.keyboard.press('Digit1');
  await expect(page.locator(`[data-place=pool] [data-card="${id}"]`)).toHaveCount(0);
  await page.goto('about/');
  await page.goto('sorter/');
  await expect(asleep(page)).toHaveCount(0);
  await expect(page.locator(`[data-place=pool] [data-card="${id}"]`)).toHaveCount(0);
});

test('the record says before anybody has touched it what it says alive', async ({ page }) => {
  await takeIn(page, await sitting(page, { result: { marks: 71, of: 75, passed: true } }));
  const check = await readyToCheck(page);
  await check.click();
  await page.setViewportSize({ width: 1280, height: 4000 });
  await page.goto('progress/');
  const said = () =>
    page.locator('main :is(.panel, [data-sittings], [data-module])').allInnerTexts();
  await expect(page.locator('[data-sittings]')).toHaveText(/^1 paper handed in, .* passed\.$/);
  await expect(page.locator('[data-reason]')).toHaveText('because you have begun it');
  await expect(page.locator('[data-module]').first().locator('tbody tr').first()).toContainText(
    'Begun',
  );
  const before = await said();
  await stir(page);
  await expect(page.getByText(/^Stored only in this browser, \d+ entries/)).toBeVisible();
  expect(await said()).toEqual(before);
});

test('what came in since the page was opened is not written over by what it said at first', async ({
  page,
}) => {
  const check = await readyToCheck(page);
  await check.click();
  await page.goto('progress/');
  const row = page.locator('[data-module]').last().locator('[data-asks]').first();
  const [question = ''] = (await row.getAttribute('data-asks'))?.split(' ') ?? [];
  const operations = [answered({ id: 'elsewhere-1', t: Date.UTC(2026, 9, 5, 12), question })];
  await takeIn(page, { id: '', items: [], operations });
  const last = page.locator('[data-module]').last();
  const said = async () => {
    await last.scrollIntoViewIfNeeded();
    await expect(last).toBeInViewport();
    return last.innerText();
  };
  const since = await said();
  expect(since).toContain('Last practised: 5 October 2026');
  await visit(page, 'progress/');
  expect(await said()).toBe(since);
});

test.describe('when the script does not come at the first sign', () => {
  test.use({ allowedFaults: [/Failed to load resource|Error hydrating/] });

  test('the next one asks for it again, and the press is not lost', async ({ page }) => {
    await page.goto('about/');
    await page.route('**/_astro/Search*', (route) => route.abort());
    await page.goto('search/');
    await page.getByRole('searchbox').fill('audit');
    await expect(page.getByRole('searchbox')).toHaveValue('audit');
    await page.unroute('**/_astro/Search*');
    await expect(async () => {
      await page.mouse.move(9, 9);
      await page.mouse.move(8, 8);
      await expect(page.locator('search .count')).toHaveText(/for audit$/, { timeout: 1000 });
    }).toPass();
  });
});
