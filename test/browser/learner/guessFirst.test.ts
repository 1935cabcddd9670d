import { alive } from '../answering.ts';
import { files } from '../../content/course.ts';
import { expect, test } from '../page.ts';
import { visit } from '../visit.ts';

const opened = [...files.lessons].filter(([, { words }]) =>
  words.some(({ name }) => name === 'GuessFirst'),
);
const [id = '', lesson] = opened[0] ?? [];
const guesses =
  lesson?.words
    .find(({ name }) => name === 'GuessFirst')
    ?.attributes['questions']?.split(' ')
    .filter(Boolean) ?? [];

test('one lesson of every module at least lets its reader guess first', () => {
  const modules = files.course?.data.modules.map(({ slug }) => slug) ?? [];
  expect(new Set(opened.map(([name]) => name.split('/')[0]))).toEqual(new Set(modules));
});

test('a learner guesses before the text, is told no answer, and nothing counts until the check after it', async ({
  page,
}) => {
  await page.goto(`lessons/${id}/`);
  await expect(page.getByText('It helps even when wrong')).toBeVisible();
  await page.getByRole('button', { name: `Guess first: ${guesses.length} questions` }).click();
  const form = page.locator('[data-kind=guess] form');
  await expect(form.locator('legend')).toBeFocused();
  await form.getByRole('button', { name: 'Guess' }).click();
  await expect(form.locator('.error')).toContainText('Choose an answer');
  for (const [i, guess] of guesses.entries()) {
    await expect(form).toHaveAttribute('data-question', guess);
    await expect(form.locator('legend')).toContainText(`Guess ${i + 1} of ${guesses.length}`);
    await form.locator('input').first().check();
    await form.getByRole('button', { name: 'Guess' }).click();
  }
  await expect(page.locator('[data-guessed]')).toBeFocused();
  await expect(page.locator('[data-kind=guess]')).not.toContainText(/Right|Not right|Correct/);
  await expect(page.locator('[data-kind=guess] li a')).toHaveCount(guesses.length);
  await visit(page, 'progress/');
  await expect(page.locator('main')).toContainText('A point is drawn for each set');
  const row = page.getByRole('row').filter({ hasText: lesson?.data.title ?? '' });
  await expect(row).toContainText('0 of');
  await page.goto(`lessons/${id}/`);
  const check = page.locator(`[data-quiz] form[data-question="${guesses[0]}"]`);
  await alive(page, check);
  await expect(check.locator('legend')).not.toContainText('last time');
});

test('without scripts a lesson offers no guess', async ({ browser, baseURL }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(`${baseURL}lessons/${id}/`);
  await expect(page.getByText('It helps even when wrong')).toBeHidden();
  await page.context().close();
});
