import type { Page } from '@playwright/test';
import { focusAudit, moves } from './audits.ts';
import { axe } from './axe.ts';
import { expect, test } from './page.ts';
import { eachKind, walkedPages } from './pages.ts';
import { stir } from './visit.ts';
import { expectWhole } from './whole.ts';

/** Brings every island of a page to life by a sign of life and by reading to its end. */
async function readToEnd(page: Page, slowly = false): Promise<void> {
  await stir(page);
  await page.evaluate(async (isSlow) => {
    // An island comes to life within 200 px of the screen.
    for (
      let y = 0;
      y < document.body.scrollHeight;
      y += isSlow ? innerHeight / 2 : innerHeight + 300
    ) {
      scrollTo(0, y);
      await new Promise((done) => requestAnimationFrame(done));
    }
    scrollTo(0, 0);
  }, slowly);
  await expect(page.locator('main astro-island[ssr]')).toHaveCount(0);
}

/** Runs in the page: how much of it moves, or would when touched. */
const moving = () =>
  document.getAnimations().length +
  [...document.querySelectorAll('*')].filter((element) =>
    getComputedStyle(element)
      .transitionDuration.split(', ')
      .some((time) => parseFloat(time) > 0),
  ).length;

for (const path of walkedPages) {
  test(`/${path} is whole for axe in light and dark, flows at every width, and can be touched`, async ({
    page,
  }) => {
    await page.goto(path);
    await readToEnd(page);
    await expectWhole(page);
  });
}

for (const path of eachKind) {
  for (const size of [
    { width: 1280, height: 720 },
    { width: 390, height: 844 },
    { width: 320, height: 256 },
  ]) {
    test(`the focus is seen at every stop of /${path} at ${size.width} × ${size.height}`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      await page.goto(path);
      await readToEnd(page);
      const { seen, faults } = await focusAudit(page, 1500);
      expect(faults).toEqual([]);
      expect(seen).toBeGreaterThan(8);
    });
  }

  test(`/${path} in the dark, where no motion is wanted, has one main, one h1, two live regions, no forbidden roles, nothing for axe, and nothing that moves by itself`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await page.goto(path);
    await readToEnd(page);
    expect(await page.evaluate(moving)).toBe(0);
    expect(await axe(page)).toEqual([]);
    await expect(page.locator('main')).toHaveCount(1);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('[aria-live], [role=status], [role=alert]')).toHaveCount(2);
    const forbidden =
      '[role=application], [aria-grabbed], [aria-dropeffect], [tabindex]:not([tabindex="0"], [tabindex="-1"])';
    await expect(page.locator(forbidden)).toHaveCount(0);
  });

  test.describe('with the fonts of the device', () => {
    test.use({ allowedFaults: [/Failed to load resource: net::ERR_FAILED/] });

    test(`nothing moves on /${path} when its islands come to life`, async ({ page }) => {
      // A font that arrives late moves lines too, by chance, and is not what is asked here.
      await page.route('**/*.woff2', (route) => route.abort());
      await page.goto(path);
      await readToEnd(page, true);
      expect(await moves(page)).toEqual([]);
    });
  });
}
