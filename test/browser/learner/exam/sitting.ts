import type { Page } from '@playwright/test';
import { enter, type Hand } from '../../answering.ts';
import { expect } from '../../page.ts';

export interface Wish {
  readonly strict?: boolean;
  /** The name of the choice of time, such as `× 2`. */
  readonly time?: RegExp;
  readonly seed?: string;
}

/** Opens the start page of a mock exam and begins a sitting. */
export async function beginExam(page: Page, exam: string, hand: Hand, wish: Wish): Promise<void> {
  await page.goto(`exam/${exam}/?seed=${wish.seed ?? 'class-1'}`);
  await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
  await expect(page.getByLabel('Paper', { exact: true })).toHaveValue(wish.seed ?? 'class-1');
  const chosen = page.getByRole('radio', { name: wish.time ?? /^Standard/ });
  if (!(await chosen.isChecked())) await chosen.check();
  if (wish.strict) await page.getByRole('radio', { name: /^Strict/ }).check();
  await hand.press(page.getByRole('button', { name: 'Begin the exam' }));
  await expectAt(page, 1);
}

/** The heading says which question is open, and has the focus. */
export async function expectAt(page: Page, number: number): Promise<void> {
  const heading = page.locator('[data-title]').last();
  await expect(heading).toHaveText(new RegExp(`^Question ${number} of `));
}

/** Answers the open question, right or wrong, and waits until that is written down. */
export async function answerOpen(page: Page, hand: Hand, right: boolean): Promise<string> {
  const form = page.locator('form.q');
  const id = (await form.getAttribute('data-question')) ?? '';
  await enter(form, hand, right);
  await expect(form.locator('[data-gap]')).toHaveText(/^Answered/);
  return id;
}

export const openForm = (page: Page) => page.locator('form.q');

/** Goes on with the sitting that is open, after the page was lost. */
export async function goOn(page: Page, number: number): Promise<void> {
  await page.getByRole('button', { name: 'Go on with it' }).click();
  await expectAt(page, number);
}

/** The sitting that was handed in, as it stands in the stored progress of the page of results. */
export async function handedIn(page: Page): Promise<string> {
  await page.waitForURL(/results\/\?sitting=/);
  return new URL(page.url()).searchParams.get('sitting') ?? '';
}
