import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/core/progress/fold.ts';
import { preview } from '../../../src/core/progress/preview.ts';
import { limits, parseFile, toFile } from '../../../src/core/progress/transfer.ts';
import { answered, dayOf, operations, placed } from './operations.ts';

const course = 'qa-and-qm';
const now = 1e13;
const file = (list: Parameters<typeof toFile>[0]['operations']) =>
  toFile({ course, settings: { theme: 'sheet' }, operations: list, unreadable: [] });

describe('A progress file', () => {
  it('brings every operation back as it was', () => {
    fc.assert(
      fc.property(operations, (list) => {
        const parsed = parseFile(file(list), course, now);
        expect(parsed).toEqual({
          ok: true,
          operations: list,
          rejected: 0,
          settings: { theme: 'sheet' },
        });
      }),
    );
  });

  it('taken in twice, or in another order than a second one, changes nothing', () => {
    fc.assert(
      fc.property(operations, fc.nat(40), (list, at) => {
        const [a, b] = [list.slice(0, at), list.slice(at)];
        const one = fold([...a, ...b, ...a], dayOf);
        expect(fold([...b, ...a], dayOf)).toEqual(one);
      }),
    );
  });

  it('of the first version opens for ever', () => {
    const path = new URL('../../fixtures/progress-v1.json', import.meta.url);
    const parsed = parseFile(readFileSync(path, 'utf8'), course, now);
    expect(parsed.ok && parsed.rejected).toBe(1);
    const { questions, lessons, rounds } = fold(parsed.ok ? parsed.operations : [], dayOf);
    expect(questions['family-tree/part-of-what']).toMatchObject({ tries: 2, held: true });
    expect(lessons).toEqual({ 'language/seven-principles': 1763900000000 });
    expect(rounds['sorter-1']?.placements).toEqual({ 'audit-the-process': 'qa' });
  });

  it.each([
    ['not JSON', '{', 'not-json'],
    ['empty', '', 'not-json'],
    ['a list', '[]', 'not-ours'],
    ['null', 'null', 'not-ours'],
    ['somebody else’s', '{"format":"other","version":1,"operations":[]}', 'not-ours'],
    [
      'of version nought',
      '{"format":"plumbline-progress","version":0,"operations":[]}',
      'not-ours',
    ],
    [
      'of half a version',
      '{"format":"plumbline-progress","version":1.5,"operations":[]}',
      'not-ours',
    ],
    [
      'without operations',
      '{"format":"plumbline-progress","version":1,"operations":{}}',
      'not-ours',
    ],
    ['newer', '{"format":"plumbline-progress","version":2,"operations":[]}', 'newer'],
    [
      'of another course',
      '{"format":"plumbline-progress","version":1,"course":"x","operations":[]}',
      'other-course',
    ],
  ])('that is %s is refused by its name', (_, text, reason) => {
    expect(parseFile(text, course, now)).toEqual({ ok: false, reason });
  });

  it('of a newer version that we may still read is read', () => {
    const text = `{"format":"plumbline-progress","version":7,"minReader":1,"course":"${course}","operations":[]}`;
    expect(parseFile(text, course, now)).toMatchObject({ ok: true });
  });

  it('is refused when it is too long or holds too many operations', () => {
    expect(parseFile(' '.repeat(limits.size + 1), course, now)).toEqual({
      ok: false,
      reason: 'too-big',
    });
    const many = `{"format":"plumbline-progress","version":1,"course":"${course}","operations":[${'0,'.repeat(limits.operations)}0]}`;
    expect(parseFile(many, course, now)).toEqual({ ok: false, reason: 'too-many' });
  });

  it('may begin with a byte order mark', () => {
    expect(parseFile(`\uFEFF${file([])}`, course, now)).toMatchObject({ ok: true });
  });

  it('cannot bring operations from the future', () => {
    const late = answered({ t: now + limits.ahead + 1 });
    expect(parseFile(file([late]), course, now)).toMatchObject({ operations: [], rejected: 1 });
  });
});

describe('Whatever text somebody opens', () => {
  it('nothing throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseFile(text, course, now)).toHaveProperty('ok');
      }),
    );
  });

  it('no prototype changes, and no operation carries a foreign field', () => {
    const key = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'prototype'));
    fc.assert(
      fc.property(fc.object({ key, withNullPrototype: true }), (poison) => {
        const bad = JSON.stringify(poison);
        const row = JSON.stringify(answered()).replace(
          '{',
          '{"__proto__":{"polluted":1},"extra":1,',
        );
        const text = `{"format":"plumbline-progress","version":1,"course":"${course}","settings":${bad},"operations":[${bad},${row}]}`;
        const parsed = parseFile(text, course, now);
        expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
        for (const operation of parsed.ok ? parsed.operations : []) {
          expect(Object.getPrototypeOf(operation)).toBe(Object.prototype);
          expect(operation).not.toHaveProperty('extra');
          expect(operation).not.toHaveProperty('polluted');
        }
      }),
    );
  });

  it('deep nesting is only rejected', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const text = `{"format":"plumbline-progress","version":1,"course":"${course}","operations":[${deep}]}`;
    expect(parseFile(text, course, now)).toMatchObject({ ok: true, rejected: 1 });
  });
});

it('a preview counts what is new', () => {
  const list = [answered(), answered(), placed()];
  expect(preview(new Set([list[0]?.id ?? '']), list)).toEqual({
    answers: 1,
    cards: 1,
    lessons: 0,
    exams: 0,
    reviews: 0,
    resets: 0,
    known: 1,
  });
});
