import { files, questions } from '../../content/course.ts';
import { mouse, enter } from '../answering.ts';
import { expect, test } from '../page.ts';

test('a learner finds an exam, what is known of it, and the lessons that serve it', async ({
  page,
}) => {
  await page.goto('exams/');
  for (const { data } of files.exams) {
    await expect(page.getByRole('link', { name: data.name, exact: true })).toBeVisible();
  }
  await page.getByRole('link', { name: 'ASQ CQA', exact: true }).click();
  await page.waitForURL('**/exams/cqa/');
  await expect(page.locator('main')).toContainText('165 items, 150 of them scored');
  await expect(page.locator('main')).toContainText('Not endorsed by ASQ');
  await expect(page.locator('main')).toContainText('not settled: ask the body');
});

test('the questions of a lesson for an exam are asked on the page of the exam', async ({
  page,
}) => {
  const lesson = 'audit/kinds-and-principles';
  const own = questions.filter((q) => q.lesson === lesson && q.exams.includes('cqa'));
  await page.goto('exams/cqa/');
  const host = page.locator(`[data-set="${lesson}:exam-cqa"]`);
  await host.getByRole('button', { name: `Ask its ${own.length} questions` }).click();
  await expect(host.locator('form')).toHaveCount(own.length);
  const first = host.locator('form').first();
  await enter(first, mouse);
  await first.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(first.locator('[data-verdict]')).toHaveText('Right');
});

test('what sources disagree on is printed for no exam as a number', () => {
  const unsettled = files.exams.flatMap(({ data }) =>
    data.facts.filter(({ confidence }) => confidence === 'unknown').map(({ text }) => text),
  );
  expect(unsettled.length).toBeGreaterThan(3);
  expect(unsettled.filter((text) => /\d+ (items|%)/.test(text))).toEqual([]);
});

test('without the network the page says that the questions could not be loaded', async ({
  page,
}) => {
  await page.goto('exams/ctfl/');
  await page.route('**/data/exams/**', (route) => route.fulfill({ status: 200, body: 'nonsense' }));
  const host = page.locator('[data-more]').first();
  await host.getByRole('button').click();
  await expect(host.locator('.status')).toHaveText(/^The questions could not be loaded/);
});
