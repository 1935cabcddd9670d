import { expect, test } from '../../page.ts';
import { comeBack, openSimulation, playTasks } from './playing.ts';

test('a manager praises and blames for sixty days, and the box stays as it is', async ({
  page,
}) => {
  const beads = await openSimulation(page, 'red-beads', '', 'management/deming-crosby-and-others');
  const drawing = beads.getByRole('img');
  await expect(drawing).toHaveAccessibleName(/Day 4.*Limits of the chart: 1.51 and 18.49/);
  await beads.getByRole('button', { name: 'Next day' }).press('Enter');
  await expect(drawing).toHaveAccessibleName(/Day 5/);
  await beads.getByRole('combobox', { name: /management will/ }).selectOption('praise');
  for (const day of [25, 45, 65]) {
    await beads.getByRole('button', { name: '20 days' }).press('Enter');
    await expect(drawing).toHaveAccessibleName(new RegExp(`Day ${day}`));
  }
  await expect(beads.getByText('On the day after')).toContainText(
    /best of a day drew \+\d\.\d, the worst −\d\.\d/,
  );
  await beads.getByText('Show as table').press('Enter');
  await expect(beads.getByRole('row')).toHaveCount(66);
  await beads.getByRole('slider', { name: 'Red beads in the box' }).press('Home');
  await expect(drawing).toHaveAccessibleName(/Day 1, .*Limits of the chart: 0.00 and 3.97/);
});

test('a learner compares the rules of the funnel, without and with drift', async ({ page }) => {
  const funnel = await openSimulation(page, 'red-beads', '', 'tools/variation-and-charts');
  await funnel.getByRole('combobox', { name: 'Experiment' }).selectOption('funnel');
  const marbles = funnel.getByRole('slider', { name: 'Marbles' });
  await marbles.press('End');
  const spread = async (rule: number) => {
    const text = await funnel.getByText(`Rule ${rule}:`).textContent();
    return Number(/([\d.]+) σ²/.exec(text ?? '')?.[1]);
  };
  await expect(funnel.getByText('Rule 1:')).toContainText('(shown)');
  expect((await spread(2)) / (await spread(1))).toBeCloseTo(2, 0);
  await funnel.getByRole('combobox', { name: 'After each marble' }).selectOption('4');
  await expect(funnel.getByRole('img')).toHaveAccessibleName(/400 marbles by rule 4/);
  await funnel.getByRole('slider', { name: 'Drift' }).press('ArrowRight');
  await expect.poll(() => spread(1)).toBeGreaterThan(50);
  expect(await spread(2)).toBeLessThan(3);
  await comeBack(page, funnel);
  await expect(funnel.getByRole('img')).toHaveAccessibleName(/400 marbles by rule 4/);
});

test('the three tasks are played by keys', async ({ page }) => {
  const beads = await openSimulation(page, 'red-beads', '', 'tools/variation-and-charts');
  await playTasks(beads, 'red-beads');
});
