import { expect, test } from '../../page.ts';
import { comeBack, openSimulation, playTasks, press } from './playing.ts';

const name = 'sampling-plan';

test('a learner moves a plan by keys, and the state travels in the address', async ({ page }) => {
  const plan = await openSimulation(page, name);
  const drawing = plan.getByRole('img').first();
  await expect(drawing).toHaveAccessibleName(/n = 80, c = 2.*2 % bad.* 78\.\d %/s);
  await press(plan.getByRole('slider', { name: 'Acceptance number c' }), 'Home');
  await expect(drawing).toHaveAccessibleName(/c = 0.*19\.9 %/s);
  await plan.getByLabel('Sample size n, as a number').fill('13');
  await page.keyboard.press('Enter');
  await expect(drawing).toHaveAccessibleName(/n = 13, c = 0.*76\.9 %/s);
  await comeBack(page, plan);
  await expect(drawing).toHaveAccessibleName(/n = 13, c = 0/);
});

test('a sample size that cannot be keeps the plan and says what is possible', async ({ page }) => {
  const plan = await openSimulation(page, name);
  await plan.getByLabel('Sample size n, as a number').fill('900');
  await page.keyboard.press('Enter');
  await expect(plan.getByText(/Possible is 5 to 200/)).toBeVisible();
  await expect(plan.getByRole('img').first()).toHaveAccessibleName(/n = 80/);
});

test('drawn lots are counted until the plan changes', async ({ page }) => {
  const plan = await openSimulation(page, name);
  await press(plan.getByRole('button', { name: 'Draw 100 lots' }), 'Enter');
  await press(plan.getByRole('button', { name: 'Draw a lot' }), 'Enter');
  await expect(plan.getByText(/Drawn here: \d+ of 101 lots accepted/)).toBeVisible();
  await press(plan.getByRole('slider', { name: 'Bad share of the lot' }), 'ArrowRight');
  await expect(plan.getByText(/Drawn here/)).toHaveCount(0);
});

test('all tasks on sampling are done by keyboard', async ({ page }) => {
  const plan = await openSimulation(page, name);
  await playTasks(plan, name);
  await expect(plan.getByText('(done)')).toHaveCount(3);
});
