import { expect, test } from '../../page.ts';
import { comeBack, openSimulation, playTasks, press } from './playing.ts';

const name = 'pdca-walk';

test('one good week of the posters proves nothing, and the walk explains its score', async ({
  page,
}) => {
  const walk = await openSimulation(page, name);
  for (let i = 0; i < 3; i++) await press(walk.getByLabel('Change', { exact: true }), 'ArrowDown');
  await press(walk.getByRole('slider', { name: 'Weeks on each ward, m' }), 'Home');
  await expect(walk.getByText('± 11.31')).toBeVisible();
  await press(walk.getByRole('button', { name: 'Start the trial' }), 'Enter');
  await expect(walk.locator('.result')).toContainText('11.00 fewer');
  await expect(walk.locator('[data-phase]')).toBeFocused();
  await press(walk.getByRole('button', { name: 'Decide' }), 'Enter');
  await expect(walk.getByText('Choose one line under Check and one under Act.')).toBeVisible();
  await press(walk.getByLabel('Within the bound: nothing shown'), ' ');
  await press(walk.getByLabel('Abandon it (no days)'), ' ');
  await press(walk.getByRole('button', { name: 'Decide' }), 'Enter');
  await expect(walk.getByText('39 weeks, 69 staff days')).toBeVisible();
  await press(walk.getByRole('button', { name: 'End the walk, see the score' }), 'Enter');
  await expect(walk.locator('.result')).toContainText('Posters: out by eleven: 8 of 10.');
  await expect(walk.locator('.result')).toContainText('True effect: none; well left.');
});

test('who looks each week is fooled by the lounge, and the address keeps the walk', async ({
  page,
}) => {
  const walk = await openSimulation(page, name);
  for (let i = 0; i < 5; i++) await press(walk.getByLabel('Change', { exact: true }), 'ArrowDown');
  await press(walk.getByLabel('Try it, look each week, stop when you like'), ' ');
  await press(walk.getByRole('button', { name: 'Start the trial' }), 'Enter');
  await press(walk.getByRole('button', { name: 'One more week' }), 'Enter');
  await expect(walk.locator('.result')).toContainText('8.50 fewer');
  await press(walk.getByRole('button', { name: 'Stop and check' }), 'Enter');
  await press(walk.getByLabel('Fewer late discharges, beyond the bound'), ' ');
  await press(walk.getByLabel('Adopt on all wards (9 days)'), ' ');
  await press(walk.getByRole('button', { name: 'Decide' }), 'Enter');
  await expect(walk.getByText('38 weeks, 59 staff days')).toBeVisible();
  await comeBack(page, walk);
  await expect(walk.getByText('38 weeks, 59 staff days')).toBeVisible();
  await press(walk.getByRole('button', { name: 'End the walk, see the score' }), 'Enter');
  await expect(walk.locator('.result')).toContainText('it cost days for nothing');
});

test('an address that tells no walk begins the first one, and a new walk is another', async ({
  page,
}) => {
  const walk = await openSimulation(page, name, '?pdca-walk=792~99999999');
  await expect(walk.getByText('Walk 792, turn 1')).toBeVisible();
  await press(walk.getByText('Try 200 changes that do nothing'), 'Enter');
  await press(walk.getByRole('button', { name: 'Try 200 of them' }), 'Enter');
  await expect(walk.locator('.result')).toContainText('seem to do something');
  await press(walk.getByRole('button', { name: 'A new walk' }), 'Enter');
  await expect(page).toHaveURL(/pdca-walk=\d+$/);
});

test('all tasks of the walk are done by keyboard', async ({ page }) => {
  const walk = await openSimulation(page, name);
  await playTasks(walk, name);
  await expect(walk.getByText('(done)')).toHaveCount(3);
});
