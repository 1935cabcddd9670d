import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { after, bank, lesson, problems, root } from './fixture.ts';

it('a whole course has no problems', () => {
  expect(problems()).toBe('');
});

describe('An author who', () => {
  it('misspells a key is told the file, the line, the key and what to do', () => {
    expect(after(bank, 'difficulty: 1', 'dificulty: 1')).toContain(
      `${bank}:12 entry “family-tree/one”: the key “dificulty” is not known here. Correct its spelling or remove it.`,
    );
  });

  it('forgets a key is told which one', () => {
    expect(after(bank, '    bloom: remember\n', '')).toMatch(
      /language\.yaml:\d+ entry “family-tree\/one”.*bloom/,
    );
  });

  it('writes unreadable YAML is told the line', () => {
    expect(after('content/glossary.yaml', 'term: audit', 'term: "audit')).toMatch(
      /content\/glossary\.yaml:\d+ is not readable as YAML/,
    );
  });

  it('writes a question without a right option is told so', () => {
    expect(after(bank, 'correct: true', 'correct: false')).toContain(
      'must have exactly one option with correct: true',
    );
  });

  it('leaves out the reason of an option is told so', () => {
    expect(after(bank, ', why: It is the one. }', ' }')).toMatch(/entry “family-tree\/one”, “why”/);
  });

  it('writes two equal options is told so', () => {
    expect(after(bank, 'text: The first thing', 'text: the second thing')).toContain(
      'two of its options are equal',
    );
  });

  it('offers “all of the above” is told to write a real option', () => {
    expect(after(bank, 'text: The first thing', 'text: All of the above')).toContain(
      'Write a real one',
    );
  });

  it('asks a negative question without emphasis is told so', () => {
    expect(after(bank, 'What is asked in one?', 'Which is not a part?')).toContain(
      'negative without emphasis',
    );
    expect(after(bank, 'Which is not a part?', 'Which is NOT a part?')).toBe('');
  });

  it('lets a question be guessed that the text does not ask later is told so', () => {
    const put = (ids: string) => `## The tree\n\n<GuessFirst questions="${ids}" />`;
    const guess = (ids: string) => after(lesson, '## The tree', put(ids));
    expect(guess('family-tree/one family-tree/two')).toBe('');
    expect(
      after(lesson, 'questions="family-tree/one family-tree/two"', 'questions="family-tree/two"'),
    ).toContain('lets 1 questions be guessed. Name two or three.');
    expect(
      after(lesson, 'questions="family-tree/two"', 'questions="family-tree/two family-tree/four"'),
    ).toContain('which no quiz of this lesson asks');
  });

  it('uses an id twice is told where it stands already', () => {
    expect(after(bank, 'id: family-tree/two', 'id: family-tree/one')).toContain(
      'its id stands in content/questions/language.yaml already',
    );
  });

  it('cites an unlisted source is told so in a bank, a lesson, the glossary and the table', () => {
    const found = /cites the source “iso-1”, which content\/sources\.yaml does not list/;
    expect(after(bank, 'source: iso-9000-2015', 'source: iso-1')).toMatch(found);
    expect(after(lesson, '<Ref source="iso-9000-2015"', '<Ref source="iso-1"')).toMatch(
      /family-tree\.mdx:18 cites/,
    );
    expect(after('content/glossary.yaml', 'iso-9000-2015', 'iso-1')).toMatch(
      /glossary\.yaml:\d+ cites/,
    );
    expect(after('content/comparisons/qa-vs-qm.yaml', 'iso-9000-2015', 'iso-1')).toMatch(
      /qa-vs-qm\.yaml:\d+ cites/,
    );
  });

  it('names an objective or a lesson that does not exist is told what there is', () => {
    expect(after(bank, 'objective: draw-the-tree', 'objective: draw-a-tree')).toContain(
      'It has draw-the-tree.',
    );
    expect(after(bank, 'lesson: language/family-tree', 'lesson: language/family')).toContain(
      'belongs to the lesson “language/family”, which does not exist',
    );
  });

  it('lists a lesson that nobody wrote is told so', () => {
    expect(after('content/course.yaml', '- family-tree', '- family-tree\n      - ghost')).toContain(
      'content/course.yaml:13 lists the lesson “language/ghost”',
    );
  });

  it('writes a lesson that is not listed is told where to list it', () => {
    expect(after('content/course.yaml', '- family-tree', '- ghost')).toContain(
      'is a lesson that content/course.yaml does not list',
    );
  });

  it('marks an unknown term, or one term twice, is told so', () => {
    expect(after(lesson, '<Term id="audit">', '<Term id="audits">')).toContain(
      `${lesson}:18 marks the term “audits”, which content/glossary.yaml does not define`,
    );
    expect(
      after(lesson, '<Term id="audits">', '<Term id="audit">a</Term> <Term id="audit">'),
    ).toContain('a second time');
  });

  it('asks for a question that no bank contains is told so', () => {
    expect(after(lesson, 'family-tree/two', 'family-tree/ten')).toContain(
      'asks for the question “family-tree/ten”, which no bank contains',
    );
  });

  it('uses a word that does not exist is told the words that do', () => {
    expect(after(lesson, '<Quiz ', '<Quizz ')).toMatch(
      /the word <Quizz> does not exist\. The course knows .*Quiz/,
    );
  });

  it.each([
    ['a style attribute', '<p style="color: red">x</p>'],
    ['an event attribute', '<Note onclick="go()">x</Note>'],
    ['a script', '<script>go()</script>'],
    ['an embed', '<iframe src="https://example.org"></iframe>'],
    ['an import', "import x from 'x';"],
    ['an HTML tag', 'some <b>bold</b> text'],
  ])('puts %s into a lesson is told to remove it', (_, line) => {
    expect(after(lesson, '## The tree', `## The tree\n\n${line}`)).toMatch(/family-tree\.mdx:18 /);
  });

  it('defines a term twice is told so', () => {
    const twice =
      '  - { id: audit, term: audits, definition: a documented look, sources: [{ source: iso-9000-2015 }] }\n';
    expect(after('content/glossary.yaml', 'terms:\n', `terms:\n${twice}`)).toContain(
      'is defined a second time',
    );
  });

  it('misspells a key in the frontmatter is told the line', () => {
    expect(after(lesson, 'minutes: 25', 'minuets: 25')).toContain(
      `${lesson}:5 the key “minuets” is not known here`,
    );
  });

  it('writes a number question without tolerance is told so', () => {
    const number = `type: number
    unit: "%"
    value: 4
    why: It is four.
    mistakes:
      - { value: 5, why: No. }`;
    const text = readFileSync(join(root, bank), 'utf8');
    const [, options = ''] = /(type: single[\s\S]*?)(?=\n  - id)/.exec(text) ?? [];
    const kept = options.replace(/options:[\s\S]*/, '').replace('type: single', number);
    expect(after(bank, options, kept.trimEnd())).toMatch(
      /language\.yaml:\d+ entry “family-tree\/one”.*tolerance/,
    );
  });

  it('writes a case with one question is told so', () => {
    expect(after(bank, '    case: two-shifts\n', '')).toContain(
      'the case “two-shifts” has fewer than two questions. Ask at least two about it or drop it.',
    );
  });

  it('asks about a case, then something else, then about the case again is told so', () => {
    expect(
      after(lesson, 'family-tree/two family-tree/three', 'family-tree/three family-tree/two'),
    ).toContain(
      `${lesson}:20 asks questions on the case “two-shifts” apart from each other. Put them side by side.`,
    );
  });

  it('removes a file is told which one', () => {
    rmSync(join(root, 'content/glossary.yaml'));
    expect(problems()).toContain('content/glossary.yaml:1 is missing');
  });
});
