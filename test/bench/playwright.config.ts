import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import browser from '../playwright.config.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [server] = [browser.webServer ?? []].flat();

// What measures time is no test: it prints, and a person judges.
export default defineConfig({
  ...browser,
  testDir: '.',
  testMatch: '*.bench.ts',
  workers: 1,
  fullyParallel: false,
  ...(server && { webServer: { ...server, cwd: root } }),
});
