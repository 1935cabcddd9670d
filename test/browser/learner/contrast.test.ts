import type { Page } from '@playwright/test';
import { finger, keys } from '../answering.ts';
import { files } from '../../content/course.ts';
import { expect, test } from '../page.ts';
import { visit } from '../visit.ts';

const pairs = files.contrasts?.data.pairs ?? [];
const terms = new Map(files.glossary?.data.terms.map((term) => [term.id, term]));

/** What the drill asks right now: its key, and the place of the right button. */
async function asked(page: Page) {
  const id = await page.locator('[data-statement]').getAttribute('data-statement');
  const [pairId, name] = id?.split('/') ?? [];
  const pair = pairs.find((one) => one.id === pairId);
  const statement = pair?.statements.find((one) => one.id === name);
  if (!pair || !statement) throw new Error(`no pair has the statement ${id}`);
  return { pair, statement, at: pair.terms.indexOf(statement.about) };
}

const open = (page: Page) => visit(page, 'contrast/');

test('a learner tells terms apart by keyboard alone, and the matrix is there after a reload', async ({
  page,
}) => {
  await open(page);
  const hand = keys(page);
  await hand.press(page.getByRole('button', { name: 'Start the drill' }));
  await expect(page.locator('legend')).toBeFocused();
  const first = await asked(page);
  await page.keyboard.press(String(first.at + 1));
  await expect(page.locator('[data-verdict]')).toBeFocused();
  await expect(page.locator('[data-verdict]')).toContainText('Right: ');
  await expect(page.locator('[data-statement]')).toContainText(first.statement.why);
  await hand.press(page.getByRole('button', { name: 'Next' }));
  await expect(page.locator('legend')).toBeFocused();
  const second = await asked(page);
  expect(second.pair.id).not.toBe(first.pair.id);
  await page.keyboard.press(String(2 - second.at));
  const name = terms.get(second.statement.about)?.term ?? '';
  await expect(page.locator('[data-verdict]')).toHaveText(`Not right: ${name}`);
  await expect(page.locator('.status')).toContainText('1 of 2');
  await page.reload();
  const table = page.locator('[data-matrices] table').first();
  await expect(table.locator('caption')).toHaveText('Mixed up 1 of 1');
  const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
  await expect(
    row
      .first()
      .locator('td')
      .nth(1 - second.at),
  ).toHaveText('1 mixed up');
  await expect(page.locator('[data-matrices] table').nth(1).locator('caption')).toHaveText(
    'Mixed up 0 of 1',
  );
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('both terms are large enough for a finger', async ({ page }) => {
    await open(page);
    await finger.press(page.getByRole('button', { name: 'Start the drill' }));
    const buttons = page.locator('.two button');
    for (const button of await buttons.all()) {
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(48);
    }
    const { at } = await asked(page);
    await finger.press(buttons.nth(at));
    await expect(page.locator('[data-verdict]')).toContainText('Right');
  });
});

test('keys do nothing when single keys are switched off', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('plumbline:/:settings', '{"shortcuts":false}');
  });
  await open(page);
  await page.getByRole('button', { name: 'Start the drill' }).click();
  await page.keyboard.press('1');
  await expect(page.locator('legend')).toBeFocused();
  await expect(page.locator('[data-verdict]')).toHaveCount(0);
});

test('without scripts every pair stands with both meanings side by side', async ({
  browser,
  baseURL,
}) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(`${baseURL}contrast/`);
  await expect(page.locator('main noscript .panel')).toContainText('The drill needs scripts');
  await expect(page.locator('.pairs tbody tr')).toHaveCount(pairs.length);
  const text = (await page.locator('.pairs').textContent()) ?? '';
  for (const id of pairs.flatMap((pair) => pair.terms)) {
    expect(text).toContain(terms.get(id)?.definition);
  }
  await expect(page.locator('main button:visible')).toHaveCount(0);
  await page.context().close();
});

test('on paper the pairs stand side by side and the drill is left out', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.pairs table')).toBeVisible();
  await expect(page.locator('.drill')).toBeHidden();
});
