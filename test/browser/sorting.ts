import type { Locator, Page } from '@playwright/test';
import { files } from '../content/course.ts';
import { expect } from './page.ts';
import { visit } from './visit.ts';

/** The right group of each activity at a level, as `content/` has it. */
export function keyOf(level: 1 | 2 | 3): ReadonlyMap<string, string> {
  const all = files.activities?.data.activities ?? [];
  return new Map(all.flatMap(({ id, answers }) => (answers[level] ? [[id, answers[level]]] : [])));
}

/** Opens the page of the sorter and waits until it can be used. */
export async function openSorter(page: Page, address = 'sorter/'): Promise<void> {
  await visit(page, address);
  await expect(page.locator('[data-check]')).toBeVisible();
}

export const card = (page: Page, id: string): Locator => page.locator(`[data-card="${id}"]`);
export const place = (page: Page, id: string): Locator => page.locator(`[data-place="${id}"]`);
export const status = (page: Page): Locator =>
  page.locator('[data-check]').locator('xpath=../../p[contains(@class, "status")]');

/** The ids of the movable cards in a place, in their order. */
export const cardsIn = (page: Page, id: string): Promise<string[]> =>
  place(page, id)
    .locator('[data-card]')
    .evaluateAll((cards) => cards.map((one) => one.getAttribute('data-card') ?? ''));

/** Puts every card by one key: where `choose` says, as the digit of the group. */
export async function sortAll(page: Page, choose: (id: string) => number): Promise<void> {
  for (const id of await cardsIn(page, 'pool')) {
    await card(page, id).focus();
    await page.keyboard.press(`Digit${choose(id)}`);
  }
}

/** Where to take hold of an element and where to let go: the middle of its box. */
export async function middle(element: Locator): Promise<{ x: number; y: number }> {
  const box = await element.boundingBox();
  if (!box) throw new Error(`${element} is not shown`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
