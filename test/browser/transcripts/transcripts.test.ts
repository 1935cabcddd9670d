import { mouse } from '../answering.ts';
import { beginExam } from '../learner/exam/sitting.ts';
import { look, sitting, takeIn } from '../learner/results/sitting.ts';
import { expect, test } from '../page.ts';
import { visit } from '../visit.ts';
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

test('a screen reader says a simulation: its settings, its figures, its first task', async ({
  page,
}) => {
  await page.goto('lessons/tools/sampling/?sampling-plan=80~2~1000~2');
  const simulation = page.locator('[data-simulation=sampling-plan]');
  await simulation.scrollIntoViewIfNeeded();
  await simulation.locator('[data-title]').waitFor();
  const speech = await listen(page, '[data-simulation=sampling-plan]');
  await speech.next(52);
  expectTranscript('simulation', await speech.log());
});

test('a screen reader says a drawing: its title, its description, its words', async ({ page }) => {
  await page.goto('lessons/management/jurans-trilogy/');
  const drawing = page.locator('[data-diagram=trilogy]');
  await drawing.locator('details summary').first().click();
  const speech = await listen(page, '[data-diagram=trilogy]');
  await speech.next(60);
  expectTranscript('drawing', await speech.log());
});

test('a screen reader says a question of an exam, what can be done with it, and the way on', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.clock.install();
  await beginExam(page, 'ctfl-slice', mouse, { seed: 'class-1' });
  await expect(page.locator('[data-title]')).toBeFocused();
  const speech = await listen(page, '.room');
  await speech.next(44);
  expectTranscript('exam', await speech.log());
});

test('a screen reader says a card: what is asked, the answer, and when it comes back', async ({
  page,
}) => {
  await visit(page, 'review/');
  await page.locator('[data-review=overview]').waitFor();
  await page.locator('main').getByRole('button', { name: 'Begin' }).click();
  await expect(page.locator('[data-front]')).toBeFocused();
  const speech = await listen(page, '[data-review]');
  await speech.next(18);
  await page.locator('main').getByRole('button', { name: 'Show answer' }).click();
  await expect(page.locator('[data-answer]')).toBeFocused();
  await speech.next(24);
  expectTranscript('review', await speech.log());
});

test('a screen reader says a result: the verdict with its numbers, the domains, and a missed item', async ({
  page,
}) => {
  const stored = await sitting(page, { result: { marks: 71, of: 75, passed: true } });
  await takeIn(page, stored);
  await look(page, stored);
  const speech = await listen(page, 'main .results');
  await speech.next(110);
  const result = await speech.log();
  expectTranscript('result', result);
  await page.locator('#item-3 summary').click();
  await page.locator('#item-3 .view').waitFor();
  const item = await listen(page, '#item-3');
  await item.next(60);
  expectTranscript('result-item', (await item.log()).slice(result.length));
});
