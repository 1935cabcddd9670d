import { mouse } from '../../answering.ts';
import { expect, test } from '../../page.ts';
import { visit } from '../../visit.ts';
import { answerOpen, beginExam, goOn } from './sitting.ts';

const exam = 'ctfl-slice';

test('a paper that nobody could have named is told in a sentence, and can be corrected', async ({
  page,
}) => {
  await page.goto(`exam/${exam}/?seed=<b>__proto__`);
  await expect(page.locator('.error')).toHaveText(/^A paper is named by letters and digits/);
  await page.getByRole('button', { name: 'Begin the exam' }).click();
  await expect(page.getByLabel('Paper', { exact: true })).toBeFocused();
  await page.getByLabel('Paper', { exact: true }).fill('class-1');
  await page.getByRole('button', { name: 'Begin the exam' }).click();
  await expect(page.locator('[data-title]')).toHaveText('Question 1 of 20');
});

for (const [typed, said] of [
  ['', /^Write how many times/],
  ['twice', /^Write how many times/],
  ['0.5', /^The time can be 1 to 10/],
  ['11', /^The time can be 1 to 10/],
] as const) {
  test(`“${typed}” times the standard is no time, and the page says why`, async ({ page }) => {
    await visit(page, `exam/${exam}/`);
    await page.getByRole('radio', { name: /^Another/ }).check();
    await page.getByLabel('Times the standard').fill(typed);
    await page.getByRole('button', { name: 'Begin the exam' }).click();
    await expect(page.locator('.error')).toHaveText(said);
    await expect(page.getByLabel('Times the standard')).toBeFocused();
  });
}

test('a question that the course no longer has is said to be gone, and the rest goes on', async ({
  page,
}) => {
  await beginExam(page, exam, mouse, {});
  const gone = (await page.locator('form.q').getAttribute('data-question')) ?? '';
  await page.route('**/data/bank/*.json', async (route) => {
    const answer = await route.fetch();
    const entries = (await answer.json()) as { question: { id: string } }[];
    await route.fulfill({ json: entries.filter(({ question }) => question.id !== gone) });
  });
  await page.reload();
  await page.getByRole('button', { name: 'Go on with it' }).click();
  await expect(page.locator('main')).toContainText('This question is no longer in the course');
  await page.getByRole('button', { name: 'Next' }).click();
  await answerOpen(page, mouse, true);
});

test.describe('when the questions cannot be had', () => {
  test.use({ allowedFaults: [/ERR_FAILED/] });

  test('no clock starts, and the sitting that was begun is kept', async ({ page }) => {
    await beginExam(page, exam, mouse, { strict: true });
    await answerOpen(page, mouse, true);
    await page.route('**/data/bank/*.json', (route) => route.abort());
    await page.reload();
    await page.getByRole('button', { name: 'Go on with it' }).click();
    await expect(page.locator('.error')).toHaveText(/^The questions could not be loaded/);
    await page.unroute('**/data/bank/*.json');
    await goOn(page, 1);
  });
});

test.describe('an exam that does not exist', () => {
  test.use({ allowedFaults: [/status of 404/] });

  test('leads to the page that says so and helps on', async ({ page }) => {
    await page.goto('exam/no-such-exam/');
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('main')).toContainText(/address|page/i);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it needs and offers the printed paper', async ({ page }) => {
    await page.goto(`exam/${exam}/`);
    await expect(page.locator('noscript p')).toContainText('The exam room needs scripts');
    await expect(
      page.locator('noscript').getByRole('link', { name: 'printed paper' }),
    ).toBeVisible();
    await expect(page.getByRole('button', { name: 'Begin the exam' })).toBeHidden();
    await expect(page.getByRole('table')).toContainText('Questions');
  });
});
