import type { Page } from '@playwright/test';
import { alive, enter, mouse } from '../../answering.ts';
import { expect } from '../../page.ts';
import { visit } from '../../visit.ts';

/** Opens the review and waits until it knows its cards. */
export async function openReview(page: Page): Promise<void> {
  await visit(page, 'review/');
  await page.locator('[data-review=overview]').waitFor();
}

export const front = (page: Page) => page.locator('[data-front]');
export const back = (page: Page) => page.locator('[data-answer]');
export const button = (page: Page, name: string | RegExp) =>
  page.locator('main').getByRole('button', { name });

/** Begins or goes on; the first card has the focus then. */
export async function begin(page: Page): Promise<void> {
  await button(page, /^(Begin|Go on)$/).click();
  await expect(front(page)).toBeFocused();
}

/** The name of the card that is shown. */
export const shownCard = async (page: Page): Promise<string> =>
  (await page.locator('[data-card]').getAttribute('data-card')) ?? '';

/** The figures of today by their names. */
export async function figures(page: Page): Promise<Readonly<Record<string, number>>> {
  const cells = await page
    .locator('main dl > div')
    .evaluateAll((all) =>
      all.map((one) => [
        one.querySelector('dt')?.textContent ?? '',
        Number(one.querySelector('dd')?.textContent),
      ]),
    );
  return Object.fromEntries(cells) as Record<string, number>;
}

/** Takes in a progress file with these operations, which were made on another device. */
export async function takeIn(
  page: Page,
  operations: readonly Readonly<Record<string, unknown>>[],
  settings: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const head = { format: 'plumbline-progress', version: 1, minReader: 1, course: 'qa-and-qm' };
  const rows = operations.map((one, i) => ({ id: `elsewhere-${i.toString(36)}`, ...one }));
  await visit(page, 'progress/');
  await expect(page.getByText('Take in a file')).toBeVisible();
  await page.locator('input[type=file]').setInputFiles({
    name: 'progress.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ ...head, settings, unreadable: [], operations: rows })),
  });
  await expect(page.locator('[data-preview]')).toBeFocused();
  await page.getByRole('button', { name: 'Take it in' }).click();
  await expect(page.locator('[data-message]')).toHaveText('The file was taken in.');
}

/** Answers the first question of a lesson wrong; its id. */
export async function missOne(page: Page): Promise<string> {
  await page.goto('lessons/language/family-tree/');
  const form = page
    .locator('[data-quiz] form')
    .filter({ has: page.locator('fieldset[role=radiogroup]') })
    .first();
  await alive(page, form);
  await enter(form, mouse, false);
  await form.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(form.locator('[data-verdict]')).toBeFocused();
  return (await form.getAttribute('data-question')) ?? '';
}
