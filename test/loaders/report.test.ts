import { describe, expect, it } from 'vitest';
import { readCourse } from '../../src/loaders/readCourse.ts';
import { report } from '../../src/loaders/report.ts';
import { staleEntries } from '../../src/loaders/stale.ts';
import { root } from './fixture.ts';

const files = () => readCourse(root, new Set());

describe('The report on the content', () => {
  it('counts questions by module, type, level and exam', () => {
    const text = report(files(), '2026-11-25');
    expect(text).toContain('1 lessons, 3 questions, 1 cases');
    expect(text).toMatch(/language +3 +3/);
    expect(text).toMatch(/cqia +3 +1/);
  });

  it('names an objective that is asked in fewer than two types', () => {
    const [bank] = files().banks;
    expect(bank?.data.questions.length).toBe(3);
    expect(report(files(), '2026-11-25')).toMatch(/fewer than two types\n {2}none/);
    const alone = { ...files(), banks: [] };
    expect(report(alone, '2026-11-25')).toContain('draw-the-tree: no question');
  });
});

describe('An entry', () => {
  it('is old when 181 days have passed since it was checked, and not before', () => {
    expect(staleEntries(files(), '2027-05-22')).toEqual([]);
    const old = staleEntries(files(), '2027-05-23');
    expect(old.map(({ file }) => file)).toContain('content/lessons/language/family-tree.mdx');
    expect(old[0]?.days).toBe(181);
  });
});
