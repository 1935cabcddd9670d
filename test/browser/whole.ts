import type { Page } from '@playwright/test';
import { extremes, reflowAudit, sizeAudit } from './audits.ts';
import { axe } from './axe.ts';
import { expect } from './page.ts';

const screens = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
];

/** Axe in light and dark, controls that can be touched, and flow at every width, both directions. */
export async function expectWhole(page: Page): Promise<void> {
  expect(await axe(page), 'axe in light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  const contrast = await axe(page, ['color-contrast', 'color-contrast-enhanced']);
  expect(contrast, 'axe in dark').toEqual([]);
  for (const size of screens) {
    await page.setViewportSize(size);
    expect((await sizeAudit(page)).faults, `controls at ${size.width} px`).toEqual([]);
  }
  expect((await reflowAudit(page)).faults, 'reflow').toEqual([]);
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  const mirrored = await reflowAudit(page, extremes);
  expect(mirrored).toEqual({ seen: extremes.length, faults: [] });
}
