import { expect, test } from '../page.ts';
import { expectTranscript, listen } from './listen.ts';

// What a screen reader says is a thing to be read and judged, not a shape of markup.
test('a screen reader says a scenario in order, and after a decision what came of it', async ({
  page,
}) => {
  await page.goto('lessons/system/operation-and-providers/');
  const scenario = page.locator('[data-scenario=railing]');
  await scenario.scrollIntoViewIfNeeded();
  await scenario.locator('astro-island:not([ssr])').waitFor();
  await scenario.getByRole('button', { name: 'Begin' }).click();
  await expect(scenario.locator('[data-scene]')).toBeFocused();
  const speech = await listen(page, '[data-scenario=railing]');
  await speech.next(24);
  await scenario.locator('input').first().check();
  await scenario.getByRole('button', { name: 'Decide' }).click();
  await expect(scenario.locator('[data-happened]')).toBeFocused();
  await speech.next(6);
  expectTranscript('scenario', await speech.log());
});
