import type { Page } from '@playwright/test';
import { questions } from '../../../content/course.ts';
import { finger, keys, type Hand } from '../../answering.ts';
import { expect, test } from '../../page.ts';
import { expectWhole } from '../../whole.ts';
import { look, sitting, takeIn } from './sitting.ts';

const passed = { marks: 71, of: 75, passed: true };

const item = (page: Page, number: number) => page.locator(`#item-${number}`);
const filter = (page: Page, name: string) =>
  page.getByRole('radio', { name: new RegExp(`^${name} `) });

test('before the first mock exam the page says what will stand on it, and leads to each exam', async ({
  page,
}) => {
  await page.goto('results/');
  await expect(page.locator('[data-empty]')).toContainText('its result stands here');
  await expect(page.locator('[data-mock=cqa-like]')).toHaveText(/^CQA-like mock\s*none/);
  await page.getByRole('link', { name: 'CQA-like mock' }).click();
  await page.waitForURL('**/exam/cqa-like/');
});

test('all sittings stand by exam, the newest first, with a run chart, and discarded ones are counted', async ({
  page,
}) => {
  const word = 'plumb';
  await takeIn(
    page,
    await sitting(page, { result: passed }),
    await sitting(page, {
      seed: { word, paper: 2 },
      day: 3,
      result: { marks: 50, of: 75, passed: false },
    }),
    await sitting(page, { seed: { word, paper: 3 }, day: 5, ends: 'not' }),
    await sitting(page, { seed: { word, paper: 4 }, day: 6, ends: 'discard' }),
  );
  await page.goto('results/');
  await expect(page.locator('[data-empty]')).toBeHidden();
  await expect(page.locator('[data-mock=cqa-like] td')).toHaveText([
    '3 sittings',
    /^begun on .* October 2026, not handed in$/,
  ]);
  await expect(page.locator('[data-mock=cqia-like] td').first()).toHaveText('none');
  await expect(page.locator('main')).toContainText('1 sitting was discarded');
  await expectWhole(page);
  await page.getByRole('link', { name: 'CQA-like mock' }).click();
  const rows = page.locator('[data-exam=cqa-like] > .tablewrap tbody tr');
  await expect(rows).toHaveText([
    /17|10 Oct/,
    /8 Oct.*plumb-2.*50 of 75.*Not passed/s,
    /5 Oct.*71 of 75.*Passed/s,
  ]);
  await expect(page.getByRole('img')).toHaveAccessibleName(/oldest first: 95, 67\. Limit 75/);
  await expect(page.getByRole('link', { name: 'Go on with it' })).toHaveAttribute(
    'href',
    /\/exam\/cqa-like\/$/,
  );
  await expectWhole(page);
  await page.getByRole('link', { name: '5 Oct 2026, 09:30' }).click();
  await expect(page.locator('[data-verdict=passed]')).toContainText('71 of 75 marks');
});

test('of many sittings the latest ten stand there, and the others come when they are asked for', async ({
  page,
}) => {
  const word = 'plumb';
  const days = Array.from({ length: 13 }, (_, day) => day);
  const told = days.map((day) => ({ day, seed: { word, paper: day + 1 }, result: passed }));
  await takeIn(page, ...(await Promise.all(told.map((one) => sitting(page, one)))));
  await page.goto('results/?exam=cqa-like');
  const rows = page.locator('[data-exam=cqa-like] > .tablewrap tbody tr');
  await expect(rows).toHaveCount(10);
  const more = page.getByRole('button', { name: 'Show 3 earlier sittings' });
  await expectWhole(page);
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(rows).toHaveCount(13);
  await expect(page.getByRole('link', { name: '7 Oct 2026, 09:30', exact: true })).toBeFocused();
  await expect(more).toHaveCount(0);
});

const hands: readonly (readonly [string, (page: Page) => Hand])[] = [
  ['by keyboard', keys],
  ['by touch', () => finger],
];
for (const [way, handOf] of hands) {
  test.describe(way, () => {
    test.use({ hasTouch: way === 'by touch' });

    test(`${way} a learner looks at missed items and says why, and it is kept`, async ({
      page,
    }) => {
      const hand = handOf(page);
      const stored = await sitting(page, { result: passed });
      await takeIn(page, stored);
      await look(page, stored);
      await expect(page.locator('[data-items] li')).toHaveCount(75);
      await expect(page.locator('[data-items] .view')).toHaveCount(0);
      if (way === 'by touch') await filter(page, 'Missed').tap();
      else {
        await hand.press(filter(page, 'All'));
        await page.keyboard.press('ArrowRight');
      }
      await expect(page.locator('#say')).toHaveText('4 items shown');
      await expect(page.locator('[data-items] li')).toHaveCount(4);

      await hand.press(item(page, 3).locator('summary'));
      const view = item(page, 3).locator('.view');
      const asked = questions.find(({ id }) => id === stored.items[2]?.id);
      if (asked && 'options' in asked) {
        for (const { why } of asked.options) await expect(view).toContainText(why);
      }
      await expect(view).toContainText('Look at the definition again');
      await expect(view.locator('mark')).toHaveCount(1);
      await expect(view.getByRole('link', { name: /^Read the section again/ })).toHaveAttribute(
        'href',
        new RegExp(`/lessons/${asked?.lesson}/#${asked?.section}$`),
      );
      await expect(view.locator('.guess')).toContainText('A guess:');
      await hand.press(view.getByRole('button', { name: 'Agree with the guess for item 3' }));
      const field = view.getByLabel('Why item 3 was missed');
      await expect(field).toBeFocused();
      const said = await field.inputValue();
      await expect(page.locator('[data-log]')).toContainText('1 of 4 items judged');
      await expect(page.locator(`[data-row=${said}] [data-name=Said]`)).toHaveText('1');

      await page.reload();
      await page.locator('[data-items]').waitFor();
      await expect(page.locator('[data-log]')).toContainText('1 of 4 items judged');
      await expect(page.locator('[data-log]').getByLabel('Why item 3 was missed')).toHaveValue(
        said,
      );
    });
  });
}

test('causes of other sittings are added up', async ({ page }) => {
  const first = await sitting(page, { result: passed });
  const second = await sitting(page, { seed: { word: 'plumb', paper: 2 }, day: 1, result: passed });
  await takeIn(page, first, second);
  for (const one of [first, second]) {
    await look(page, one);
    await page.locator('[data-log] details summary').click();
    await page.locator('[data-log]').getByLabel('Why item 5 was missed').selectOption('misread');
  }
  const row = page.locator('[data-row=misread]');
  await expect(row.locator('[data-name=Said]')).toHaveText('1');
  await expect(row.locator('[data-name="Said in all sittings"]')).toHaveText('2');
});

test('each filter shows its items, and a link of another table opens an item whatever the filter', async ({
  page,
}) => {
  const stored = await sitting(page, { result: passed });
  await takeIn(page, stored);
  await look(page, stored);
  for (const [name, numbers] of [
    ['Flagged', [3]],
    ['Unanswered', [6]],
    ['Changed', [4, 5]],
    ['Missed', [3, 5, 6, 8]],
  ] as const) {
    await filter(page, name).check();
    const ids = page.locator('[data-items] li');
    await expect(ids).toHaveCount(numbers.length);
    for (const number of numbers) await expect(item(page, number)).toBeVisible();
  }
  await expect(page.locator('[data-changes]')).toContainText('From wrong to right: 1');
  await expect(page.locator('[data-changes]')).toContainText('From right to wrong: 1');
  await page.locator('[data-changes]').getByRole('link', { name: 'Item 4' }).click();
  await expect(item(page, 4).locator('summary')).toBeFocused();
  await expect(item(page, 4).locator('.view')).toBeVisible();
  await expect(filter(page, 'All')).toBeChecked();
  await expect(page.locator('section[data-certainty]')).toContainText('1 of 2');
  await expect(page.locator('[data-time]')).toContainText('1 min 30 s of');
  await expect(page.getByRole('link', { name: 'Practise what I missed' })).toHaveAttribute(
    'href',
    new RegExp(`/practice/\\?questions=${stored.items[2]?.id},`),
  );
});

test('a result is whole for axe and at every width, with everything open', async ({ page }) => {
  const stored = await sitting(page, { result: passed });
  await takeIn(page, stored);
  await look(page, stored);
  await filter(page, 'Missed').check();
  for (const summary of await page.locator('main summary:visible').all()) await summary.click();
  await expect(page.locator('[data-items] .view')).toHaveCount(4);
  await expectWhole(page);
});
