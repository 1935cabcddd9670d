import { expect, test } from '../../page.ts';
import { comeBack, openSimulation, playTasks, press } from './playing.ts';

const name = 'cost-of-quality';

test('a learner sorts the costs of a year and asks what prevention brings', async ({ page }) => {
  const costs = await openSimulation(page, name);
  const [stack, curves] = [costs.getByRole('img').first(), costs.getByRole('img').last()];
  await expect(stack).toHaveAccessibleName(/Now: 400, 10\.0 % of sales, failures 65\.0 %/);
  await expect(curves).toHaveAccessibleName(/Classic.*74\.4 %.*Modern.*97\.4 %/);
  await press(costs.getByRole('slider', { name: 'Years that one payment works' }), 'End');
  await expect(curves).toHaveAccessibleName(/Classic.*74\.4 %.*Modern.*98\.7 %/);
  await costs.getByLabel('Effect of prevention (your guess), as a number').fill('1');
  await page.keyboard.press('Enter');
  await expect(costs.getByText('larger by 11.2')).toBeVisible();
  await expect(costs.getByText('1.60 years')).toBeVisible();
});

test('a wrong entry keeps the last good costs, and the address keeps them all', async ({
  page,
}) => {
  const costs = await openSimulation(page, name);
  await press(costs.getByRole('slider', { name: 'Prevention (P)', exact: true }), 'ArrowRight');
  const stack = costs.getByRole('img').first();
  await expect(stack).toHaveAccessibleName(/Now: 405/);
  await costs.getByLabel('Sales, as a number').fill('0');
  await page.keyboard.press('Enter');
  await expect(costs.getByText('Possible is 100 to 20000.')).toBeVisible();
  await expect(stack).toHaveAccessibleName(/10\.1 % of sales/);
  await comeBack(page, costs);
  await expect(stack).toHaveAccessibleName(/Now: 405/);
});

test('all tasks on the cost of quality are done by keyboard', async ({ page }) => {
  const costs = await openSimulation(page, name);
  await playTasks(costs, name);
  await expect(costs.getByText('(done)')).toHaveCount(3);
});
