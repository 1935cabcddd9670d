import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import { chromiumSwitches, findChromium, noChromium } from '#setup/chromium.js';
import { toFile } from '../../src/core/progress/transfer.ts';
import { eachKind } from '../browser/pages.ts';
import { heavy, operationsOf, words } from '../core/progress/heavyLearner.ts';
import { openBareBrowser } from './bareBrowser.ts';

const budget = 50;
const starts = 5;
const rate = 4;
/** Somebody who has also worked through the course. */
const operations = operationsOf({ ...heavy, rounds: 1 }, words());
const file = toFile({ course: 'qa-and-qm', settings: {}, operations, unreadable: [] });

/** Makes a profile of a browser in which the learner's file was taken in. */
async function takeIn(program: string, profile: string, base: string): Promise<void> {
  const options = { executablePath: program, args: chromiumSwitches, baseURL: base };
  const context = await chromium.launchPersistentContext(profile, options);
  const page = await context.newPage();
  await page.goto('progress/');
  await page.locator('input[type=file]').setInputFiles({
    name: 'progress.json',
    mimeType: 'application/json',
    buffer: Buffer.from(file),
  });
  await page.getByRole('button', { name: 'Take it in' }).click();
  await page.getByText('The file was taken in.').first().waitFor();
  await context.close();
}

/** Milliseconds of one page, from the fastest: two starts before fill the caches of the browser. */
async function scripting(program: string, profile: string, address: string): Promise<number[]> {
  const browser = await openBareBrowser(program, profile, rate);
  const taken: number[] = [];
  for (let i = -2; i < starts; i++) taken.push(await browser.start(address));
  await browser.close();
  return taken.slice(2).sort((x, y) => x - y);
}

test('scripting of page starts, of a new learner and of a heavy one', async ({ baseURL }) => {
  test.setTimeout(3_600_000);
  const program = findChromium();
  if (!program) throw new Error(noChromium);
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-bench-'));
  await takeIn(program, join(folder, 'heavy'), `${baseURL}`);
  console.log(
    `${operations.length} operations, ${file.length} characters; ms at ${rate} times throttling, median and fastest`,
  );
  for (const path of [...eachKind, 'exam/cqa-like/']) {
    const figures: string[] = [];
    for (const learner of ['new', 'heavy']) {
      const taken = await scripting(program, join(folder, learner), `${baseURL}${path}`);
      const [fastest = Number.NaN, median = Number.NaN] = [taken[0], taken[starts >> 1]];
      const judged = median <= budget ? 'within' : 'OVER';
      figures.push(`${learner} ${median.toFixed(1)} (${fastest.toFixed(1)}) ${judged}`);
      expect(fastest).toBeGreaterThan(0);
    }
    console.log(`${`/${path}`.padEnd(36)}${figures.join('   ')} ${budget} ms`);
  }
  await rm(folder, { recursive: true });
});
