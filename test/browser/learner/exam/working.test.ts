import { questions } from '../../../content/course.ts';
import { mouse } from '../../answering.ts';
import { expect, test } from '../../page.ts';
import { visit } from '../../visit.ts';
import { answerOpen, beginExam, expectAt, goOn, openForm } from './sitting.ts';

const exam = 'ctfl-slice';
const single = (id: string) => questions.find((one) => one.id === id)?.type === 'single';

/** Turns pages until a question with one right option is open; gives its number. */
async function toSingle(page: Parameters<typeof openForm>[0]): Promise<number> {
  for (let number = 1; number <= 20; number++) {
    await expectAt(page, number);
    if (single((await openForm(page).getAttribute('data-question')) ?? '')) return number;
    await page.getByRole('button', { name: 'Next' }).click();
  }
  throw new Error('the paper has no question with one right option');
}

test('flag, struck options, note, marks and answer are there again after the page was loaded anew', async ({
  page,
}) => {
  await beginExam(page, exam, mouse, {});
  const number = await toSingle(page);
  await page.getByRole('button', { name: 'Flag' }).click();
  await page.getByRole('button', { name: 'Strike out B' }).click();
  await page.getByText('Note', { exact: true }).click();
  await page.getByLabel('Your note on this question').fill('Look at the first line again');
  await page.locator('legend span').first().selectText();
  await page.getByRole('button', { name: 'Mark what is selected' }).click();
  await answerOpen(page, mouse, true);
  const chosen = await openForm(page).locator('input:checked').getAttribute('value');
  await page.reload();
  await goOn(page, number);
  await expect(page.getByRole('button', { name: 'Flag' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByLabel('Your note on this question')).toHaveValue(
    'Look at the first line again',
  );
  await expect(page.locator('legend mark')).not.toHaveCount(0);
  expect(await openForm(page).locator('input:checked').getAttribute('value')).toBe(chosen);
});

test('a struck option can still be chosen, which takes the line away', async ({ page }) => {
  await beginExam(page, exam, mouse, {});
  await toSingle(page);
  const strike = page.getByRole('button', { name: 'Strike out A' });
  await page.locator('.opt input').first().focus();
  await page.keyboard.press('Alt+a');
  await expect(strike).toHaveAttribute('aria-pressed', 'true');
  await page.locator('.opt input').first().check();
  await expect(strike).toHaveAttribute('aria-pressed', 'false');
});

test('Back and Forward of the browser turn the pages of the paper', async ({ page }) => {
  await beginExam(page, exam, mouse, {});
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await expectAt(page, 3);
  await page.goBack();
  await expectAt(page, 2);
  await expect(page.locator('[data-title]')).toBeFocused();
  await page.goForward();
  await expectAt(page, 3);
  await expect(page).toHaveTitle(/^Question 3 of 20 – /);
});

test('the list of questions says how each stands, and shows only what is asked for', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await beginExam(page, exam, mouse, {});
  await answerOpen(page, mouse, true);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Flag' }).click();
  const list = page.getByRole('complementary', { name: 'All questions' });
  await expect(list.getByRole('link', { name: '1, answered', exact: true })).toBeVisible();
  await expect(list.getByRole('link', { name: '2, unanswered, flagged' })).toBeVisible();
  await list.getByLabel('Questions').selectOption({ label: 'Flagged (1)' });
  await expect(list.getByRole('link')).toHaveCount(1);
  await list.getByLabel('Questions').selectOption({ label: 'Unseen (18)' });
  await list.getByRole('link').last().click();
  await expectAt(page, 20);
});

test('the calculator works by its keys and by typing, and says what is wrong with a sum', async ({
  page,
}) => {
  await beginExam(page, exam, mouse, {});
  await page.getByRole('button', { name: 'Calculator' }).click();
  const panel = page.getByRole('form', { name: 'Calculator' });
  for (const name of ['9', 'divided by', '2']) {
    await panel.getByRole('button', { name, exact: true }).click();
  }
  await panel.getByRole('button', { name: 'equals' }).click();
  await expect(panel).toContainText('= 4.5');
  await expect(page.locator('#say')).toHaveText('= 4.5');
  await panel.getByRole('textbox').fill('2 × (3 + ');
  await page.keyboard.press('Enter');
  await expect(panel.locator('.error')).toHaveText('The sum is not finished.');
});

test('with the book open the course is searched, and the time for it is told', async ({ page }) => {
  await page.clock.install();
  await beginExam(page, 'green-belt-numbers', mouse, {});
  await page.getByRole('button', { name: 'Look up' }).click();
  await page.getByLabel(/^Search lessons/).fill('rolled throughput yield');
  const first = page.getByRole('region', { name: 'Look up' }).locator('summary').first();
  await expect(first).toContainText('rolled throughput yield');
  await first.click();
  await expect(page.getByRole('region', { name: 'Look up' })).toContainText(/product of/);
  await page.clock.fastForward('02:00');
  await page.getByRole('button', { name: 'Look up' }).click();
  await expect(page.getByText(/Looked up for [23] min so far/)).toBeVisible();
});

test('the formula sheet gives each formula with its source', async ({ page }) => {
  await beginExam(page, 'green-belt-numbers', mouse, {});
  await page.getByRole('button', { name: 'Formulas' }).click();
  await expect(page.getByRole('region', { name: 'Formulas' })).toContainText(
    'Cp = (USL − LSL) ÷ 6σ',
  );
  await expect(page.getByRole('region', { name: 'Formulas' })).toContainText('NIST handbook');
});

test('who names the same paper is asked the same questions in the same order', async ({
  browser,
}) => {
  const papers = await Promise.all(
    [1, 2].map(async () => {
      const context = await browser.newContext();
      const page = await context.newPage();
      await beginExam(page, exam, mouse, { seed: 'tuesday-2' });
      const ids: string[] = [];
      for (let number = 1; number <= 5; number++) {
        await expectAt(page, number);
        ids.push((await openForm(page).getAttribute('data-question')) ?? '');
        ids.push((await openForm(page).textContent()) ?? '');
        await page.getByRole('button', { name: 'Next' }).click();
      }
      await context.close();
      return ids;
    }),
  );
  expect(papers[0]).toEqual(papers[1]);
});

test('a sitting can be discarded, and a new one gets another paper', async ({ page }) => {
  await visit(page, `exam/${exam}/`);
  const paper = page.getByLabel('Paper', { exact: true });
  await expect(paper).toHaveValue(/^[a-z0-9]{6}-1$/);
  await page.getByRole('button', { name: 'Begin the exam' }).click();
  await expectAt(page, 1);
  await page.reload();
  await page.getByRole('button', { name: 'Discard it' }).click();
  await page.getByRole('button', { name: 'Yes, discard it' }).click();
  await expect(page.getByRole('heading', { name: 'You have begun this exam' })).toBeHidden();
  await visit(page, `exam/${exam}/`);
  await expect(paper).toHaveValue(/^[a-z0-9]{6}-2$/);
});
