import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const { PLUMBLINE_REPORTS: reports } = process.env;

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    // Long work on a busy machine; nothing is measured in time.
    testTimeout: 60_000,
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', 'test/built/**', 'node_modules/**'],
    reporters: ['default', ...(reports ? ['json'] : [])],
    ...(reports && { outputFile: { json: join(reports, 'unit.json') } }),
  },
});
