import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pieces, withMark } from '../../../src/core/exam/marked.ts';

const range = fc
  .tuple(fc.nat(40), fc.nat(40))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

it('marks that touch or overlap become one, in the order of the text', () => {
  expect(withMark(withMark(withMark([], 8, 10), 0, 3), 3, 5)).toEqual(['0-5', '8-10']);
  expect(withMark(['2-6'], 4, 9)).toEqual(['2-9']);
});

it('an empty selection marks nothing', () => {
  expect(withMark([], 4, 4)).toEqual([]);
});

it('a marked text reads as before, and exactly what was selected is marked', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.array(range), (text, ranges) => {
      const marks = ranges.reduce<readonly string[]>((all, [a, b]) => withMark(all, a, b), []);
      const cut = pieces(text, marks);
      expect(cut.map((piece) => piece.text).join('')).toBe(text);
      const marked = cut.flatMap(({ text: part, marked: on }) =>
        [...Array(part.length)].map(() => on),
      );
      const wanted = [...Array(text.length)].map((_, at) =>
        ranges.some(([from, to]) => at >= from && at < to),
      );
      expect(marked).toEqual(wanted);
    }),
  );
});
