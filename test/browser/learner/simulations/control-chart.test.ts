import { expect, test } from '../../page.ts';
import { comeBack, openSimulation, playTasks } from './playing.ts';

const lesson = 'tools/variation-and-charts';

test('a learner moves a process by keys, adds rules and times runs', async ({ page }) => {
  const chart = await openSimulation(page, 'control-chart', '', lesson);
  await expect(chart.getByRole('img')).toHaveAccessibleName(/limits 496.9 and 503.0/);
  const shift = chart.getByRole('slider', { name: 'Shift of the mean' });
  await expect(chart.getByText('By the formula')).toContainText('6.3 samples');
  await shift.press('Home');
  await expect(chart.getByText('By the formula')).toContainText('370.4 samples');
  await expect(chart.getByText('No shift')).toContainText('60 samples');
  await chart.getByRole('checkbox', { name: '1: one point' }).press('Space');
  await chart.getByRole('button', { name: 'Time 500 runs' }).press('Enter');
  await expect(chart.getByText('Choose at least one rule first.')).toBeVisible();
  for (const rule of ['1:', '2:', '3:', '4:']) {
    await chart.getByRole('checkbox', { name: rule }).press('Space');
  }
  await chart.getByRole('button', { name: 'Time 500 runs' }).press('Enter');
  await expect(chart.getByText(/Timed with your rules: (7|8|9|10|11)\d?\.\d/)).toBeVisible();
  await chart.getByRole('combobox', { name: 'Chart' }).selectOption('shares');
  await expect(chart.getByRole('img')).toHaveAccessibleName(/p chart of 60 samples/);
  await comeBack(page, chart);
  await expect(chart.getByRole('img')).toHaveAccessibleName(/p chart of 60 samples/);
});

test('a hidden shift is looked for, and the answer judged', async ({ page }) => {
  const chart = await openSimulation(page, 'control-chart', '', lesson);
  const hide = chart.getByRole('button', { name: 'Hide a shift' });
  await hide.press('Enter');
  await expect(chart.getByText('Where does the shift begin?')).toBeVisible();
  await chart.getByRole('slider', { name: 'The shift begins at sample' }).press('ArrowRight');
  await chart.getByRole('button', { name: 'It begins here' }).press('Enter');
  await expect(chart.getByText(/^(Right|Not quite|There was no shift)/)).toBeVisible();
  await expect(hide).toBeFocused();
  await hide.press('Enter');
  await chart.getByRole('button', { name: 'There is none' }).press('Enter');
  await expect(chart.getByText(/^(Right: there was none|There was one)/)).toBeVisible();
});

test('own data are charted, and what cannot be read leaves the chart as it is', async ({
  page,
}) => {
  const chart = await openSimulation(page, 'control-chart', '', lesson);
  const kind = chart.getByRole('combobox', { name: 'Chart' });
  await kind.selectOption('individuals');
  await chart.getByText('Use your own data').press('Enter');
  const field = chart.getByRole('textbox', { name: /Paste a column/ });
  const read = chart.getByRole('button', { name: 'Read them' });
  await field.fill('weight\n10\n11\n10\n11\n10\n11\n10\n25');
  await read.press('Enter');
  await expect(chart.getByText('Your data make 8 points')).toContainText('1 signal: 8');
  await field.fill('10\neleven\n12');
  await read.press('Enter');
  await expect(chart.getByText('Line 2 is no number')).toBeVisible();
  await expect(chart.getByText('Your data make 8 points')).toBeVisible();
  await kind.selectOption('shares');
  await field.fill('3\n5\n4\n500\n2');
  await read.press('Enter');
  await expect(chart.getByText('500 is no count of bad units among 100.')).toBeVisible();
  await expect(chart.getByRole('img')).toHaveAccessibleName(/p chart of 60 samples/);
});

test('the three tasks are played by keys', async ({ page }) => {
  const chart = await openSimulation(page, 'control-chart', '', lesson);
  await playTasks(chart, 'control-chart');
});
