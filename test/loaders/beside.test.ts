import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { after, lesson, problems, root } from './fixture.ts';

describe('An author of what stands beside the lessons', () => {
  const exam = `id: cqia
name: ASQ CQIA
title: Certified Quality Improvement Associate
body: ASQ
url: https://asq.org/cert
checkedOn: "2026-11-23"
facts:
${['items', 'time', 'pass', 'prerequisites', 'outline']
  .map(
    (what) =>
      `  - { what: ${what}, text: a fact, confidence: high, sources: [{ source: iso-9000-2015 }] }`,
  )
  .join('\n')}
coverage: good
covered: what is taught in this course of it
notCovered: what is not taught in this course
lessons:
  - language/family-tree
`;
  const drill = `checkedOn: "2026-11-23"
drills:
  - id: family-tree/fresh
    lesson: language/family-tree
    objective: draw-the-tree
    section: the-tree
    bloom: apply
    difficulty: 2
    exams: [cqia]
    edition: none
    sources: [{ source: iso-9000-2015 }]
    rule: dpmo
    draw:
      defects: { from: 1, to: 9, step: 1 }
      units: { from: 10, to: 90, step: 10 }
      opportunities: { from: 2, to: 5, step: 1 }
    stem: "{defects} in {units} with {opportunities} each?"
    unit: ""
    decimals: 0
    why: "{answer}"
`;
  const overview = `checkedOn: "2026-11-23"
caption: Two things side by side
columns: [{ id: left, name: Left }, { id: right, name: Right }]
rows:
${['one', 'two', 'three']
  .map(
    (id) =>
      `  - { id: ${id}, name: Row ${id}, cells: { left: a, right: b }, sources: [{ source: iso-9000-2015 }] }`,
  )
  .join('\n')}
`;
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    return problems();
  };

  it('has nothing to mend where all is well', () => {
    put('content/exams/cqia.yaml', exam);
    put('content/drills.yaml', drill);
    expect(put('content/overviews/two.yaml', overview)).toBe('');
  });

  it('forgets the day of an exam is told so', () => {
    expect(put('content/exams/cqia.yaml', exam.replace(/checkedOn.*\n/, ''))).toMatch(
      /content\/exams\/cqia\.yaml:\d+.*checkedOn/,
    );
  });

  it('names a lesson that does not exist, or a file after another exam, is told so', () => {
    expect(put('content/exams/cqa.yaml', exam.replace('family-tree', 'family-bush'))).toMatch(
      /names the lesson “language\/family-bush”, which does not exist[\s\S]*|Name the file cqia\.yaml/,
    );
  });

  it('serves an exam that has no page is told to write it', () => {
    expect(put('content/exams/pmp.yaml', exam.replace('id: cqia', 'id: pmp'))).toContain(
      'serves the exam “cqia”, of which content/exams tells nothing. Write content/exams/cqia.yaml.',
    );
  });

  it.each([
    [
      'draws too little',
      '      units: { from: 10, to: 90, step: 10 }\n',
      '',
      'does not draw “units”',
    ],
    ['names a number that does not exist', '{units}', '{unit}', 'names the number “unit”'],
    ['tells the answer', '{units} with', '{answer} with', 'tells its answer in the stem'],
    ['names a rule that does not exist', 'rule: dpmo', 'rule: dpmx', 'rule'],
    ['serves a ghost objective', 'objective: draw-the-tree', 'objective: fly', 'has draw-the-tree'],
  ])('of a drill who %s is told so', (_, find, change, answer) => {
    expect(put('content/drills.yaml', drill.replace(find, change))).toContain(answer);
  });

  it('leaves a cell of an overview empty is told which one', () => {
    expect(put('content/overviews/two.yaml', overview.replace('right: b', 'rigth: b'))).toContain(
      'has no cell for the column “right”',
    );
  });

  it('sorts a card into a bin that its level does not have is told so', () => {
    expect(
      after('content/activities/qa-or-qm.yaml', 'answers: { 1: qa', 'answers: { 1: qz'),
    ).toContain('its answer at level 1 is “qz”, and that level has the bins qa, qm');
  });

  it('deals a set or shows an overview that does not exist is told so', () => {
    expect(after(lesson, '## The tree', '## The tree\n\n<Overview of="ghost" />')).toContain(
      'shows the overview “ghost”, but content/overviews has no such file',
    );
    expect(after(lesson, '<Overview of="ghost" />', '<Sorter of="ghost" level={1} />')).toContain(
      'deals the set “ghost”, but content/activities has no such file',
    );
  });

  const scenario = (to: string) => `checkedOn: "2026-11-25"
title: A small case
lesson: language/family-tree
intro: You are asked to decide.
start: one
scenes:
${['one', 'two', 'three']
  .map(
    (id, i, ids) => `  - id: ${id}
    title: Scene ${id}
    text: Something happens here.
    ask: What do you do?
    choices:
      - { id: a, text: the first, to: ${ids[i + 1] ?? to}, worth: good, consequence: it goes on well, why: by the rule, sources: [{ source: iso-9000-2015 }] }
      - { id: b, text: the other, to: ${i === 2 ? to : 'poor'}, worth: poor, consequence: it costs a lot, why: by the rule, sources: [{ source: iso-9000-2015 }] }`,
  )
  .join('\n')}
ends:
${['good', 'poor']
  .map(
    (id) =>
      `  - { id: ${id}, title: The ${id} end, outcome: ${id}, text: what became of it, learned: [that is how it is], read: [language/family-tree] }`,
  )
  .join('\n')}
`;

  it('writes a scenario that leads to its ends has nothing to mend', () => {
    expect(put('content/scenarios/small.yaml', scenario('good'))).toBe('');
  });

  it.each([
    [
      'a dead end',
      'nowhere',
      'scene “three” leads to “nowhere”, which is neither a scene nor an end',
    ],
    ['an endless loop', 'two', 'nobody reaches “good”'],
  ])('writes %s is told the scene and what to do', (_, to, answer) => {
    expect(put('content/scenarios/small.yaml', scenario(to))).toContain(answer);
  });

  it('writes a loop without a way out is told so', () => {
    const looped = scenario('three').replaceAll('to: poor', 'to: good');
    expect(put('content/scenarios/small.yaml', looped)).toContain(
      'from scene “three” no end can be reached: an endless loop. Give it a way out.',
    );
  });

  const diagram = `checkedOn: "2026-11-25"
number: D1
title: A drawing
lesson: language/family-tree
description: "A box stands over four other boxes, as a parent over its children."
alternative: ["The box is quality management.", "The four others are its parts."]
parts: [{ id: box, name: Box }]
sources: [{ source: iso-9000-2015 }]
`;

  it('describes a drawing in words has nothing to mend', () => {
    expect(put('content/diagrams/boxes.yaml', diagram)).toBe('');
  });

  it.each([
    ['forgets', /alternative.*\n/, ''],
    ['leaves empty', /alternative.*/, 'alternative: []'],
  ])('%s the text alternative of a drawing is told where', (_, find, change) => {
    expect(put('content/diagrams/boxes.yaml', diagram.replace(find, change))).toMatch(
      /content\/diagrams\/boxes\.yaml:\d+ “alternative”/,
    );
  });
});
