import type { Page } from '@playwright/test';
import { expect, test } from '../page.ts';
import { expectRemembered, firstSingle, lesson, readyToCheck } from './answered.ts';
import { storedAnswers } from './stored.ts';

/** Answers one question again and again, as fast as the page takes it. */
const answerTimes = (page: Page, times: number) =>
  page.evaluate(async (wanted) => {
    const form = document.querySelector('form:has(fieldset[role=radiogroup])');
    const named = (name: string) =>
      [...(form?.querySelectorAll('button') ?? [])].find((b) => b.textContent?.trim() === name);
    const frame = () => new Promise((done) => setTimeout(done));
    form?.querySelector<HTMLInputElement>('input')?.click();
    for (let done = 0; done < wanted;) {
      if (named('Check')) {
        named('Check')?.click();
        done++;
      } else named('Try again')?.click();
      await frame();
    }
  }, times);

test('two tabs with 200 answers each lose none, and each shows the other’s', async ({
  context,
}) => {
  test.slow();
  const tabs = await Promise.all([context.newPage(), context.newPage()]);
  for (const tab of tabs) {
    await tab.goto(lesson);
    const form = await firstSingle(tab);
    // A wrong answer keeps the question open for another try.
    await form.locator('.opt').first().click();
  }
  await Promise.all(tabs.map((tab) => answerTimes(tab, 200)));
  const [first] = tabs;
  if (first) await expect.poll(() => storedAnswers(first)).toBe(400);
});

test('what is answered in one tab is seen in the other', async ({ context, page }) => {
  const other = await context.newPage();
  await other.goto(lesson);
  const form = await firstSingle(other);
  const check = await readyToCheck(page);
  await check.click();
  await expect(form.locator('legend')).toContainText('right last time');
});

test('another course on the same origin may clear its storage without taking an answer along', async ({
  context,
  page,
}) => {
  const check = await readyToCheck(page);
  await check.click();
  await expect(page.locator('[data-saved=saved]')).toBeVisible();
  await page.evaluate(() => localStorage.clear());
  await page.close();
  await expectRemembered(await context.newPage());
});
