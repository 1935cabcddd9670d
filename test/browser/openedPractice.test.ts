import { enter, mouse } from './answering.ts';
import { questions } from '../content/course.ts';
import { expect, test } from './page.ts';
import { expectWhole } from './whole.ts';

const single = questions.find(({ type }) => type === 'single')?.id ?? '';

test('a practice set that asks how sure somebody is, finished, is whole', async ({ page }) => {
  await page.goto(`practice/?questions=${single}&sure=yes&like=wish&set=one`);
  const asked = page.locator('form[data-question]');
  await enter(asked, mouse, false);
  await asked.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(asked.locator('.error')).toBeVisible();
  await expectWhole(page);
  await asked.locator('[data-sure] input').last().check();
  await asked.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(page.locator('[data-finished]')).toContainText('Marks by certainty');
  await page.getByRole('button', { name: 'Build a set' }).click();
  await expect(page.locator('[data-calibration] svg')).toBeVisible();
  await expectWhole(page);
});

test('an empty choice of practice questions is whole', async ({ page }) => {
  await page.goto('practice/?state=held&module=language');
  await expect(page.locator('[data-widen]').first()).toBeVisible();
  await expectWhole(page);
});

test('the contrast drill with its answer and its matrix is whole', async ({ page }) => {
  await page.goto('contrast/');
  await page.getByRole('button', { name: 'Start the drill' }).click();
  await page.locator('.two button').first().click();
  await expect(page.locator('[data-matrices] table')).toBeVisible();
  await expectWhole(page);
});

test('an opened guess before a lesson is whole', async ({ page }) => {
  await page.goto('lessons/language/what-quality-is/');
  await page.getByRole('button', { name: /^Guess first/ }).click();
  await expect(page.locator('[data-kind=guess] legend')).toBeFocused();
  await expectWhole(page);
});
