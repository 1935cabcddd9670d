import { expect, test } from '../../page.ts';
import { sitting, takeIn } from './sitting.ts';

const passed = { marks: 71, of: 75, passed: true };

for (const [name, address] of [
  ['unknown', 'nobody-0'],
  ['nonsense', '%00%3Cscript%3E'],
  ['a name of the language', '__proto__'],
  ['empty', ''],
] as const) {
  test(`a sitting that is ${name} is one sentence, and the others stay within reach`, async ({
    page,
  }) => {
    await takeIn(page, await sitting(page, { result: passed }));
    await page.goto(`results/?sitting=${address}`);
    await expect(page.locator('[data-problem]')).toHaveText(/^No sitting of this address/);
    await expect(page.locator('[data-mock=cqa-like] td')).toHaveText([
      '1 sitting',
      '71 of 75 marks, passed, 5 October 2026',
    ]);
  });
}

test('a mock exam without a sitting is one sentence, above the table of all of them', async ({
  page,
}) => {
  await page.goto('results/?exam=__proto__');
  await expect(page.locator('[data-problem]')).toHaveText(/^No sitting of this mock exam/);
  await expect(page.locator('[data-mock]').first()).toBeVisible();
});

test('a discarded sitting and one that is not handed in have no result, and say so', async ({
  page,
}) => {
  const thrown = await sitting(page, { ends: 'discard' });
  const open = await sitting(page, { seed: { word: 'plumb', paper: 2 }, day: 1, ends: 'not' });
  await takeIn(page, thrown, open);
  await page.goto(`results/?sitting=${thrown.id}`);
  await expect(page.locator('[data-problem]')).toContainText('discarded');
  await page.goto(`results/?sitting=${open.id}`);
  await expect(page.locator('main')).toContainText('is not handed in');
  await expect(page.getByRole('link', { name: 'Go on with it' })).toBeVisible();
});

test('a question that was removed from the course counts neither way, and the note on it stays', async ({
  page,
}) => {
  const stored = await sitting(page, {
    result: passed,
    paper: (drawn) => drawn.map((one, i) => (i === 2 ? { ...one, id: 'old/removed' } : one)),
  });
  await takeIn(page, stored);
  await page.goto(`results/?sitting=${stored.id}`);
  const verdict = page.locator('section[data-verdict]');
  await expect(verdict).toContainText('71 of 74 marks');
  await expect(verdict).toContainText('1 item is no longer in the course and counted neither way');
  await expect(verdict).toContainText('When you handed in, 71 of 75 marks were counted.');
  const gone = page.locator('#item-3');
  await expect(gone).toContainText('No longer in the course');
  await gone.locator('summary').click();
  await expect(gone).toContainText('Look at the definition again');
  await expect(page.locator('[data-log]')).toContainText('0 of 3 items judged');
});

test('a mock exam that was removed keeps its results as they were counted', async ({ page }) => {
  const stored = await sitting(page, { exam: 'of-old', result: passed });
  await takeIn(page, stored);
  await page.goto('results/');
  await page.getByRole('link', { name: 'of-old' }).click();
  await expect(page.locator('[data-exam=of-old]')).toContainText('no longer in the course');
  await page.getByRole('link', { name: '5 Oct 2026, 09:30' }).click();
  const verdict = page.locator('section[data-verdict=passed]');
  await expect(verdict).toContainText('71 of 75 marks');
  await expect(verdict).toContainText('This mock exam is no longer in the course.');
  await expect(page.locator('[data-items] li')).toHaveCount(75);
  await expect(page.locator('[data-domains]')).not.toContainText('target');
  await expect(page.getByRole('link', { name: 'Sit another paper' })).toHaveCount(0);
});

test.describe('without the network', () => {
  test.use({ allowedFaults: [/ERR_FAILED/] });

  test('the stored result is told, and the questions can be asked for again', async ({ page }) => {
    const stored = await sitting(page, { result: passed });
    await takeIn(page, stored);
    await page.route('**/data/**', (route) => route.abort());
    await page.goto(`results/?sitting=${stored.id}`);
    await expect(page.locator('[data-problem]')).toHaveText(/^The questions could not be loaded/);
    await expect(page.locator('main')).toContainText('71 of 75 marks, passed');
    await page.unroute('**/data/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('[data-items] li')).toHaveCount(75);
  });
});
