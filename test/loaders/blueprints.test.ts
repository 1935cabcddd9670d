import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { bank, lesson, problems, root } from './fixture.ts';

const file = 'content/exams/blueprints/small.yaml';
const whole = `id: small
name: A small mock
about: Ten items for a test
checkedOn: "2026-11-26"
facts:
  - { text: The real one is longer, sources: [{ source: iso-9000-2015 }] }
items: 10
minutes: 20
pass: 70
passNote: This share is ours
openBook: false
domains:
  - { id: tree, name: The tree, weight: 10, from: [language/family-tree] }
`;

const put = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const after = (find: string | RegExp, change: string) => {
  expect(whole.replace(find, change)).not.toBe(whole);
  put(file, whole.replace(find, change));
  return problems();
};

/** Adds questions to the fixture bank that are like its third, the first of them on its case. */
const addQuestions = (count: number, onCase = 0) => {
  const text = readFileSync(new URL(`../fixtures/course/${bank}`, import.meta.url), 'utf8');
  const third = text.slice(text.indexOf('  - id: family-tree/three'));
  const more = Array.from({ length: count }, (_, i) => {
    const named = third.replace('family-tree/three', `family-tree/more-${i}`);
    return i < onCase ? named.replace('    stem:', '    case: two-shifts\n    stem:') : named;
  });
  put(bank, [text, ...more].map((one) => one.trimEnd()).join('\n'));
};

/** Gives the lesson of the fixture a second objective. */
const addObjective = () => {
  const text = readFileSync(join(root, lesson), 'utf8');
  put(
    lesson,
    text.replace('authority:', '  - { id: climb, text: climb the tree, bloom: apply }\nauthority:'),
  );
};

beforeEach(() => addQuestions(15));

describe('An author of a blueprint', () => {
  it('has nothing to mend where all is well', () => {
    put(file, whole);
    expect(problems()).toBe('');
  });

  it.each([
    ['misspells a key', 'passNote', 'passnote', 'the key “passnote” is not known here'],
    [
      'names the file otherwise',
      'id: small\n',
      'id: smaller\n',
      `${file}:1 holds the blueprint “smaller”. Name the file smaller.yaml.`,
    ],
    [
      'likens it to an exam without a page',
      'checkedOn',
      'exam: cqia\ncheckedOn',
      `${file}:4 is like the exam “cqia”, of which content/exams tells nothing`,
    ],
    [
      'names a lesson that does not exist',
      'family-tree]',
      'family-bush]',
      `${file}:13 domain “tree”: names the lesson “language/family-bush”, which does not exist`,
    ],
    [
      'names an objective that its lesson does not have',
      'language/family-tree]',
      '"language/family-tree#climb"]',
      'names the objective “climb”, which its lesson does not have. It has draw-the-tree.',
    ],
    [
      'names a lesson twice',
      'family-tree]',
      'family-tree, language/family-tree]',
      'names “language/family-tree”, which the domain “tree” has taken already',
    ],
    [
      'uses the id of a domain twice',
      /(domains:\n)(.*\n)/,
      '$1$2$2',
      `${file}:14 domain “tree”: its id is used a second time`,
    ],
    [
      'asks for a type that no question has',
      'openBook',
      'types: [numbers]\nopenBook',
      '“types” names “numbers”, which no question has. The bank knows single.',
    ],
    [
      'asks for a level that no question has',
      'openBook',
      'blooms: [guess]\nopenBook',
      '“blooms” names “guess”',
    ],
    [
      'cites an unlisted source',
      'iso-9000-2015',
      'iso-1',
      `${file}:6 cites the source “iso-1”, which content/sources.yaml does not list`,
    ],
    [
      'wants more marks than there are',
      'weight: 10',
      'weight: 10, marks: 8, minimum: 9',
      'the domain “tree” asks for at least 9 of 8 marks',
    ],
  ])('who %s is told so', (_, find, change, answer) => {
    expect(after(find, change)).toContain(answer);
  });

  it('who gives marks to some domains only is told which one has none', () => {
    const two = `$1$2`.concat(
      '  - { id: rest, name: The rest, weight: 1, marks: 3, from: ["language/family-tree#draw-the-tree"] }\n',
    );
    const answer = after(/(domains:\n)(.*\n)/, two);
    expect(answer).toMatch(/the domain “tree” has no/);
  });

  it('whose domain finds no question is told what to mark', () => {
    addObjective();
    expect(after('language/family-tree]', '"language/family-tree#climb"]')).toContain(
      `${file}:13 the domain “tree” has no question. Mark questions of its lessons for the exam, or write “marked: false”.`,
    );
  });
});

describe('A bank', () => {
  it('that is too small for three papers stops the build, and says which domain lacks how many', () => {
    expect(after('items: 10', 'items: 14')).toContain(
      `${file}:13 the domain “tree” has 18 questions. Each paper asks 14 of them, and three papers that share at most half need 21: 3 are missing.`,
    );
  });

  it('whose cases do not fit stops the build, and says how many single questions are missing', () => {
    addQuestions(15, 14);
    put(file, whole);
    expect(problems()).toMatch(
      /small\.yaml:13 the domain “tree” has questions enough, but its cases do not fit: the paper plumb-1 asks 10 of them and finds 2, so 8 are missing/,
    );
  });

  it('whose cases make two papers share more than half stops the build', () => {
    addQuestions(14, 4);
    expect(after('items: 10', 'items: 11')).toMatch(
      /small\.yaml:13 two of the first three papers of the word “\w+” share \d+ of 11 items, more than half\. Add \d questions or more, first to the domain “tree”/,
    );
  });

  it('whose case falls to two domains stops the build', () => {
    addObjective();
    const text = readFileSync(join(root, bank), 'utf8');
    put(bank, text.replace('objective: draw-the-tree', 'objective: climb'));
    const domains =
      '$1$2  - { id: high, name: High up, weight: 1, from: ["language/family-tree#climb"] }\n';
    expect(after(/(domains:\n)(.*\n)/, domains)).toContain(
      'shares the case “two-shifts” of language/family-tree with the domain “tree”. Give all of its objectives to one of the two.',
    );
  });

  it('is enough as soon as each two of three papers share at most half', () => {
    expect(after('items: 10', 'items: 12')).toBe('');
  });
});
