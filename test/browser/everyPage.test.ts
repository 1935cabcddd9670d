import type { Page } from '@playwright/test';
import { focusAudit } from './audits.ts';
import { expect, test } from './page.ts';
import { eachKind, walkedPages } from './pages.ts';
import { expectWhole } from './whole.ts';

/** Brings every island of a page to life by reading to its end. */
async function readToEnd(page: Page, slowly = false): Promise<void> {
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

/** Adds up, from the start of a page, how far its parts are moved: `moved` of the window. */
async function watchMoves(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.set(window, 'moved', 0);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        Reflect.set(window, 'moved', Reflect.get(window, 'moved') + Reflect.get(entry, 'value'));
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

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

  test(`/${path} keeps its place when its islands come to life, and has one main, one h1, two live regions and no forbidden roles`, async ({
    page,
  }) => {
    await watchMoves(page);
    await page.goto(path);
    await readToEnd(page, true);
    // A tenth of what counts as good; on busy machines a line moves by less than 0.001.
    const moved: unknown = await page.evaluate(() => Reflect.get(window, 'moved'));
    expect(moved).toBeLessThan(0.01);
    await expect(page.locator('main')).toHaveCount(1);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('[aria-live], [role=status], [role=alert]')).toHaveCount(2);
    const forbidden =
      '[role=application], [aria-grabbed], [aria-dropeffect], [tabindex]:not([tabindex="0"], [tabindex="-1"])';
    await expect(page.locator(forbidden)).toHaveCount(0);
  });

  test(`nothing on /${path} moves by itself when motion is not wanted`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    await readToEnd(page);
    const moving = await page.evaluate(
      () =>
        document.getAnimations().length +
        [...document.querySelectorAll('*')].filter((element) =>
          getComputedStyle(element)
            .transitionDuration.split(', ')
            .some((time) => parseFloat(time) > 0),
        ).length,
    );
    expect(moving).toBe(0);
  });
}
