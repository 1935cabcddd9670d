import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, exact, suggestions } from '../../../src/core/search/entry.ts';
import { pieces } from '../../../src/core/search/excerpt.ts';

const entry = (title: string, ...also: string[]) => ({ title, also, text: '', url: `/${title}/` });
const entries = [
  entry('audit'),
  entry('quality assurance', 'QA'),
  entry('The family tree', 'QAM-102'),
];

describe('A search', () => {
  it('finds a term by its name or abbreviation and a sheet by its code', () => {
    expect(exact(entries, ' Audit ')).toEqual([entries[0]]);
    expect(exact(entries, 'qa')).toEqual([entries[1]]);
    expect(exact(entries, 'qam-102')).toEqual([entries[2]]);
    expect(exact(entries, '   ')).toEqual([]);
  });

  it('suggests what was probably meant', () => {
    expect(suggestions(entries, 'audti').map(({ title }) => title)).toEqual(['audit']);
    expect(suggestions(entries, 'zzzzzz')).toEqual([]);
  });

  it('suggests a near word also where something was found, but nothing far', () => {
    expect(suggestions([entry('verification')], 'verificatoin', true)).toHaveLength(1);
    expect(suggestions(entries, 'plan', true)).toEqual([]);
  });

  it('measures how far two words are apart', () => {
    expect(distance('audit', 'audit')).toBe(0);
    expect(distance('audit', 'audits')).toBe(1);
    expect(distance('', 'abc')).toBe(3);
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
        expect(distance(a, b)).toBe(distance(b, a));
        expect(distance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

describe('An excerpt', () => {
  it('marks the hits and stays plain text', () => {
    expect(pieces('An <mark>audit</mark> &amp; more')).toEqual([
      { text: 'An ', hit: false },
      { text: 'audit', hit: true },
      { text: ' & more', hit: false },
    ]);
  });

  it('lets no markup through', () => {
    expect(
      pieces('<img src=x onerror=alert(1)>a <mark><b>b</b></mark>').map(({ text }) => text),
    ).toEqual(['a ', 'b']);
  });
});
