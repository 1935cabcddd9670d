/** What `npm test` runs, in this order. Each is a script of package.json. */
export const stages = [
  'test:format',
  'test:lint',
  'test:types',
  'test:unit',
  'test:build',
  'test:html',
  'test:size',
  'test:browser',
];

/** @typedef {{ readonly passed: number, readonly failed: number }} Count */

/**
 * Adds up what the reports of Vitest and Playwright say.
 * @param {readonly any[]} reports parsed JSON
 * @returns {Count}
 */
export function countTests(reports) {
  return reports
    .map(countReport)
    .reduce(
      (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
      { passed: 0, failed: 0 },
    );
}

/**
 * @param {any} report
 * @returns {Count}
 */
function countReport({ numPassedTests, numFailedTests, stats }) {
  if (stats) return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
  return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
}

/**
 * The last lines of a run. A stage that stops it without a failed test counts as one failure.
 * @param {Count} count
 * @param {string | undefined} stopped the stage that failed, if one did
 */
export function summary({ passed, failed }, stopped) {
  const failures = stopped ? Math.max(failed, 1) : failed;
  const reason = stopped ? `Stopped at ${stopped}.\n` : '';
  return `${reason}${passed} passed, ${failures} failed`;
}
