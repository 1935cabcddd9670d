import { expect, test } from '../page.ts';
import { card, cardsIn, keyOf, openSorter, place, sortAll, status } from '../sorting.ts';

const button = { exact: true } as const;

test('a learner sorts with one key for each card, and the focus goes on to the next', async ({
  page,
}) => {
  await openSorter(page);
  const [first = '', second = ''] = await cardsIn(page, 'pool');
  await card(page, first).focus();
  await page.keyboard.press('Digit1');
  expect(await cardsIn(page, 'qa')).toEqual([first]);
  await expect(card(page, second)).toBeFocused();
  await expect(status(page)).toContainText('moved to Quality assurance. 11 left to sort.');
  await expect(page.locator('#say')).toHaveText((await status(page).textContent()) ?? '');
  await card(page, first).focus();
  await page.keyboard.press('Numpad2');
  await expect(card(page, first)).toBeFocused();
  await page.keyboard.press('Digit0');
  expect(await cardsIn(page, 'pool')).toContain(first);
  await page.keyboard.press('Control+z');
  expect(await cardsIn(page, 'qm')).toEqual([first]);
});

test('a card that was picked by key leads to the groups, and Escape leads back', async ({
  page,
}) => {
  await openSorter(page);
  const [first = ''] = await cardsIn(page, 'pool');
  await card(page, first).focus();
  await page.keyboard.press('Enter');
  await expect(card(page, first)).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('[data-put]').first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-put]').last()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card(page, first)).toBeFocused();
  await expect(page.locator('[data-put]')).toHaveCount(0);
  await expect(status(page)).toContainText('put back.');
});

test('two presses sort a card without dragging', async ({ page }) => {
  await openSorter(page);
  const [, second = ''] = await cardsIn(page, 'pool');
  await card(page, second).click();
  await page.getByRole('button', { name: /^Put “.*” in Quality management$/ }).click();
  expect(await cardsIn(page, 'qm')).toEqual([second]);
});

test('the list shows the same round as the cards', async ({ page }) => {
  await openSorter(page);
  const [first = ''] = await cardsIn(page, 'pool');
  await page.getByRole('button', { name: 'Show as list' }).click();
  await page.locator(`[data-row="${first}"][value="qm"]`).check();
  await expect(status(page)).toContainText('moved to Quality management. 11 left to sort.');
  await page.getByRole('button', { name: 'Show as cards' }).click();
  expect(await cardsIn(page, 'qm')).toEqual([first]);
});

test('Check names what is left and goes there', async ({ page }) => {
  await openSorter(page);
  const [first = ''] = await cardsIn(page, 'pool');
  await page.getByRole('button', { name: 'Check', ...button }).click();
  await expect(status(page)).toHaveText('12 cards are not sorted yet.');
  await expect(card(page, first)).toBeFocused();
});

test('Check judges every card with its reason, and wrong cards can be moved again', async ({
  page,
}) => {
  const key = keyOf(1);
  await openSorter(page);
  const [first = ''] = await cardsIn(page, 'pool');
  await sortAll(page, (id) => ((key.get(id) === 'qa') === (id !== first) ? 1 : 2));
  await expect(page.locator('[data-check]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('11 of 12 first time. 1 to move.');
  await expect(status(page)).toBeFocused();
  await expect(page.getByText('Right', { exact: true })).toHaveCount(11);
  await page.getByRole('button', { name: /^Move / }).click();
  await expect(card(page, first)).toHaveAttribute('aria-pressed', 'true');
  await card(page, first).focus();
  await page.keyboard.press(key.get(first) === 'qa' ? 'Digit1' : 'Digit2');
  await page.getByRole('button', { name: 'Check', ...button }).click();
  await expect(status(page)).toHaveText('11 of 12 first time. Every card is in its group.');
});

test('a reload restores the round exactly, its results too, with nothing in hand', async ({
  page,
}) => {
  await openSorter(page);
  await sortAll(page, () => 1);
  await page.getByRole('button', { name: 'Check', ...button }).click();
  await expect(status(page)).toContainText('6 of 12 first time.');
  const before = await place(page, 'qa').textContent();
  await page
    .getByRole('button', { name: /^Move / })
    .first()
    .click();
  await page.reload();
  await expect(page.getByText('Right', { exact: true })).toHaveCount(6);
  expect(await place(page, 'qa').textContent()).toBe(before);
  await expect(page.locator('[aria-pressed="true"]')).toHaveCount(0);
});

test('a new round deals other cards and is there after a reload', async ({ page }) => {
  await openSorter(page);
  const before = await cardsIn(page, 'pool');
  await sortAll(page, (id) => (keyOf(1).get(id) === 'qa' ? 1 : 2));
  await page.getByRole('button', { name: 'Check', ...button }).click();
  await page.getByRole('button', { name: 'New round' }).click();
  await expect(status(page)).toHaveText('New cards. 12 left to sort.');
  const dealt = await cardsIn(page, 'pool');
  expect(dealt.filter((id) => before.includes(id))).toEqual([]);
  await page.reload();
  await expect(card(page, dealt[0] ?? '')).toBeVisible();
  expect(await cardsIn(page, 'pool')).toEqual(dealt);
});

test('starting again asks nothing and can be undone', async ({ page }) => {
  await openSorter(page);
  await sortAll(page, (id) => (id < 'm' ? 1 : 2));
  const before = await cardsIn(page, 'qa');
  await page.getByRole('button', { name: 'Start again' }).click();
  expect(await cardsIn(page, 'pool')).toHaveLength(12);
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await cardsIn(page, 'qa')).toEqual(before);
});

for (const [level, groups, cards] of [
  [2, 3, 15],
  [3, 5, 15],
] as const) {
  test(`level ${level} has ${groups} groups, and its address leads back to it`, async ({
    page,
  }) => {
    await openSorter(page);
    await page.getByRole('radio', { name: new RegExp(`^${level} `) }).check();
    await expect(page.locator('[data-place]')).toHaveCount(groups + 1);
    expect(await cardsIn(page, 'pool')).toHaveLength(cards);
    await page.locator('[data-card]').first().focus();
    await page.keyboard.press(`Digit${groups}`);
    await page.reload();
    await expect(page.locator('[data-place]')).toHaveCount(groups + 1);
    expect(await cardsIn(page, 'qm')).toHaveLength(1);
  });
}

test.describe('when the cards cannot be fetched', () => {
  test.use({ allowedFaults: [/status of 404/] });

  test('that is said, and they can be asked for again', async ({ page }) => {
    await page.route('**/data/activities/*.json', (route) => route.fulfill({ status: 404 }));
    await openSorter(page);
    await page.getByRole('radio', { name: /^2 / }).check();
    await expect(page.getByText('The cards could not be fetched.').first()).toBeVisible();
    await page.unroute('**/data/activities/*.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('[data-place]')).toHaveCount(4);
  });
});
