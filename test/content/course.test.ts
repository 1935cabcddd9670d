import { readFileSync } from 'node:fs';
import { describe as block, expect, it } from 'vitest';
import { findProblems } from '../../src/loaders/problems.ts';
import { describe } from '../../src/loaders/yamlFile.ts';
import { banks, files, questions } from './course.ts';

it('the course has nothing to be mended', () => {
  expect(describe(findProblems(files))).toBe('');
});

it('the course has forty lessons in eight modules', () => {
  expect(files.lessons.size).toBe(40);
  expect(files.course?.data.modules.map(({ lessons }) => lessons.length)).toEqual([
    5, 4, 6, 4, 5, 4, 7, 5,
  ]);
});

block('Every lesson', () => {
  it.each([...files.lessons])('%s has 900 to 1,600 words of prose', (id, { file }) => {
    const words = proseOf(file).split(/\s+/).filter(Boolean).length;
    expect(words, id).toBeGreaterThanOrEqual(900);
    expect(words, id).toBeLessThanOrEqual(1600);
  });

  it.each([...files.lessons])('%s asks six to eight questions in its text', (_, { words }) => {
    const asked = words
      .filter(({ name }) => name === 'Quiz')
      .flatMap(({ attributes }) => attributes['questions']?.split(/\s+/) ?? []);
    expect(asked.length).toBeGreaterThanOrEqual(6);
    expect(asked.length).toBeLessThanOrEqual(8);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it.each([...files.lessons])('%s ends with trades, exam corner and summary', (_, { words }) => {
    expect(words.map(({ name }) => name).filter((name) => ends.includes(name))).toEqual(ends);
  });

  it.each([...files.lessons])('%s applies each objective to a case', (id, { data }) => {
    for (const objective of data.objectives) {
      const own = questions.filter((q) => q.lesson === id && q.objective === objective.id);
      const applied = own.filter(
        ({ bloom, case: shared }) =>
          shared !== undefined || ['apply', 'analyse', 'evaluate', 'create'].includes(bloom),
      );
      expect(applied.length, `${id}, ${objective.id}`).toBeGreaterThanOrEqual(1);
    }
  });

  it.each([...files.lessons])('%s asks each objective in at least two types', (id, { data }) => {
    for (const objective of data.objectives) {
      const own = questions.filter((q) => q.lesson === id && q.objective === objective.id);
      const types = new Set(
        own.map((q) => (q.case === undefined ? q.type : `${q.type} on a case`)),
      );
      expect(types.size, `${id}, ${objective.id}`).toBeGreaterThanOrEqual(2);
    }
  });
});

block('The bank', () => {
  it('holds at least 480 questions, as many of each module as its plan says', () => {
    const of = Object.fromEntries(banks.map((bank) => [bank.module, bank.questions.length]));
    expect(of).toEqual({
      language: 58,
      assurance: 44,
      management: 69,
      difference: 54,
      system: 61,
      audit: 52,
      tools: 90,
      practice: 58,
    });
  });

  it('has at least 30 number questions and twelve cases', () => {
    expect(questions.filter((q) => q.type === 'number').length).toBeGreaterThanOrEqual(30);
    expect(banks.flatMap((bank) => bank.cases).length).toBeGreaterThanOrEqual(12);
  });

  it.each(banks.map((bank) => [bank.module, bank.questions] as const))(
    'of %s gives no marks to somebody who always says true, or always false',
    (_, own) => {
      const answers = own.flatMap((q) => (q.type === 'true-false' ? [q.answer] : []));
      expect(answers.length < 2 || new Set(answers).size).not.toBe(1);
    },
  );

  it('has questions of every type', () => {
    expect(new Set(questions.map((q) => q.type))).toEqual(
      new Set(['single', 'multiple', 'true-false', 'match', 'order', 'fill', 'number']),
    );
    expect(questions.some((q) => q.case !== undefined)).toBe(true);
  });

  it('has no two questions with nearly the same stem', () => {
    const close = questions.flatMap((a, i) =>
      questions
        .slice(i + 1)
        .filter((b) => likeness(a.stem, b.stem) > 0.8)
        .map((b) => `${a.id} and ${b.id}`),
    );
    expect(close).toEqual([]);
  });
});

block('The glossary', () => {
  it('defines at least 120 terms, and what gets mixed up points both ways', () => {
    const terms = files.glossary?.data.terms ?? [];
    expect(terms.length).toBeGreaterThanOrEqual(120);
    const oneWay = terms.flatMap((term) =>
      term.notToConfuse
        .filter((id) => !terms.find((other) => other.id === id)?.notToConfuse.includes(term.id))
        .map((id) => `${term.id} to ${id}`),
    );
    expect(oneWay).toEqual([]);
  });
});

block('The sources', () => {
  it('are documents, and no statement stands on one that is not listed', () => {
    expect(files.sources?.data.sources.length).toBeGreaterThan(30);
  });
});

const ends = ['Trades', 'ExamCorner', 'Summary'];

function proseOf(file: string): string {
  const text = readText(file);
  return text
    .slice(text.indexOf('\n---\n', 3) + 5)
    .replace(/<[^>]+>/g, ' ')
    .replace(/[#*|>-]/g, ' ');
}

function likeness(a: string, b: string): number {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared / new Set([...x, ...y]).size;
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

function readText(file: string): string {
  return readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
}
