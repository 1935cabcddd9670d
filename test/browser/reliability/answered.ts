import type { Locator, Page } from '@playwright/test';
import { alive, enter, mouse } from '../answering.ts';
import { lessonIds } from '../pages.ts';
import { expect } from '../page.ts';

export const lesson = `lessons/${lessonIds[0]}/`;

/** The first question with radio buttons, alive. */
export async function firstSingle(page: Page): Promise<Locator> {
  const form = page
    .locator('[data-quiz] form')
    .filter({ has: page.locator('fieldset[role=radiogroup]') })
    .first();
  await alive(page, form);
  return form;
}

/** Opens the lesson and enters the right answer; Check is not pressed yet. */
export async function readyToCheck(page: Page): Promise<Locator> {
  await page.goto(lesson);
  const form = await firstSingle(page);
  await enter(form, mouse);
  return form.getByRole('button', { name: 'Check', exact: true });
}

/** Says what the lesson knows of the first question when it is opened again. */
export async function expectRemembered(page: Page): Promise<void> {
  await page.goto(lesson);
  const form = await firstSingle(page);
  await expect(form.locator('legend')).toContainText('right last time');
}
