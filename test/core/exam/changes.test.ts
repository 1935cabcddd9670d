import { describe, expect, test } from 'vitest';
import { changeOf, changesIn, isChanged, settled } from '../../../src/core/exam/changes.ts';
import type { Answer } from '../../../src/core/question/answer.ts';
import type { Question } from '../../../src/core/question/question.ts';
import { match, multiple, number, order, single, trueFalse } from '../question/sample.ts';
import { judged, worked } from './sample.ts';

const given = (...history: readonly Answer[]) => ({ history, answer: history.at(-1) ?? [] });
const changed = (question: Question, ...history: readonly Answer[]) =>
  changeOf(question, given(...history));

describe('an answer that was settled on', () => {
  test('is each option that was chosen of one that counts', () => {
    expect(settled(single, [['a'], ['a'], ['b']])).toEqual([['a'], ['b']]);
  });

  test('is no half of a choice of two', () => {
    expect(settled(multiple, [['a'], ['a', 'c'], ['a'], ['a', 'b']])).toEqual([
      ['a', 'c'],
      ['a', 'b'],
    ]);
  });

  test('is the same in whatever order its parts were chosen', () => {
    expect(settled(multiple, [['a', 'b'], ['b'], ['b', 'a']])).toEqual([['a', 'b']]);
  });

  test('needs the reason beside true or false, and every row of a match', () => {
    expect(settled(trueFalse, [['true'], ['true', 'b']])).toEqual([['true', 'b']]);
    expect(settled(match, [['a=confidence'], ['a=confidence', 'b=fulfilment']])).toEqual([]);
  });

  test('is no number that is still being typed or taken back', () => {
    const typing = ['1', '12', '12.', '12.5', '12.', '12', '12.7'].map((text) => [text]);
    expect(settled(number, typing)).toEqual([['12.5'], ['12.7']]);
    expect(settled(number, [['125'], ['12']])).toEqual([['125'], ['12']]);
  });

  test('is only the last order of steps, since each move passes through others', () => {
    const [first, last] = [
      ['a', 'b', 'c', 'd'],
      ['a', 'b', 'd', 'c'],
    ];
    expect(settled(order, [first, last])).toEqual([last]);
    expect(changed(order, first, last)).toBe('no');
  });
});

describe('a changed answer', () => {
  test('gains or costs the item by the first and the last answer', () => {
    expect(changed(single, ['a'], ['b'])).toBe('wrong-to-right');
    expect(changed(single, ['b'], ['c'])).toBe('right-to-wrong');
    expect(changed(single, ['b'], ['a'], ['b'])).toBe('no');
  });

  test('that is taken away altogether costs a right one', () => {
    expect(changed(single, ['b'], [])).toBe('right-to-wrong');
    expect(isChanged(single, given(['a'], []))).toBe(true);
  });

  test('is none while two options are chosen one after the other', () => {
    expect(changed(multiple, ['a'], ['a', 'b'])).toBe('no');
    expect(isChanged(multiple, given(['a'], ['a', 'b']))).toBe(false);
  });

  test('of nothing is none', () => {
    expect(changed(single)).toBe('no');
    expect(isChanged(single, given())).toBe(false);
  });

  test('is counted among what it gained, cost, or left as it was', () => {
    const item = (at: number, part: Parameters<typeof judged>[0]) => judged({ item: at, ...part });
    const paper = [
      item(0, { changed: 'wrong-to-right' }),
      item(1, { changed: 'right-to-wrong' }),
      item(2, { work: worked(given(['a'], ['c'])) }),
      item(3, { work: worked(given(['a'])) }),
      item(4, { question: undefined, work: worked(given(['a'], ['c'])) }),
    ];
    expect(changesIn(paper)).toEqual({ gained: [0], lost: [1], even: [2] });
  });
});
