import { files } from '../../../content/course.ts';
import { expect, test } from '../../page.ts';
import { back, begin, button, figures, front, openReview, shownCard } from './reviewing.ts';

const terms = files.glossary?.data.terms ?? [];

test('a learner reviews by keyboard alone: Space shows, digits grade, the focus goes along', async ({
  page,
}) => {
  await openReview(page);
  await expect(page.locator('[data-said]')).toHaveText(
    'You have not begun. Nothing is due; you may take 10 new cards today.',
  );
  await button(page, 'Begin').focus();
  await page.keyboard.press('Enter');
  await expect(front(page)).toBeFocused();
  const first = await shownCard(page);
  await page.keyboard.press('Tab');
  await page.keyboard.type('a word 2 say');
  await expect(front(page)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(back(page)).toBeFocused();
  await expect(back(page)).toContainText('You wrote: a word 2 say');
  const term = terms.find(({ id }) => `term/${id}` === first);
  await expect(page.locator('[data-card]')).toContainText(term?.definition ?? '-');
  await expect(back(page)).toContainText('Source: ');
  await page.keyboard.press('Digit2');
  await expect(front(page)).toBeFocused();
  expect(await shownCard(page)).not.toBe(first);
  await page.keyboard.press('Space');
  await expect(back(page)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(front(page)).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Numpad1');
  await expect(front(page)).toBeFocused();
  await button(page, 'Stop for now').click();
  await expect(page.locator('[data-end]')).toBeFocused();
  await expect(page.locator('[data-end]')).toHaveText('3 cards today, 1 to see again today');
});

test('a learner reviews by touch, and what was not known comes again in the session', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    hasTouch: true,
    viewport: { width: 390, height: 844 },
    ...(baseURL && { baseURL }),
  });
  const page = await context.newPage();
  await openReview(page);
  await page.getByLabel('New cards a day at most').fill('2');
  await page.getByLabel('New cards a day at most').blur();
  await expect.poll(() => figures(page)).toEqual({ Due: 0, 'See again': 0, New: 2 });
  await button(page, 'Begin').tap();
  await expect(front(page)).toBeFocused();
  const first = await shownCard(page);
  await button(page, 'Show answer').tap();
  await button(page, 'Not yet, again today').tap();
  await button(page, 'Show answer').tap();
  await button(page, 'I knew it, in 2 days').tap();
  await expect(front(page)).toBeFocused();
  expect(await shownCard(page)).toBe(first);
  await button(page, 'Show answer').tap();
  await button(page, /^I knew it/).tap();
  await expect(page.locator('[data-end]')).toHaveText('2 cards today');
  await expect(page.locator('main')).toContainText('That is all for today. The next card is due');
  await context.close();
});

test('four buttons name four intervals, and two are two again when the learner says so', async ({
  page,
}) => {
  await openReview(page);
  await page.getByLabel('Four buttons').check();
  await begin(page);
  await page.keyboard.press('Space');
  const names = page.locator('[data-grade]');
  await expect(names).toHaveText([
    'Again, again today',
    'Hard, tomorrow',
    'Good, in 2 days',
    'Easy, in 8 days',
  ]);
  await page.keyboard.press('Digit4');
  await button(page, 'Stop for now').click();
  await button(page, 'Back to the overview').click();
  await expect(page.locator('[data-today]')).toBeFocused();
  await page.getByLabel('Two buttons').check();
  await begin(page);
  await page.keyboard.press('Space');
  await expect(names).toHaveCount(2);
  await page.reload();
  await expect(page.getByLabel('Two buttons')).toBeChecked();
});

test('the last grade can be taken back: the card is new again and comes at once', async ({
  page,
}) => {
  await openReview(page);
  await begin(page);
  const first = await shownCard(page);
  await page.keyboard.press('Space');
  await page.keyboard.press('Digit2');
  await expect(page.locator('[data-card]')).not.toHaveAttribute('data-card', first);
  await button(page, 'Take the last grade back').click();
  await expect(front(page)).toBeFocused();
  expect(await shownCard(page)).toBe(first);
  await expect(page.locator('[data-card]')).toContainText('New');
  await expect(page.locator('.status')).toHaveText('The last grade was taken back.');
  await expect(button(page, 'Take the last grade back')).toHaveCount(0);
  await openReview(page);
  expect(await figures(page)).toEqual({ Due: 0, 'See again': 0, New: 10 });
});

test('a card that was put aside comes no more until it is taken up again', async ({ page }) => {
  await openReview(page);
  await begin(page);
  const first = await shownCard(page);
  await button(page, 'Put this card aside').click();
  await expect(page.locator('[data-card]')).not.toHaveAttribute('data-card', first);
  await openReview(page);
  await page.getByText('Put aside: 1').click();
  await button(page, /^Take up again/).click();
  await expect(page.locator('[data-today]')).toBeFocused();
  await begin(page);
  expect(await shownCard(page)).toBe(first);
});

test('a page that is closed in the middle loses no grade and no note', async ({ page }) => {
  await openReview(page);
  await begin(page);
  await page.keyboard.press('Space');
  await page.keyboard.press('Digit1');
  await expect(front(page)).toBeFocused();
  const second = await shownCard(page);
  await page.keyboard.press('Space');
  await page.getByText('Your note', { exact: true }).click();
  await page.getByLabel('Your note on this card').fill('Think of the railing.');
  await page.reload();
  expect(await figures(page), 'before anybody has touched the page').toEqual({
    Due: 0,
    'See again': 1,
    New: 9,
  });
  await begin(page);
  await expect(front(page)).toBeFocused();
  expect(await shownCard(page)).toBe(second);
  await page.keyboard.press('Space');
  await expect(page.getByLabel('Your note on this card')).toHaveValue('Think of the railing.');
});

test('two tabs agree on what is due', async ({ page, context }) => {
  await openReview(page);
  const other = await context.newPage();
  await openReview(other);
  await begin(page);
  await page.keyboard.press('Space');
  await page.keyboard.press('Digit1');
  await expect.poll(() => figures(other)).toEqual({ Due: 0, 'See again': 1, New: 9 });
});
