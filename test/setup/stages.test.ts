import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countTests, stages, summary } from '#setup/stages.js';

const vitest = { numTotalTests: 12, numPassedTests: 12, numFailedTests: 0 };
const playwright = { stats: { expected: 5, unexpected: 2, flaky: 0, skipped: 0 } };

test('the last line adds up unit and browser tests', () => {
  const lastLine = summary(countTests([vitest, playwright]), 'test:browser')
    .split('\n')
    .at(-1);
  expect(lastLine).toBe('17 passed, 2 failed');
});

test('a run that is all green says so', () => {
  expect(summary(countTests([vitest]), undefined)).toBe('12 passed, 0 failed');
});

test('a stage that fails without a failed test is never counted as green', () => {
  expect(summary(countTests([vitest]), 'test:build')).toBe(
    'Stopped at test:build.\n12 passed, 1 failed',
  );
});

test('every stage is a script of its own', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(stages));
});
