import type { Page } from '@playwright/test';
import { alive, enter, finger, keys, mouse, questionIn, type Hand } from '../answering.ts';
import { lessonIds } from '../pages.ts';
import { openWithoutScripts } from '../holdScripts.ts';
import { expect, test } from '../page.ts';

const first = `lessons/${lessonIds[0]}/`;

async function answerAll(page: Page, hand: Hand): Promise<number> {
  const forms = page.locator('[data-quiz] form');
  const count = await forms.count();
  for (let i = 0; i < count; i++) {
    const form = forms.nth(i);
    await alive(page, form);
    await enter(form, hand);
    await hand.press(form.getByRole('button', { name: 'Check', exact: true }));
    await expect(form.locator('[data-verdict]')).toHaveText('Right');
    await expect(form.locator('[data-verdict]')).toBeFocused();
  }
  return count;
}

for (const id of lessonIds) {
  test(`a learner answers every check of ${id} with the key and holds the score`, async ({
    page,
  }) => {
    await page.goto(`lessons/${id}/`);
    const count = await answerAll(page, mouse);
    const results = page.locator('[data-result]');
    await expect(results).toHaveCount(await page.locator('[data-quiz]').count());
    expect(count).toBeGreaterThanOrEqual(6);
  });
}

test('a learner works through a lesson by keyboard alone', async ({ page }) => {
  await page.goto(first);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await answerAll(page, keys(page));
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('a learner works through a lesson without dragging', async ({ page }) => {
    await page.goto(first);
    await answerAll(page, finger);
  });
});

test.describe('A learner at a check', () => {
  test('is told what is missing and put back to the question', async ({ page }) => {
    await page.goto(first);
    const form = page.locator('[data-quiz] form').first();
    await alive(page, form);
    await form.getByRole('button', { name: 'Check', exact: true }).click();
    await expect(form.locator('.error')).toBeVisible();
    await expect(form.locator('input, select').first()).toBeFocused();
    await expect(page).toHaveTitle(/^Error – /);
  });

  test('does not see the key after the first wrong answer, and sees it on request', async ({
    page,
  }) => {
    await page.goto(first);
    const form = await singleIn(page);
    const { options } = await questionIn(form).then((q) =>
      q.type === 'single' ? q : { options: [] },
    );
    await enter(form, mouse, false);
    await form.getByRole('button', { name: 'Check', exact: true }).click();
    await expect(form.locator('[data-verdict]')).toHaveText('Not right');
    await expect(form.getByText('Correct answer')).toHaveCount(0);
    await form.getByRole('button', { name: 'Show me' }).click();
    await expect(form.getByText('Correct answer')).toHaveCount(1);
    for (const { why } of options) await expect(form).toContainText(why);
  });

  test('can try again, and repeats only what was missed', async ({ page }) => {
    await page.goto(first);
    const quiz = page.locator('[data-quiz]').first();
    const forms = quiz.locator('form');
    await alive(page, forms.first());
    const count = await forms.count();
    for (let i = 0; i < count; i++) {
      const form = forms.nth(i);
      await enter(form, mouse, i > 0);
      await form.getByRole('button', { name: 'Check', exact: true }).click();
      await expect(form.locator('[data-verdict]')).toBeVisible();
    }
    await expect(quiz.locator('[data-result]')).toHaveText(
      `${count - 1} of ${count} right at the first try`,
    );
    await quiz.getByRole('button', { name: 'Repeat only the ones I missed' }).click();
    await expect(forms).toHaveCount(1);
    await expect(forms.first().locator('legend')).toBeFocused();
  });

  test('chooses by letter and goes on by Ctrl+Enter', async ({ page }) => {
    await page.goto(first);
    const form = await singleIn(page);
    await form.locator('input').first().focus();
    await page.keyboard.press('b');
    await expect(form.locator('input').nth(1)).toBeChecked();
    await page.keyboard.press('Digit3');
    await expect(form.locator('input').nth(2)).toBeChecked();
    await page.keyboard.press('Enter');
    await expect(form.locator('[data-verdict]')).toBeFocused();
    await page.keyboard.press('Control+Enter');
    const active = await page.evaluate(() => document.activeElement?.tagName);
    expect(active).toMatch(/LEGEND|H3/);
  });

  test('finds a checked question again after a reload', async ({ page }) => {
    await page.goto(first);
    const form = await singleIn(page);
    await enter(form, mouse);
    await form.getByRole('button', { name: 'Check', exact: true }).click();
    await expect(form.locator('[data-verdict]')).toBeVisible();
    await page.reload();
    const again = await singleIn(page);
    await expect(again.locator('legend')).toContainText('right last time');
    await again.getByRole('button', { name: 'Show my answer' }).click();
    await expect(again.locator('[data-verdict]')).toHaveText('Right');
  });

  test('keeps a choice made before the script arrived', async ({ page }) => {
    const release = await openWithoutScripts(page, first);
    const form = page
      .locator('[data-quiz] form')
      .filter({ has: page.locator('[type=radio]') })
      .first();
    await form.scrollIntoViewIfNeeded();
    await form.locator('.opt').nth(1).click();
    const chosen = await form.locator('input:checked').getAttribute('value');
    release();
    await alive(page, form);
    await expect(form.locator(`input[value="${chosen}"]`)).toBeChecked();
    await form.getByRole('button', { name: 'Check', exact: true }).click();
    await expect(form.locator('[data-verdict], .error').first()).toBeVisible();
  });

  test('asks for more practice when there is more', async ({ page }) => {
    await page.goto(first);
    const more = page.getByRole('button', { name: 'Show them' });
    await more.click();
    await expect(page.locator('legend:focus')).toContainText('Check 1 of');
  });
});

async function singleIn(page: Page) {
  const form = page
    .locator('[data-quiz] form')
    .filter({ has: page.locator('fieldset[role=radiogroup]') })
    .first();
  await alive(page, form);
  return form;
}
