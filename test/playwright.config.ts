import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { chromiumSwitches, findChromium, noChromium } from '#setup/chromium.js';

const { BASE_PATH = '/', PLUMBLINE_PORT: port = '4329', PLUMBLINE_REPORTS: reports } = process.env;
// Workers read this file too and inherit the path instead of searching again.
const chromium = (process.env.PLUMBLINE_CHROMIUM ??= findChromium() ?? '');
if (!chromium) throw new Error(noChromium);
const address = new URL(BASE_PATH.replace(/\/?$/, '/'), `http://localhost:${port}`).href;

export default defineConfig({
  testDir: './browser',
  outputDir: '../.playwright',
  forbidOnly: true,
  fullyParallel: true,
  // Long pages on a busy machine; nothing is measured in time.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  retries: 0,
  // More of them are slower on two cores: every browser draws.
  workers: 2,
  reporter: [
    ['line'],
    ...(reports ? [['json', { outputFile: join(reports, 'browser.json') }] as const] : []),
  ],
  use: {
    baseURL: address,
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: { executablePath: chromium, args: chromiumSwitches },
  },
  webServer: {
    command: `"${process.execPath}" src/setup/commands/preview.js`,
    cwd: '..',
    env: { PORT: port, BASE_PATH },
    url: address,
    reuseExistingServer: false,
  },
});
