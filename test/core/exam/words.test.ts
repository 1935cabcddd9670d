import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerWords, keyWords } from '../../../src/core/exam/answerWords.ts';
import { itemRows } from '../../../src/core/exam/itemRows.ts';
import { pieces } from '../../../src/core/exam/marked.ts';
import { fill, match, multiple, number, order, single, trueFalse } from '../question/sample.ts';
import { judged, worked } from './sample.ts';

describe('an answer in words', () => {
  test.each([
    [single, ['b'], 'Option b'],
    [multiple, ['a', 'd'], 'Option a | Option d'],
    [trueFalse, ['true', 'c'], 'True | Option c'],
    [match, ['a=confidence', 'b=objectives'], 'Assurance: confidence | Control: objectives'],
    [order, ['b', 'a'], 'Step b | Step a'],
    [number, ['12,5'], '12,5'],
    [single, [], ''],
    [single, ['e'], ''],
  ])('of $type', (question, answer, words) => {
    expect(answerWords(question, answer)).toBe(words);
  });

  test('the key of every type is in words', () => {
    const keys = [single, multiple, trueFalse, order, fill, number].map(keyWords);
    expect(keys).toEqual([
      'Option b',
      'Option a | Option b',
      'False | Option a',
      'Step a | Step b | Step c | Step d',
      'confidence',
      '12.5 %',
    ]);
    expect(keyWords(match)).toContain('Control: fulfilment');
  });
});

describe('a text with marks', () => {
  test('falls into pieces at the marks, overlapping ones joined', () => {
    expect(pieces('What is not asked?', ['8-11', '5-8'])).toEqual([
      { text: 'What ', marked: false },
      { text: 'is not', marked: true },
      { text: ' asked?', marked: false },
    ]);
  });

  test('is whole again when its pieces are joined, whatever the marks say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, marks) => {
        expect(
          pieces(text, marks)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

test('the table of items has a row for each, with what is gone named as gone', () => {
  const items = [
    judged({ work: worked({ answer: ['a'], ms: 61_400, sure: 3, flagged: true, note: 'look' }) }),
    judged({ item: 1, id: 'old/one', question: undefined, verdict: 'gone', of: 0 }),
  ];
  const result = { items, marks: 0, of: 1, share: 0, passed: false, short: [], domains: [] };
  const [head = [], first = [], second = []] = itemRows(result, () => 'draw', { 0: 'terms' });
  const cell = (row: readonly string[], name: string) => row[head.indexOf(name)];
  expect(cell(first, 'answer')).toBe('Option a');
  expect(cell(first, 'key')).toBe('Option b');
  expect(cell(first, 'seconds')).toBe('61');
  expect(cell(first, 'certainty')).toBe('high');
  expect(cell(first, 'cause of the miss')).toBe('terms');
  expect(cell(second, 'verdict')).toBe('no longer in the course');
  expect(new Set([head, first, second].map((row) => row.length)).size).toBe(1);
});
