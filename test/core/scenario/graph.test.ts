import { describe, expect, it } from 'vitest';
import { flaws } from '../../../src/core/scenario/graph.ts';
import { files } from '../../content/course.ts';

const scene = (id: string, ...to: string[]) => ({
  id,
  choices: to.map((place) => ({ to: place })),
});
const graph = (...scenes: ReturnType<typeof scene>[]) => ({
  start: 'one',
  scenes,
  ends: [{ id: 'good' }, { id: 'poor' }],
});

describe('The walk through a scenario', () => {
  it('finds nothing where every way leads to an end', () => {
    expect(flaws(graph(scene('one', 'two', 'poor'), scene('two', 'one', 'good')))).toEqual([]);
  });

  it('names a dead end', () => {
    expect(flaws(graph(scene('one', 'nowhere', 'good', 'poor')))).toEqual([
      { kind: 'missing', scene: 'one', to: 'nowhere' },
    ]);
  });

  it('names an end and a scene that nobody reaches', () => {
    const found = flaws(graph(scene('one', 'good'), scene('two', 'poor')));
    expect(found).toEqual([
      { kind: 'unreached', place: 'two' },
      { kind: 'unreached', place: 'poor' },
    ]);
  });

  it('names a loop without a way out', () => {
    const found = flaws(
      graph(scene('one', 'two', 'good', 'poor'), scene('two', 'three'), scene('three', 'two')),
    );
    expect(found).toEqual([
      { kind: 'endless', scene: 'two' },
      { kind: 'endless', scene: 'three' },
    ]);
  });

  it('names a start that does not exist', () => {
    expect(flaws({ start: 'x', scenes: [], ends: [] })).toEqual([
      { kind: 'missing', scene: 'start', to: 'x' },
    ]);
  });
});

describe('The eight scenarios of the course', () => {
  it('are eight, and each has a good, and not only a good end', () => {
    expect(files.scenarios.length).toBe(8);
    for (const { data } of files.scenarios) {
      const outcomes = new Set(data.ends.map(({ outcome }) => outcome));
      expect(outcomes.has('good') && outcomes.size > 1, data.title).toBe(true);
    }
  });

  it('do not tell the good choice by its place or by its length', () => {
    const scenes = files.scenarios.flatMap(({ data }) => data.scenes);
    const good = scenes.flatMap(({ choices }) =>
      choices.filter(({ worth }) => worth === 'good').map(({ id }) => id),
    );
    for (const id of ['a', 'b', 'c']) {
      expect(good.filter((one) => one === id).length / good.length).toBeLessThan(0.45);
    }
    const longest = scenes.filter(({ choices }) => {
      const lengths = choices.map(({ text }) => text.length);
      const top = choices[lengths.indexOf(Math.max(...lengths))];
      return top?.worth === 'good';
    });
    expect(longest.length / scenes.length).toBeLessThan(0.45);
  });

  it('lead somebody who always decides well to a good end', () => {
    for (const { data } of files.scenarios) {
      const ends = new Map(data.ends.map((end) => [end.id, end]));
      let place = data.start;
      for (let steps = 0; steps < 50 && !ends.has(place); steps++) {
        const scenes = data.scenes.find(({ id }) => id === place);
        place = scenes?.choices.find(({ worth }) => worth === 'good')?.to ?? 'nowhere';
      }
      expect(ends.get(place)?.outcome, data.title).toBe('good');
    }
  });
});
