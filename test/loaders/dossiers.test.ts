import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problems, root } from './fixture.ts';

const part = `
      right: What has to be said
      wrong: [{ text: What nobody asked for, flaw: unasked }, { text: What somebody said, flaw: hearsay }]`;
const file = 'content/dossiers/small.yaml';
const whole = `checkedOn: "2026-11-25"
lesson: language/family-tree
clauses: { "7.2": competence, "8.6": release, "9.2": internal audit }
dossiers:
  - id: one-of-twenty
    title: One of twenty
    trade: Bank
    saw: Nineteen of twenty files are whole
    context: Nothing else is known here
    grade: minor
    clause: "7.2"
    beside: ["8.6", "9.2"]
    clauseWhy: Competence stands there
    requirement: ${part}
    evidence: ${part}
    gap: ${part}
    reason: One of twenty is a lapse
    differ: Some would ask on first
    sources: [{ source: iso-9000-2015 }]
`;
const put = (text: string) => {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return problems();
};

describe('An author of a dossier', () => {
  it('has nothing to mend where all is well', () => {
    expect(put(whole)).toBe('');
  });

  it.each([
    ['forgets the reason of its grade', /    reason:.*\n/, ''],
    ['leaves the reason empty', 'One of twenty is a lapse', '" "'],
  ])('who %s is told the file, the line and what to write', (_, find, change) => {
    expect(put(whole.replace(find, change))).toBe(
      `${file}:5 dossier “one-of-twenty”: gives no reason for its grade. Write under “reason” which of the four questions of grading decides, and why.`,
    );
  });

  it.each([
    [
      'does not say where auditors differ',
      /    differ:.*\n/,
      '',
      'where competent auditors differ',
    ],
    ['misspells a key', 'context:', 'contxt:', 'the key “contxt” is not known here'],
    ['invents a flaw', 'flaw: hearsay', 'flaw: gossip', '“flaw”'],
    ['offers a clause twice', '["8.6", "9.2"]', '["7.2", "9.2"]', 'offers a clause twice'],
    ['offers a clause without a name', '["8.6", "9.2"]', '["8.7", "9.2"]', 'offers 8.7, which'],
    ['defends the right grade', 'grade: minor', 'grade: minor\n    near: [minor]', 'as well'],
    [
      'defends a clause nobody can choose',
      '"7.2"\n',
      '"7.2"\n    nearClauses: ["8.5.1"]\n',
      '8.5.1',
    ],
    [
      'names a lesson that does not exist',
      'family-tree\n',
      'family-bush\n',
      'which does not exist',
    ],
    ['cites an unlisted source', 'iso-9000-2015', 'iso-1', 'cites the source “iso-1”'],
  ])('who %s is told so', (_, find, change, answer) => {
    expect(put(whole.replace(find, change))).toContain(answer);
  });
});
