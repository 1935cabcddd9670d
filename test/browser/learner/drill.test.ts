import { ask, type Drill } from '../../../src/core/question/drill.ts';
import { files } from '../../content/course.ts';
import { expect, test } from '../page.ts';

const lesson = 'tools/capability';
const drill = files.drills?.data.drills.find((one) => one.lesson === lesson);

test('a learner draws numbers, fails, is shown the way, draws others and is right', async ({
  page,
}) => {
  await page.goto(`lessons/${lesson}/`);
  await page.getByRole('button', { name: 'Draw numbers' }).click();
  const host = page.locator('.drill');
  await expect(host.locator('legend')).toBeFocused();
  await host.getByLabel('Your answer').fill('999');
  await page.keyboard.press('Enter');
  await expect(host.locator('[data-verdict]')).toHaveText('Not right');
  await host.getByRole('button', { name: 'Show me' }).click();
  const first = await host.locator('legend').innerText();
  await expect(host.locator('.fb')).toContainText('The smaller one is Cpk');
  await host.getByRole('button', { name: 'New numbers' }).click();
  await expect(host.locator('legend')).toContainText('Calculation 2');
  expect(await host.locator('legend').innerText()).not.toBe(first);
  const stem = await host.locator('legend').innerText();
  const [mean = 0, sigma = 1, lower = 0, upper = 0] = [...stem.matchAll(/\d+\.\d+/g)].map(Number);
  const cpk = Math.min(upper - mean, mean - lower) / (3 * sigma);
  await host.getByLabel('Your answer').fill(cpk.toFixed(2));
  await host.getByRole('button', { name: 'Check' }).click();
  await expect(host.locator('[data-verdict]')).toHaveText('Right');
  await expect(host.locator('[data-saved=saved]')).toBeVisible();
});

test('the same seed asks for the same numbers, and another one for others', () => {
  const asked = (seed: string) => ask({ ...(drill as unknown as Drill), hash: 'x' }, seed);
  expect(asked('one')).toEqual(asked('one'));
  expect(new Set(['one', 'two', 'three'].map((seed) => asked(seed).stem)).size).toBeGreaterThan(1);
});
