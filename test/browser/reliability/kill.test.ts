import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { chromiumSwitches } from '#setup/chromium.js';
import { expect, test, watch } from '../page.ts';
import { firstSingle, lesson } from './answered.ts';
import { storedAnswers } from './stored.ts';

const rounds = [40, 160, 400, 900];

/** Kills the browser with all its processes, as a power switch of the program would. */
function kill(profile: string): void {
  const own = execFileSync('pgrep', ['-f', '--', `--user-data-dir=${profile}`], {
    encoding: 'utf8',
  });
  for (const pid of own.trim().split('\n')) {
    try {
      process.kill(Number(pid), 'SIGKILL');
    } catch {
      // It died with another one of the tree.
    }
  }
}

/** Answers without pause and counts in the page's title what the learner saw as saved. */
const answerForEver = (page: Page) =>
  page.evaluate(() => {
    const form = document.querySelector('form:has(fieldset[role=radiogroup])');
    let saved = 0;
    const step = () => {
      const buttons = [...(form?.querySelectorAll('button') ?? [])];
      const named = (name: string) => buttons.find((button) => button.textContent?.trim() === name);
      if (form?.querySelector('[data-saved=saved]')) {
        saved++;
        Reflect.set(window, 'savedAnswers', saved);
        void Reflect.get(window, 'reportSaved')(saved);
        named('Try again')?.click();
      } else if (named('Check')) {
        form?.querySelector<HTMLInputElement>('input')?.click();
        named('Check')?.click();
      }
      setTimeout(step, 5);
    };
    step();
  });

test('no answer that was shown as saved is lost when the browser is killed', async ({
  baseURL,
}) => {
  test.slow();
  const profile = mkdtempSync(join(tmpdir(), 'profile-'));
  const open = (): Promise<BrowserContext> =>
    chromium.launchPersistentContext(profile, {
      ...(baseURL === undefined ? {} : { baseURL }),
      executablePath: process.env['PLUMBLINE_CHROMIUM'] ?? '',
      args: [...chromiumSwitches],
    });
  let kept = 0;
  let total = 0;
  try {
    for (const wait of rounds) {
      const context = await open();
      const faults = await watch(context, baseURL ?? '');
      let saved = 0;
      const enough = new Promise<void>((resolve) => {
        void context.exposeBinding('reportSaved', (_, count: number) => {
          saved = count;
          if (count >= wait / 10) resolve();
        });
      });
      const page = await context.newPage();
      await page.goto(lesson);
      await firstSingle(page);
      await answerForEver(page);
      await enough;
      kill(profile);
      await context.close().catch(() => undefined);
      total += saved;
      expect(faults).toEqual([]);

      const again = await open();
      const reader = await again.newPage();
      await reader.goto(lesson);
      const stored = await storedAnswers(reader);
      expect(stored - kept).toBeGreaterThanOrEqual(saved);
      kept = stored;
      await again.close();
    }
    expect(total).toBeGreaterThanOrEqual(rounds.reduce((sum, wait) => sum + wait / 10, 0));
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
