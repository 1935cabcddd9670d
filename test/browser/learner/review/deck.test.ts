import { files, questions } from '../../../content/course.ts';
import { expect, test } from '../../page.ts';
import { visit } from '../../visit.ts';
import { expectWhole } from '../../whole.ts';
import {
  back,
  begin,
  button,
  figures,
  front,
  missOne,
  openReview,
  shownCard,
} from './reviewing.ts';

const terms = files.glossary?.data.terms ?? [];

test('a missed question is a card; an answer to it suggests a grade, and the learner decides', async ({
  page,
}) => {
  const id = await missOne(page);
  const question = questions.find((one) => one.id === id);
  await openReview(page);
  await begin(page);
  expect(await shownCard(page)).toBe(`question/${id}`);
  await expect(front(page)).toContainText(question?.stem ?? '-');
  const options = question && 'options' in question ? question.options : [];
  const wrong = options.find(({ correct }) => !correct);
  await page.locator(`input[value="${wrong?.id}"]`).check();
  await button(page, 'Show answer').click();
  await expect(back(page)).toContainText('Your answer is not right');
  for (const { why } of options) await expect(back(page)).toContainText(why);
  await expect(page.locator('[data-grade="1"]')).not.toHaveClass(/ghost/);
  await expect(page.locator('[data-grade="3"]')).toHaveClass(/ghost/);
  await expectWhole(page);
  await button(page, /^I knew it/).click();
  await expect(front(page)).toBeFocused();
  expect(await shownCard(page)).toMatch(/^term\//);
});

test('what the learner wants is told in one sentence when it is no number', async ({ page }) => {
  await openReview(page);
  const field = page.getByLabel('New cards a day at most');
  await field.fill('many');
  await field.blur();
  await expect(page.getByText('Write a whole number from 0 to 100.')).toBeVisible();
  expect(await figures(page)).toEqual({ Due: 0, 'See again': 0, New: 10 });
  await field.fill('0');
  await field.blur();
  await expect(page.locator('[data-said]')).toHaveText('You have not begun, and nothing is due.');
  await expect(button(page, 'Take more cards')).toBeVisible();
});

test('the deck is saved as a text that Anki takes in', async ({ page }) => {
  const id = await missOne(page);
  await openReview(page);
  const saved = page.waitForEvent('download');
  await button(page, 'Save the deck for Anki').click();
  const stream = await (await saved).createReadStream();
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  const rows = text
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'));
  expect(rows).toHaveLength(terms.length + 1);
  expect(rows.map((row) => row.split('\t')[0])).toContain(`question/${id}`);
  expect(rows.every((row) => row.split('\t').length === 4)).toBe(true);
});

test.describe('without its data', () => {
  test.use({ allowedFaults: [/Failed to load resource/] });

  test('the review says so, and begins when the data can be had', async ({ page }) => {
    await page.route('**/data/cards.json', (route) => route.abort());
    await visit(page, 'review/');
    await expect(page.locator('[data-message]')).toContainText('could not be loaded');
    await page.unroute('**/data/cards.json');
    await begin(page);
  });
});

test('from right to left and in forced colours a learner still reviews', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openReview(page);
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  await begin(page);
  await page.keyboard.press('Space');
  const [one, two] = await Promise.all(
    ['1', '3'].map((grade) => page.locator(`[data-grade="${grade}"]`).boundingBox()),
  );
  expect(one?.x).toBeGreaterThan(two?.x ?? Infinity);
});
