import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Operation } from '../../../src/core/progress/operation.ts';
import { parseOperation } from '../../../src/core/progress/parse.ts';
import { samples } from './samples.ts';

const named = samples.map(
  (one) =>
    [
      'does' in one ? `${one.kind} (${one.does})` : one.kind,
      one as Operation & Readonly<Record<string, unknown>>,
    ] as const,
);
const long = 'x'.repeat(10 * 1024 * 1024);
const nonsense: readonly unknown[] = [
  null,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -1,
  -0.5,
  1e300,
  long,
  [long],
  Array.from({ length: 100_000 }, () => 'x'),
  { __proto__: null },
  { toString: 1, valueOf: 1 },
  JSON.parse('{"__proto__":{"polluted":1}}'),
  [[]],
  () => 'x',
  Symbol('x'),
];
/** Fields that an operation may lack, and those of them that are not passed over when they are bad. */
const optional = new Set(['sure', 'ms', 'right', 'try', 'minutes', 'marks', 'of', 'passed']);
const strict = new Set(['value']);

describe.each(named)('%s', (_, operation) => {
  it('comes back from a file as it was', () => {
    expect(parseOperation(JSON.parse(JSON.stringify(operation)))).toEqual(operation);
  });

  it('is not itself without any of its fields, but for those that it may lack', () => {
    const lacking = Object.keys(operation).map((key) => {
      const { [key]: _gone, ...rest } = operation;
      return { key, rest, parsed: parseOperation(rest) };
    });
    const read = lacking.filter(({ parsed }) => parsed !== undefined);
    expect(
      read.map(({ key }) => key).filter((key) => !optional.has(key) && !strict.has(key)),
    ).toEqual([]);
    expect(read.map(({ parsed }) => parsed)).toEqual(read.map(({ rest }) => rest));
  });

  it('is refused, or read without the field, where a field holds nonsense', () => {
    for (const key of Object.keys(operation)) {
      for (const bad of nonsense) {
        // An object is a fit vector; what is no count in it is left out.
        if (key === 'through' && typeof bad === 'object' && bad && !Array.isArray(bad)) continue;
        const isTime = key === 't' && typeof bad === 'number' && Math.abs(bad) < 8.64e15;
        const isMarks = ['marks', 'of'].includes(key) && operation.kind === 'exam-timed';
        const isEmpty = key === 'domains' && JSON.stringify(bad) === '{}';
        if (isTime || isEmpty || (isMarks && bad === 1e300)) continue;
        const parsed = parseOperation({ ...operation, [key]: bad });
        if (!parsed) continue;
        expect(optional, `${key} as ${typeof bad}`).toContain(key);
        expect(parsed).not.toHaveProperty(key);
      }
    }
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('carries nothing that we do not know, and no prototype of a stranger', () => {
    const text = JSON.stringify(operation).replace('{', '{"__proto__":{"polluted":1},"extra":1,');
    const parsed = parseOperation(JSON.parse(text));
    expect(parsed).toEqual(operation);
    expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype);
  });
});

it('every kind has a sample here', () => {
  const kinds = new Set(samples.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(
    [
      'activity-placed',
      'card-noted',
      'card-reviewed',
      'card-suspended',
      'exam-begun',
      'exam-judged',
      'exam-planned',
      'exam-timed',
      'exam-worked',
      'lesson-completed',
      'question-answered',
      'reset',
      'reset-undone',
      'review-undone',
      'term-told',
    ].sort(),
  );
});

describe('Whatever a row holds', () => {
  it('an operation is read or refused, and what was read reads the same again', () => {
    const field = fc.oneof(fc.anything(), fc.string(), fc.double(), fc.array(fc.string()));
    const row = fc
      .tuple(fc.constantFrom(...samples), fc.dictionary(fc.string(), field), fc.nat(20), field)
      .map(([sample, extra, at, value]) => {
        const keys = Object.keys(sample);
        return { ...extra, ...sample, [keys[at % keys.length] ?? '']: value };
      });
    fc.assert(
      fc.property(fc.oneof(row, fc.anything()), (raw) => {
        const parsed = parseOperation(raw);
        expect(parsed && parseOperation(structuredClone(parsed))).toEqual(parsed);
      }),
    );
  });
});
