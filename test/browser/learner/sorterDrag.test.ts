import type { Page } from '@playwright/test';
import { expect, test } from '../page.ts';
import { card, cardsIn, middle, openSorter, place, status } from '../sorting.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

test.describe('by mouse', () => {
  test.use({ viewport: { width: 1280, height: 1800 } });

  async function take(page: Page, id: string): Promise<void> {
    const { x, y } = await middle(card(page, id));
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 10, y + 10, { steps: 3 });
  }

  test('a card is dragged into a group and on into another', async ({ page }) => {
    await openSorter(page);
    const [first = ''] = await cardsIn(page, 'pool');
    for (const group of ['qa', 'qm']) {
      await take(page, first);
      const { x, y } = await middle(place(page, group));
      await page.mouse.move(x, y, { steps: 8 });
      await expect(place(page, group)).toContainText('Drop here');
      await page.mouse.up();
      expect(await cardsIn(page, group)).toEqual([first]);
      await expect(card(page, first)).toBeFocused();
      await expect(card(page, first)).toHaveAttribute('aria-pressed', 'false');
    }
  });

  test('Escape calls a drag off, and letting go outside puts the card back', async ({ page }) => {
    await openSorter(page);
    const [first = ''] = await cardsIn(page, 'pool');
    await take(page, first);
    const { x, y } = await middle(place(page, 'qa'));
    await page.mouse.move(x, y, { steps: 8 });
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(status(page)).toHaveText('Drag cancelled.');
    expect(await cardsIn(page, 'qa')).toEqual([]);
    await take(page, first);
    await page.mouse.move(2, 2, { steps: 8 });
    await page.mouse.up();
    await expect(status(page)).toHaveText('Not over a group. Card put back.');
    await expect(card(page, first)).toHaveAttribute('aria-pressed', 'false');
    expect(await cardsIn(page, 'pool')).toContain(first);
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 412, height: 2800 } });

  /** Runs in the page: its frames for some milliseconds, by which a browser tells a long press. */
  const rest = (time: number) =>
    new Promise<void>((done) => {
      const end = performance.now() + time;
      const frame = (now: number) => (now >= end ? done() : requestAnimationFrame(frame));
      frame(performance.now());
    });

  /** A finger that goes down, stays for a while, moves in twenty steps and lifts. */
  async function swipe(page: Page, from: Point, to: Point, holdFor = 0): Promise<void> {
    const session = await page.context().newCDPSession(page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Point[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints });
    await send('touchStart', from);
    await page.evaluate(rest, holdFor);
    for (let step = 1; step <= 20; step++) {
      const part = step / 20;
      const x = from.x + (to.x - from.x) * part;
      await send('touchMove', { x, y: from.y + (to.y - from.y) * part });
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    await send('touchEnd');
  }

  for (const holdFor of [0, 400, 1000]) {
    test(`a finger on the grip drags a card after ${holdFor} ms`, async ({ page }) => {
      await openSorter(page);
      const [first = ''] = await cardsIn(page, 'pool');
      const grip = card(page, first).locator('[data-grip]');
      await swipe(page, await middle(grip), await middle(place(page, 'qa')), holdFor);
      await expect.poll(() => cardsIn(page, 'qa')).toEqual([first]);
    });
  }

  test('a finger on the text of a card scrolls the page', async ({ page }) => {
    await page.setViewportSize({ width: 412, height: 800 });
    await openSorter(page);
    const [, second = ''] = await cardsIn(page, 'pool');
    await card(page, second).scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    const { x, y } = await middle(card(page, second).locator('.text'));
    await swipe(page, { x, y }, { x, y: y - 200 });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 40);
    expect(await cardsIn(page, 'pool')).toContain(second);
  });

  test('on a phone the groups come to a card that was tapped', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openSorter(page);
    const [first = ''] = await cardsIn(page, 'pool');
    await card(page, first).tap();
    const put = page.getByRole('button', { name: /^Put “.*” in Quality assurance$/ });
    await expect(put).toBeInViewport({ ratio: 1 });
    await expect(card(page, first)).toBeInViewport({ ratio: 1 });
    await put.tap();
    expect(await cardsIn(page, 'qa')).toEqual([first]);
  });
});

test('near the edge the page scrolls by itself, at most 12 px a frame', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 600 });
  await openSorter(page);
  const [first = ''] = await cardsIn(page, 'pool');
  await card(page, first).scrollIntoViewIfNeeded();
  const { x, y } = await middle(card(page, first));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, 590, { steps: 6 });
  const steps = await page.evaluate(async () => {
    const seen: number[] = [];
    for (let before = scrollY, frame = 0; frame < 20; frame++, before = scrollY) {
      await new Promise(requestAnimationFrame);
      seen.push(scrollY - before);
    }
    return seen;
  });
  await page.mouse.up();
  expect(Math.max(...steps)).toBeGreaterThan(0);
  expect(Math.max(...steps)).toBeLessThanOrEqual(12);
});
