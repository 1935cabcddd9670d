import type { Page } from '@playwright/test';
import { expect, test } from '../../page.ts';
import { begin, button, figures, front, openReview } from './reviewing.ts';

const none = { Due: 0, 'See again': 0, New: 0 };

/** Shows the answer of the card and grades it with the key. */
async function gradeOne(page: Page, key: string): Promise<void> {
  await page.keyboard.press('Space');
  await page.keyboard.press(key);
}

async function oneNewCardADay(page: Page): Promise<void> {
  await openReview(page);
  await page.getByLabel('New cards a day at most').fill('1');
  await page.getByLabel('New cards a day at most').blur();
}

test.describe('in Berlin', () => {
  test.use({ timezoneId: 'Europe/Berlin' });

  test('a card is due once in the night in which the clocks go back, and the day turns at four', async ({
    page,
  }) => {
    // The clocks go back on 25 October 2026 at three in the morning.
    await page.clock.install({ time: new Date('2026-10-24T23:30:00+02:00') });
    await oneNewCardADay(page);
    await openReview(page);
    await begin(page);
    await gradeOne(page, 'Digit1');
    await expect(front(page)).toBeFocused();
    await gradeOne(page, 'Digit2');
    await expect(page.locator('[data-end]')).toHaveText('1 card today');
    for (const time of ['2026-10-25T02:30:00+02:00', '2026-10-25T02:30:00+01:00']) {
      await page.clock.setSystemTime(new Date(time));
      await openReview(page);
      expect(await figures(page)).toEqual(none);
      await expect(page.locator('[data-said]')).toHaveText(
        '1 card seen: that is all for today. The next card is due tomorrow.',
      );
    }
    await page.clock.setSystemTime(new Date('2026-10-25T04:05:00+01:00'));
    await openReview(page);
    expect(await figures(page)).toEqual({ Due: 1, 'See again': 0, New: 1 });
    await openReview(page);
    await begin(page);
    await gradeOne(page, 'Digit2');
    await expect(front(page)).toBeFocused();
    await page.clock.setSystemTime(new Date('2026-10-25T23:59:00+01:00'));
    await openReview(page);
    expect((await figures(page))['Due']).toBe(0);
  });

  test('a page that stays open over night shows the new day when it is looked at', async ({
    page,
  }) => {
    await page.clock.install({ time: new Date('2026-11-24T22:00:00+01:00') });
    await oneNewCardADay(page);
    await openReview(page);
    await begin(page);
    await gradeOne(page, 'Digit2');
    await button(page, 'Back to the overview').click();
    expect(await figures(page)).toEqual(none);
    await page.clock.setSystemTime(new Date('2026-11-26T08:00:00+01:00'));
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect.poll(() => figures(page)).toEqual({ Due: 1, 'See again': 0, New: 1 });
  });
});

test('a clock that is set back by years breaks nothing: nothing is due, and reviewing goes on', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-24T12:00:00Z') });
  await oneNewCardADay(page);
  await openReview(page);
  await begin(page);
  await gradeOne(page, 'Digit2');
  await page.clock.setSystemTime(new Date('2016-11-24T12:00:00Z'));
  await openReview(page);
  expect(await figures(page)).toEqual({ Due: 0, 'See again': 0, New: 1 });
  await openReview(page);
  await begin(page);
  await gradeOne(page, 'Digit1');
  await expect(front(page)).toBeFocused();
  await gradeOne(page, 'Digit2');
  await expect(page.locator('[data-end]')).toBeFocused();
  await page.clock.setSystemTime(new Date('2036-11-24T12:00:00Z'));
  await openReview(page);
  expect(await figures(page)).toEqual({ Due: 2, 'See again': 0, New: 1 });
});

test('who comes back on a later day reads what is due by then before touching the page', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-24T10:00:00Z') });
  await openReview(page);
  await begin(page);
  for (let card = 0; card < 3; card++) await gradeOne(page, 'Digit2');
  await expect(front(page)).toBeFocused();
  await page.clock.setSystemTime(new Date('2026-12-01T10:00:00Z'));
  await page.goto('review/');
  expect(await figures(page)).toEqual({ Due: 3, 'See again': 0, New: 10 });
  await expect(page.locator('[data-said]')).toHaveText(
    '3 cards to see today, and you may take 10 new cards.',
  );
  await expect(page.locator('[data-ahead] .count').first()).toHaveText('3');
  await expect(page.locator('[data-begin]')).toHaveText('Go on');
  const before = await page.locator('main').innerText();
  await openReview(page);
  expect(await page.locator('main').innerText(), 'alive it says the same').toBe(before);
});
