import type { Page } from '@playwright/test';
import { files, questions } from '../../content/course.ts';
import { openWithoutScripts } from '../holdScripts.ts';
import { expect, test } from '../page.ts';

const modules = files.course?.data.modules ?? [];
const form = (page: Page) => page.locator('form[data-builder]');

test('a choice made before the script arrived holds', async ({ page }) => {
  const release = await openWithoutScripts(page, 'practice/');
  await form(page).locator('[name=type]').selectOption('match');
  release();
  await page.locator('.practice astro-island:not([ssr])').waitFor();
  const count = questions.filter(({ type }) => type === 'match').length;
  await expect(form(page).locator('[data-count]')).toContainText(`${count} questions`);
  await expect(form(page).locator('[name=type]')).toHaveValue('match');
});

test.describe('without a connection to the questions', () => {
  test.use({ allowedFaults: [/Failed to load resource/] });

  test('practice says so, and works once they can be had', async ({ page }) => {
    await page.route('**/data/pool.json', (route) => route.abort());
    await page.goto('practice/');
    await page.getByRole('button', { name: 'Ask me ten' }).click();
    await expect(page.locator('[data-problem]')).toContainText('could not be loaded');
    await page.unroute('**/data/pool.json');
    await page.getByRole('button', { name: 'Ask me ten' }).click();
    await expect(page.locator('.practice form[data-question]')).toHaveCount(10);
  });
});

test('without scripts practice leads to the lessons and their answer keys', async ({
  browser,
  baseURL,
}) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(`${baseURL}practice/`);
  await expect(page.locator('main noscript .panel')).toContainText('scripts are off');
  const lessons = modules.flatMap((module) => module.lessons);
  await expect(page.locator('.by-hand a[href*="/keys/"]')).toHaveCount(lessons.length);
  await expect(page.locator('main button:visible, main select:visible')).toHaveCount(0);
  await page.context().close();
});
