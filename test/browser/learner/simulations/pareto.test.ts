import { expect, test } from '../../page.ts';
import { comeBack, openSimulation, playTasks, press } from './playing.ts';

const name = 'pareto';

test('a learner weighs by count and by cost, and the order turns round', async ({ page }) => {
  const chart = await openSimulation(page, name);
  const drawing = chart.getByRole('img');
  await expect(drawing).toHaveAccessibleName(/count\. Scratches 140, 35\.0 %; Missing screws/);
  await press(chart.getByLabel('Count: how often'), 'ArrowDown');
  await expect(drawing).toHaveAccessibleName(/cost\. Broken glass 9,900, 49\.5 %; Scratches/);
  await press(chart.getByLabel('Categories', { exact: true }), 'ArrowDown');
  await expect(chart.getByText('There are no vital few by cost.')).toBeVisible();
  await comeBack(page, chart);
  await expect(chart.getByText('There are no vital few by cost.')).toBeVisible();
});

test('a category that is changed finds its new place', async ({ page }) => {
  const chart = await openSimulation(page, name);
  const drawing = chart.getByRole('img');
  await press(chart.getByLabel('Change one category'), 'End');
  await press(chart.getByRole('slider', { name: 'Its count' }), 'End');
  await expect(drawing).toHaveAccessibleName(/Other 280, 41\.8 %\. No vital few/);
  await press(chart.getByRole('slider', { name: 'Mark at this part' }), 'Home');
  await expect(drawing).toHaveAccessibleName(/vital few 3 of 8: 48\.5 %|No vital few/);
});

test('own categories are read, or refused with one sentence', async ({ page }) => {
  const chart = await openSimulation(page, name);
  const drawing = chart.getByRole('img');
  await press(chart.getByText('Use your own categories'), 'Enter');
  const paper = chart.getByLabel('One category a line');
  const read = chart.getByRole('button', { name: 'Read them' });
  await paper.fill('Doors\t90\nSignals\tmany');
  await press(read, 'Enter');
  await expect(chart.getByText('Line 2 (“Signals')).toBeVisible();
  await expect(drawing).toHaveAccessibleName(/Scratches 140/);
  await paper.fill('Signals\t5\nDoors\t90\nStaff\t5');
  await press(read, 'Enter');
  await expect(chart.getByText('3 categories were read.')).toBeVisible();
  await expect(drawing).toHaveAccessibleName(/Doors 90, 90\.0 %.*vital few 1 of 3/);
  await expect(chart.getByLabel('Cost: none given')).toBeDisabled();
  await expect(page).not.toHaveURL(/Doors/);
});

test('all tasks on the Pareto chart are done by keyboard', async ({ page }) => {
  const chart = await openSimulation(page, name);
  await playTasks(chart, name);
  await expect(chart.getByText('(done)')).toHaveCount(3);
});
