import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findChromium } from '#setup/chromium.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-chromium-'));
  vi.stubEnv('PLUMBLINE_CHROMIUM', undefined);
  vi.stubEnv('PLAYWRIGHT_BROWSERS_PATH', folder);
  vi.stubEnv('PATH', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function program(name: string, exitCode: number): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\nexit ${exitCode}\n`);
  chmodSync(path, 0o755);
  return path;
}

test('a browser of the system is found by its name', () => {
  const path = program('google-chrome', 0);
  expect(findChromium()).toBe(path);
});

test('a stub that does not start is passed over', () => {
  program('chromium-browser', 1);
  const path = program('google-chrome-stable', 0);
  expect(findChromium()).toBe(path);
});

test('a path that a person gives comes first', () => {
  program('chromium', 0);
  const path = program('my-browser', 0);
  vi.stubEnv('PLUMBLINE_CHROMIUM', path);
  expect(findChromium()).toBe(path);
});
