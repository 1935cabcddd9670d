import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { auditedPages, marksLost } from '#setup/audited.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-audit-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, content: string) {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
}

test('of each module the lesson with most islands is audited', () => {
  write('lessons/a/plain/index.html', '<p>');
  write('lessons/b/full/index.html', '<astro-island><astro-island>');
  write('lessons/b/quiz/index.html', '<astro-island>');
  expect(auditedPages(folder)).toEqual([
    '',
    'lessons/a/plain/',
    'lessons/b/full/',
    'sorter/',
    'compare/',
    'exams/',
  ]);
});

test('a mark below 100 is told with the audits that cost it', () => {
  const report = {
    categories: {
      performance: { score: 1, auditRefs: [] },
      accessibility: { score: 0.97, auditRefs: [{ id: 'color-contrast', weight: 7 }] },
      'best-practices': { score: 1, auditRefs: [] },
      seo: { score: null, auditRefs: [] },
    },
    audits: { 'color-contrast': { score: 0 } },
  };
  expect(marksLost(report)).toEqual(['accessibility 97: color-contrast', 'seo 0: no mark given']);
});
