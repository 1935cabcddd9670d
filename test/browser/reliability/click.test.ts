import { expect, test } from '../page.ts';
import { expectRemembered, readyToCheck } from './answered.ts';

test.describe('An answer survives when right after the click', () => {
  test('the tab is closed', async ({ context, page }) => {
    const check = await readyToCheck(page);
    await check.evaluate((button) => (button as HTMLElement).click());
    await page.close();
    await expectRemembered(await context.newPage());
  });

  test('the page is left for another', async ({ page, baseURL }) => {
    const check = await readyToCheck(page);
    await check.evaluate((button, to) => {
      (button as HTMLElement).click();
      location.assign(to);
    }, `${baseURL}glossary/`);
    await page.waitForURL(/glossary/);
    await expectRemembered(page);
  });

  test('the page is loaded again', async ({ page }) => {
    const check = await readyToCheck(page);
    await Promise.all([
      page.waitForEvent('load'),
      check.evaluate((button) => {
        (button as HTMLElement).click();
        location.reload();
      }),
    ]);
    await expectRemembered(page);
  });

  test('the tab crashes', async ({ context, page }) => {
    const check = await readyToCheck(page);
    const crashed = page.waitForEvent('crash');
    const session = await context.newCDPSession(page);
    await check.evaluate((button) => (button as HTMLElement).click());
    session.send('Page.crash').catch(() => undefined);
    await crashed;
    await page.close();
    await expectRemembered(await context.newPage());
  });
});

test('an answer that is shown as saved is in the database', async ({ page }) => {
  const check = await readyToCheck(page);
  await check.click();
  await expect(page.locator('[data-saved=saved]').first()).toBeVisible();
});
