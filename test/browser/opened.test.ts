import { files } from '../content/course.ts';
import { focusAudit } from './audits.ts';
import { openSimulation } from './learner/simulations/playing.ts';
import { expect, test } from './page.ts';
import { expectWhole } from './whole.ts';

const nameOf = (file: string) => file.replace(/^.*\/|\.yaml$/g, '');

for (const { file } of files.simulations) {
  const name = nameOf(file);

  test(`the opened simulation ${name} is whole, with its table unfolded`, async ({ page }) => {
    const simulation = await openSimulation(page, name);
    await simulation.getByText('Show as table').click();
    await expectWhole(page);
  });

  test(`the focus is seen at every stop of the opened simulation ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const simulation = await openSimulation(page, name);
    const first = simulation.getByRole('button', { name: 'Check the finding' });
    await expect(simulation.getByRole('img').or(first).first()).toBeVisible();
    expect((await focusAudit(page, 1500)).faults).toEqual([]);
  });
}

for (const { file, data } of files.scenarios) {
  const name = nameOf(file);

  test(`the scenario ${name} is whole after a decision`, async ({ page }) => {
    await page.goto(`lessons/${data.lesson}/`);
    const scenario = page.locator(`[data-scenario="${name}"]`);
    await scenario.scrollIntoViewIfNeeded();
    await scenario.locator('astro-island:not([ssr])').waitFor();
    await scenario.getByRole('button', { name: 'Begin' }).click();
    await scenario.getByRole('radio').first().check();
    await scenario.getByRole('button', { name: 'Decide' }).click();
    await expect(scenario.locator('[data-happened]')).toBeFocused();
    await expectWhole(page);
  });
}
