import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '../page.ts';

const reader = join(
  dirname(createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/package.json')),
  'lib/esm/index.browser.js',
);

interface Speech {
  next(times: number): Promise<void>;
  log(): Promise<readonly string[]>;
}

/** Lets a virtual screen reader read the element that a selector finds. */
export async function listen(page: Page, selector: string): Promise<Speech> {
  await page.route('**/screen-reader.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: readFileSync(reader, 'utf8') }),
  );
  await page.evaluate(async (container) => {
    const address = new URL('screen-reader.js', location.origin).href;
    const { virtual } = await import(/* @vite-ignore */ address);
    await virtual.start({ container: document.querySelector(container) });
    Reflect.set(window, 'reader', virtual);
  }, selector);
  return {
    next: (times) =>
      page.evaluate(async (count) => {
        for (let i = 0; i < count; i++) await Reflect.get(window, 'reader').next();
      }, times),
    log: () => page.evaluate(() => Reflect.get(window, 'reader').spokenPhraseLog()),
  };
}

/**
 * Holds what was spoken against a golden file of this folder, phrase by phrase. With
 * PLUMBLINE_TRANSCRIPTS=write the file is written anew, to be read and judged.
 */
export function expectTranscript(name: string, spoken: readonly string[]): void {
  const file = new URL(`./${name}.txt`, import.meta.url);
  const text = `${spoken.map((phrase) => phrase.replaceAll(/\s+/g, ' ').trim()).join('\n')}\n`;
  if (process.env.PLUMBLINE_TRANSCRIPTS === 'write') writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
}
