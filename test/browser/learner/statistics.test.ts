import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Operation } from '../../../src/core/progress/operation.ts';
import { toFile } from '../../../src/core/progress/transfer.ts';
import { questions } from '../../content/course.ts';
import { answered } from '../../core/progress/operations.ts';
import { enter, mouse } from '../answering.ts';
import { expect, test } from '../page.ts';
import { stir, visit } from '../visit.ts';
import { firstSingle, lesson } from '../reliability/answered.ts';
import { expectWhole } from '../whole.ts';

const singles = questions.filter(({ type }) => type === 'single').slice(0, 8);
const keyOf = (question: (typeof singles)[number], right: boolean) =>
  'options' in question
    ? (question.options.find((option) => Boolean(option.correct) === right)?.id ?? '')
    : '';

/** The answers of one learner to all eight questions; who is good misses only the first. */
function answersOf(learner: number): readonly Operation[] {
  const isGood = learner % 2 === 0;
  return singles.map((question, at) => {
    const right = at === 0 ? !isGood : isGood || at > 4;
    return answered({
      id: `learner${learner}-${at}`,
      t: 1_763_900_000_000 + at,
      question: question.id,
      options: [keyOf(question, right)],
      right,
      ms: 1000 * (at + 1),
    });
  });
}
const textOf = (operations: readonly Operation[], course = 'qa-and-qm') =>
  toFile({ course, settings: {}, operations, unreadable: [] });
const file = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});
const learner = (n: number) => file(`learner-${n}.json`, textOf(answersOf(n)));

async function choose(page: Page, ...files: readonly ReturnType<typeof file>[]): Promise<void> {
  await page.locator('input[type=file]').setInputFiles([...files]);
}
const row = (page: Page, at: number) => page.locator(`[data-item="${singles[at]?.id}"]`);

test('a trainer chooses three files, one of them bad, and reads how the questions did', async ({
  page,
}) => {
  await page.goto('statistics/');
  await choose(page, learner(0), file('broken.json', '{"format":'), learner(1));
  await expect(page.locator('[data-message]')).toHaveText(
    '2 learners, 8 questions, 16 first tries. 1 file was not used.',
  );
  await expect(page.locator('#say')).toHaveText(/^2 learners/);
  await expect(page.locator('[data-used]')).toHaveText('Used: learner-0.json, learner-1.json');
  await expect(page.locator('[data-told] li')).toHaveText([
    /^broken.json Not used: it is not JSON/,
  ]);
  await expect(page.locator('[data-item]')).toHaveCount(8);
  await expect(row(page, 0).locator('td')).toContainText(['2', '50 %', 'not known', '1 s']);
  await expect(page.locator('[data-shown]')).toContainText('discrimination needs 10 learners');
  // The same learner once more changes nothing.
  await choose(page, learner(1));
  await expect(page.locator('[data-used] bdi')).toHaveCount(3);
  await expect(page.locator('[data-message]')).toHaveText(/^2 learners, 8 questions, 16 first/);
});

test('with a whole class the question that good learners miss is named, sorted up and saved', async ({
  page,
}) => {
  await page.goto('statistics/');
  await choose(page, ...Array.from({ length: 12 }, (_, n) => learner(n)));
  await expect(row(page, 0)).toContainText('good learners miss it');
  await expect(row(page, 7)).toContainText('everybody right');
  const header = page.getByRole('button', { name: /^Right at first try/ });
  const cell = page.getByRole('columnheader', { name: /^Right at first try/ });
  await header.focus();
  await page.keyboard.press('Enter');
  await expect(cell).toHaveAttribute('aria-sort', 'ascending');
  await expect(page.locator('#say')).toHaveText('Sorted by Right at first try, lowest first.');
  await page.keyboard.press('Enter');
  await expect(cell).toHaveAttribute('aria-sort', 'descending');
  await expect(page.locator('[data-item]').first()).toContainText('100 %');
  await page.getByLabel('Only with a hint').check();
  await expect(page.locator('[data-item]')).toHaveCount(4);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  const saved = readFileSync(await (await saving).path(), 'utf8');
  expect(saved.split('\r\n')[0]).toMatch(/^Question,Lesson,Stem,Answers/);
  expect(saved.trim().split('\r\n')).toHaveLength(5);
  expect(saved).toContain('good learners miss it');
  await page.getByRole('button', { name: 'Begin again' }).click();
  await expect(page.locator('[data-item]')).toHaveCount(0);
});

test('the table of a class with a refused file is whole, and prints with its heads', async ({
  page,
}) => {
  await page.goto('statistics/');
  await choose(page, ...Array.from({ length: 12 }, (_, n) => learner(n)), file('x.json', 'x'));
  await expect(row(page, 0)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('thead').getByText('Right at first try')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save as CSV' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expectWhole(page);
});

const head = '"format":"plumbline-progress","course":"qa-and-qm"';
const bad: readonly (readonly [name: string, text: string, answer: RegExp])[] = [
  ['class.csv', 'name,question,right\nAda,one,1\n', /it is a table \(CSV\)/],
  ['table.json', 'name;question;right\nAda;one;1\n', /it is a table \(CSV\)/],
  ['notes.json', 'no JSON at all', /it is not JSON/],
  ['other.json', textOf(answersOf(0), 'another'), /it belongs to another course/],
  ['newer.json', `{${head},"version":9,"operations":[]}`, /a newer edition/],
  ['big.json', 'x'.repeat(9 * 1024 * 1024), /larger than 8 MB/],
  ['somebody.json', '{"hello":1}', /it is no progress file/],
  ['empty.json', textOf([]), /it holds no answer/],
];

test('each bad file is named with what is wrong, and the good ones are used', async ({ page }) => {
  await page.goto('statistics/');
  await choose(page, ...bad.map(([name, text]) => file(name, text)), learner(0));
  const said = page.locator('[data-told] li');
  await expect(said).toHaveCount(bad.length);
  await expect(page.locator('[data-used]')).toHaveText('Used: learner-0.json');
  for (const [at, [name, , answer]] of bad.entries()) {
    await expect(said.nth(at)).toContainText(name);
    await expect(said.nth(at)).toContainText(answer);
  }
  await expect(page.locator('[data-message]')).toHaveText(/1 learner, 8 questions.* 8 files were/);
});

test('a learner looks at the own items by keyboard, and nothing is stored', async ({ page }) => {
  await page.goto(lesson);
  const form = await firstSingle(page);
  await enter(form, mouse);
  await form.getByRole('button', { name: 'Check', exact: true }).click();
  await page.goto('statistics/');
  const own = page.getByRole('button', { name: 'Use my own answers' });
  await own.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-message]')).toHaveText('1 learner, 1 question, 1 first try.');
  await expect(page.locator('[data-item] td').nth(1)).toHaveText('100 %');
  await choose(page, learner(0));
  await expect(page.locator('[data-message]')).toHaveText(/^2 learners/);
  await page.reload();
  await stir(page);
  await expect(page.locator('[data-item]')).toHaveCount(0);
  await visit(page, 'progress/');
  await expect(page.getByText('Stored only in this browser, 1 entry.')).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what it needs and what the numbers mean', async ({ page }) => {
    await page.goto('statistics/');
    expect(await page.locator('noscript p').innerText()).toContain('scripts are off');
    await expect(page.getByText('corrected point-biserial')).toBeVisible();
    await expect(page.locator('main button:visible')).toHaveCount(0);
  });
});
