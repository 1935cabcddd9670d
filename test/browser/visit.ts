import { expect, type Page } from '@playwright/test';

/** Gives the first sign of a person, and waits until no island of the page sleeps any more. */
export async function stir(page: Page): Promise<void> {
  await page.mouse.move(3, 3);
  await page.mouse.move(4, 4);
  await expect(page.locator('main astro-island[client=use][ssr]')).toHaveCount(0);
}

/** Opens a page as somebody does who is about to use it. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await stir(page);
}
