import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const { PLUMBLINE_REPORTS: reports } = process.env;

/** Tests of the built course, for after the build. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['test/built/*.test.ts'],
    reporters: ['default', ...(reports ? ['json'] : [])],
    ...(reports && { outputFile: { json: join(reports, 'built.json') } }),
  },
});
