import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { after, problems, root } from './fixture.ts';

const file = 'content/contrasts.yaml';
const statement = (n: number) => `
      - id: s${n}
        about: ${n % 2 ? 'audit' : 'review'}
        text: Statement number ${n} says something.
        why: Because it is so.
        sources: [{ source: iso-9000-2015 }]`;

beforeEach(() => {
  const glossary = join(root, 'content/glossary.yaml');
  const review = `  - id: review
    term: review
    also: [desk check]
    definition: a look at whether something suits its aim
    sources: [{ source: iso-9000-2015 }]\n`;
  writeFileSync(glossary, readFileSync(glossary, 'utf8') + review);
  const pair = `checkedOn: "2026-11-26"
pairs:
  - id: audit-or-review
    terms: [audit, review]
    statements:${[1, 2, 3, 4, 5, 6].map(statement).join('')}\n`;
  writeFileSync(join(root, file), pair);
});

describe('An author of a pair of terms who', () => {
  it('writes it whole is told nothing', () => {
    expect(problems()).toBe('');
  });

  it('names a term in a statement is told that this gives the answer away', () => {
    const told = after(file, 'number 3 says something', 'number 3 is about desk checks');
    expect(told).toMatch(/contrasts\.yaml:\d+ entry “audit-or-review”: “s3” says “desk check”/);
  });

  it('sets an unknown term against another is told which', () => {
    expect(after(file, 'terms: [audit, review]', 'terms: [audit, inspection]')).toContain(
      'sets the term “inspection” against another, which content/glossary.yaml does not define',
    );
  });

  it('writes a statement about neither is told so', () => {
    expect(after(file, 'about: audit', 'about: test')).toContain(
      '“s1” is about “test”, which is not one of its two terms',
    );
  });

  it('uses an id twice is told so', () => {
    expect(after(file, 'id: s2', 'id: s1')).toContain('the id “s1” is used a second time');
  });

  it('cites what is not listed is told so', () => {
    expect(after(file, 'source: iso-9000-2015', 'source: hearsay')).toContain('hearsay');
  });
});
