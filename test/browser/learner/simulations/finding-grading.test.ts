import type { Locator } from '@playwright/test';
import { gradeWords } from '../../../../src/core/simulation/gradeWords.ts';
import { files } from '../../../content/course.ts';
import { expect, test } from '../../page.ts';
import { openSimulation, playTasks, press } from './playing.ts';

const name = 'finding-grading';
const dossiers = files.dossiers.flatMap(({ data }) => data.dossiers);
const titleOf = (number: number) => dossiers[number - 1]?.title ?? '';
const first = dossiers[0];

/** Chooses all that is right about a dossier but for the gap, where `gap` is taken. */
async function fill(desk: Locator, dossier: typeof first, gap = dossier?.gap.right): Promise<void> {
  if (!dossier || gap === undefined) throw new Error('There is no such dossier.');
  const { grade, clause, requirement, evidence } = dossier;
  await press(desk.getByLabel(gradeWords[grade], { exact: true }), ' ');
  await press(desk.locator(`input[value="${clause}"]`), ' ');
  for (const text of [requirement.right, evidence.right, gap]) {
    await press(desk.getByLabel(text, { exact: true }), ' ');
  }
}

test('a dossier is graded by keyboard, gives its reasons and is kept', async ({ page }) => {
  const desk = await openSimulation(page, name);
  await expect(desk.getByRole('heading', { name: titleOf(1) })).toBeVisible();
  await press(desk.getByRole('button', { name: 'Check the finding' }), 'Enter');
  await expect(desk.getByText('Choose under “Grade” first.')).toBeVisible();
  await fill(desk, first, first?.gap.wrong[0]?.text);
  await press(desk.getByRole('button', { name: 'Check the finding' }), 'Enter');
  await expect(desk.locator('[data-verdict]')).toHaveText('90 of 100');
  await expect(desk.locator('[data-verdict]')).toBeFocused();
  await expect(desk.locator('.verdict')).toContainText(first?.reason ?? '');
  await expect(desk.locator('.verdict')).toContainText(first?.differ ?? '');
  await expect(desk.locator('.verdict')).toContainText(`Better: ${first?.gap.right}`);
  await openSimulation(page, name);
  await expect(desk.locator('[data-verdict]')).toHaveText('90 of 100');
  await press(desk.getByRole('button', { name: 'Grade it again' }), 'Enter');
  await fill(desk, first);
  await press(desk.getByRole('button', { name: 'Check the finding' }), 'Enter');
  await expect(desk.locator('[data-verdict]')).toHaveText('100 of 100');
  await press(
    desk.locator('.verdict').getByRole('button', { name: 'Next one not graded' }),
    'Enter',
  );
  await expect(desk.getByRole('heading', { name: titleOf(2) })).toBeFocused();
  await expect(page).toHaveURL(/finding-grading=2$/);
  await expect(desk.getByText('1 of 30 graded')).toBeVisible();
});

test('another dossier is opened by an address and by the list', async ({ page }) => {
  const desk = await openSimulation(page, name, '?finding-grading=30');
  await expect(desk.getByRole('heading', { name: titleOf(30) })).toBeVisible();
  await press(desk.getByLabel('Dossier', { exact: true }), 'ArrowUp');
  await expect(desk.getByRole('heading', { name: titleOf(29) })).toBeVisible();
});

test('all tasks of the grading are done by keyboard', async ({ page }) => {
  const desk = await openSimulation(page, name);
  await playTasks(desk, name);
  await expect(desk.getByText('(done)')).toHaveCount(3);
});

test.describe('without a connection', () => {
  test.use({ allowedFaults: [/Failed to load resource/] });

  test('the page says so, and a second try brings the dossiers', async ({ page }) => {
    await page.route('**/data/dossiers/**', (route) => route.abort());
    const desk = await openSimulation(page, name);
    await expect(desk.getByText('The dossiers could not be loaded.')).toBeVisible();
    await page.unroute('**/data/dossiers/**');
    await press(desk.getByRole('button', { name: 'Try again' }), 'Enter');
    await expect(desk.getByRole('heading', { name: titleOf(1) })).toBeVisible();
  });
});
