import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { toFile } from '../../src/core/progress/transfer.ts';
import { eachKind } from '../browser/pages.ts';
import { heavy, operationsOf, words } from '../core/progress/heavyLearner.ts';

const budget = 50;
const starts = 3;
const rate = 4;
/** Somebody who has also worked through the course. */
const operations = operationsOf({ ...heavy, rounds: 1 }, words());
const file = toFile({ course: 'qa-and-qm', settings: {}, operations, unreadable: [] });

/** Waits until the page has come to rest: islands alive, the log read, what waited for idleness done. */
async function rest(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(
    () => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done))),
  );
}

async function takeIn(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto('progress/');
  await page.locator('astro-island:not([ssr]) input[type=file]').setInputFiles({
    name: 'progress.json',
    mimeType: 'application/json',
    buffer: Buffer.from(file),
  });
  await page.getByRole('button', { name: 'Take it in' }).click();
  await page.getByText('The file was taken in.').first().waitFor();
  // The first page after it folds the log anew and keeps the fold.
  await page.goto('progress/');
  await rest(page);
  await page.close();
}

/**
 * Milliseconds of script from the request of a page to its rest: the median of some starts, after one
 * that fills the caches of the browser.
 */
async function scripting(context: BrowserContext, path: string): Promise<number> {
  const taken: number[] = [];
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN);
  };
  for (let i = 0; i <= starts; i++) {
    await page.goto('about:blank');
    const before = await spent();
    await page.goto(path);
    await rest(page);
    const now = await spent();
    // Another process begins to count anew.
    taken.push(now >= before ? now - before : now);
  }
  await page.close();
  return taken.slice(1).sort((x, y) => x - y)[Math.floor(starts / 2)] ?? Number.NaN;
}

test('scripting of page starts, of a new learner and of a heavy one', async ({ browser }) => {
  test.setTimeout(1_200_000);
  const [fresh, used] = await Promise.all([browser.newContext(), browser.newContext()]);
  await takeIn(used);
  console.log(
    `${operations.length} operations, ${file.length} characters; ms at ${rate} times throttling`,
  );
  for (const path of [...eachKind, 'exam/cqa-like/']) {
    const [none, much] = [await scripting(fresh, path), await scripting(used, path)];
    const judged = much <= budget ? 'within' : 'OVER';
    const figures = [none, much].map((n) => n.toFixed(1).padStart(7)).join('');
    console.log(`${`/${path}`.padEnd(36)}${figures}  ${judged} ${budget} ms`);
    expect(much).toBeGreaterThan(0);
  }
});
