import { expect, test } from '../page.ts';

const alive = '[data-calculator] > astro-island:not([ssr])';

test('a learner works out rolled yield and DPMO, and a wrong entry keeps the last figures', async ({
  page,
}) => {
  await page.goto('lessons/tools/process-maps/');
  const calculator = page.locator('[data-calculator=yield]');
  await calculator.scrollIntoViewIfNeeded();
  await expect(page.locator(alive)).toBeVisible();
  const [yields, million] = [
    calculator.locator('output').first(),
    calculator.locator('output').last(),
  ];
  await expect(yields).toHaveText('89.4 %');
  await calculator.getByLabel('Yield of step 1').fill('90,5');
  await expect(yields).toHaveText('82.6 %');
  await calculator.getByLabel('Yield of step 2').fill('ninety');
  await expect(calculator.getByText('Give a yield from 0 to 100 %.')).toBeVisible();
  await expect(yields).toHaveText('82.6 %');
  await calculator.getByRole('button', { name: 'Remove the last' }).click();
  await expect(calculator.getByLabel('Yield of step 4')).toHaveCount(0);
  await calculator.getByLabel('Defects found').fill('50');
  await expect(million).toHaveText('5,000');
  await calculator.getByLabel('Units checked').fill('0');
  await expect(calculator.getByText('Give a whole number from 1.')).toBeVisible();
  await expect(million).toHaveText('5,000');
});

test('equal products of ranks are told apart by the severity', async ({ page }) => {
  await page.goto('lessons/tools/risk-and-method/');
  const calculator = page.locator('[data-calculator=fmea]');
  await calculator.scrollIntoViewIfNeeded();
  await expect(page.locator(alive)).toBeVisible();
  await expect(
    calculator.getByText('Equal by RPN: Label smudged, Wrong dose printed.'),
  ).toBeVisible();
  const severe = calculator.locator('.orders ol').last().locator('li').first();
  await expect(severe).toContainText('Wrong dose printed');
  await calculator.getByLabel('Severity').first().selectOption('10');
  await calculator.getByLabel('Occurrence').first().selectOption('9');
  await expect(severe).toContainText('Label smudged');
  await expect(calculator.getByText('No two products are equal here.')).toBeVisible();
});
