import { describe, expect, it } from 'vitest';
import { follow, marksOn } from '../../../src/core/scenario/path.ts';
import type { Choice, Scenario } from '../../../src/core/scenario/scenario.ts';

const choice = (id: 'a' | 'b', to: string, marks = {}): Choice => ({
  id,
  to,
  marks,
  text: `choice ${id}`,
  worth: 'good',
  consequence: 'it happens',
  why: 'by the rule',
  source: 'ISO 9000:2015',
});
const scenario: Scenario = {
  id: 'sample',
  title: 'Sample',
  lesson: 'language/family-tree',
  intro: 'An intro.',
  start: 'one',
  scenes: [
    {
      id: 'one',
      title: 'One',
      text: 'x',
      ask: 'y',
      choices: [choice('a', 'two', { plan: 2 }), choice('b', 'end')],
    },
    {
      id: 'two',
      title: 'Two',
      text: 'x',
      ask: 'y',
      choices: [choice('a', 'end', { plan: 2 }), choice('b', 'one')],
    },
  ],
  ends: [{ id: 'end', title: 'End', outcome: 'good', text: 'x', learned: [], read: [] }],
  hash: 'abc',
};
const line = { id: 'plan', name: 'Plan', full: 3, means: 'all of it' };

describe('A path', () => {
  it('begins at the start', () => {
    expect(follow(scenario, []).at).toMatchObject({ kind: 'scene', scene: { id: 'one' } });
  });

  it('leads through scenes to an end, and stays there', () => {
    const path = follow(scenario, ['a', 'a', 'b']);
    expect(path.at).toMatchObject({ kind: 'end', end: { id: 'end' } });
    expect(path.steps.map(({ scene }) => scene.id)).toEqual(['one', 'two']);
  });

  it('may come by the same scene twice', () => {
    expect(follow(scenario, ['a', 'b', 'b']).steps).toHaveLength(3);
  });

  it('is taken up where it still fits, when the scenario was edited', () => {
    const path = follow(scenario, ['a', 'd', 'a']);
    expect(path.at).toMatchObject({ scene: { id: 'two' } });
  });

  it('adds up marks, up to the full marks of the line', () => {
    expect(marksOn(line, follow(scenario, ['a']).steps)).toBe(2);
    expect(marksOn(line, follow(scenario, ['a', 'a']).steps)).toBe(3);
  });
});
