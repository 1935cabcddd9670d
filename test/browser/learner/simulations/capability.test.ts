import { expect, test } from '../../page.ts';
import { comeBack, openSimulation, playTasks, press } from './playing.ts';

const name = 'capability';

test('a learner moves the mean and reads what it costs', async ({ page }) => {
  const rings = await openSimulation(page, name);
  const row = (of: string) => rings.getByRole('row', { name: of });
  await expect(row('ppm outside')).toContainText('176.8');
  await rings.getByLabel('Mean μ, as a number').fill('10,1');
  await page.keyboard.press('Enter');
  await expect(row('Cpk')).toContainText('0.83');
  await expect(row('ppm outside')).toContainText('6,210');
  await rings.getByLabel('Mean μ, as a number').fill('12');
  await page.keyboard.press('Enter');
  await expect(rings.getByText('Possible is 9.7 to 10.3 mm.')).toBeVisible();
  await expect(row('ppm outside')).toContainText('6,210');
});

test('a jump of the mean locks the indices until its cause is removed', async ({ page }) => {
  const rings = await openSimulation(page, name);
  await press(rings.getByRole('slider', { name: 'The mean jumps halfway, by' }), 'End');
  await expect(rings.getByText('Locked: no indices.', { exact: true })).toBeVisible();
  await expect(rings.getByRole('row', { name: 'Cpk' })).toHaveCount(0);
  await comeBack(page, rings);
  await press(rings.getByRole('button', { name: 'Remove the cause' }), 'Enter');
  await expect(rings.getByRole('row', { name: 'Cpk' })).toContainText('1.25');
});

test('new samples give new estimates, and a false alarm is called one', async ({ page }) => {
  const rings = await openSimulation(page, name);
  for (let i = 0; i < 4; i++) {
    await press(rings.getByRole('button', { name: 'Draw 25 new samples' }), 'Enter');
  }
  await expect(rings.getByText('1.18, 1.35, 1.15, 1.28, locked')).toBeVisible();
  await expect(rings.getByText('this is a false alarm')).toBeVisible();
});

test('own values get limits, indices and their own lock', async ({ page }) => {
  const rings = await openSimulation(page, name);
  await press(rings.getByText('Use your own data'), 'Enter');
  const paper = rings.getByLabel('Paste a column of a spreadsheet or CSV');
  const read = rings.getByRole('button', { name: 'Read them' });
  await paper.fill('1\n2\n3');
  await press(read, 'Enter');
  await expect(rings.getByText('At least 20 numbers are needed')).toBeVisible();
  await expect(rings.getByRole('row', { name: 'Cpk' })).toContainText('1.25');
  const calm = Array.from({ length: 24 }, (_, i) => 50 + ((i * 7) % 5));
  await paper.fill(calm.join('\n'));
  await press(read, 'Enter');
  await rings.getByLabel('Lower limit LSL, as a number').fill('46');
  await rings.getByLabel('Upper limit USL, as a number').fill('58');
  await page.keyboard.press('Enter');
  await expect(rings.getByRole('img').first()).toHaveAccessibleName(/limit 46, upper limit 58/);
  await expect(rings.getByRole('row', { name: 'Cpk' })).toBeVisible();
  await paper.fill([...calm, 75].join('\n'));
  await press(read, 'Enter');
  await expect(rings.getByRole('img').first()).toHaveAccessibleName(/limit 46, upper limit 58/);
  await expect(rings.getByText('Value 25 lies beyond the control limits.')).toBeVisible();
  await press(rings.getByRole('button', { name: 'Back to the rings' }), 'Enter');
  await expect(rings.getByRole('row', { name: 'ppm outside' })).toContainText('176.8');
});

test('all tasks on capability are done by keyboard', async ({ page }) => {
  const rings = await openSimulation(page, name);
  await playTasks(rings, name);
  await expect(rings.getByText('(done)')).toHaveCount(3);
});
