import { describe, expect, it } from 'vitest';
import type { PoolEntry } from '../../../src/core/question/entry.ts';
import { ankiText } from '../../../src/core/review/anki.ts';
import { askActivity, asksForTerm, type CardsFile } from '../../../src/core/review/card.ts';
import { deckOf } from '../../../src/core/review/deck.ts';
import { sidesOf } from '../../../src/core/review/face.ts';
import { begin, foldCards } from '../../../src/core/review/state.ts';
import { files } from '../../content/course.ts';
import { missed, reviewed } from './reviews.ts';

const term = {
  id: 'audit',
  term: 'audit',
  also: [],
  definition: 'a look at\tevidence\nagainst criteria',
  source: 'ISO 9000:2015, 3.13.1',
  confused: [{ term: 'review', definition: 'a look back' }],
  lesson: 'difference/audit',
  hash: 'h1',
};
const activity = {
  id: 'two',
  text: 'Audit the process.',
  answers: { 1: 'qa', 2: 'qc' },
  reason: 'It gives confidence.',
  mistake: { bin: 'qm', why: 'It directs nothing.' },
  hash: 'h2',
};
const bin = (id: string, name: string) => ({ id, name, rule: '', mark: 'qa' }) as const;
const level = (n: 1 | 2, bins: readonly string[]) => ({
  level: n,
  title: '',
  note: '',
  bins,
  perBin: 1,
});
const set = {
  set: 'qa-or-qm',
  bins: [bin('qa', 'Assurance'), bin('qm', 'Management'), bin('qc', 'Control')],
  levels: [level(1, ['qa', 'qm']), level(2, ['qa', 'qc', 'qm'])],
  activities: [activity],
};
const file: CardsFile = { terms: [term], sets: [set] };
const pool: readonly PoolEntry[] = ['x/one', 'x/two'].map((id) => ({
  id,
  lesson: 'language/x',
  type: 'single',
  hash: 'h3',
  objective: 'o',
  bloom: 'apply',
  difficulty: 1,
  exams: [],
}));

describe('The deck', () => {
  it('holds every term, and of questions and activities only what was missed or reviewed', () => {
    expect([...deckOf(begin, file, pool).keys()]).toEqual(['term/audit']);
    const state = foldCards([
      missed('x/one'),
      missed('x/removed-from-the-course'),
      reviewed({ card: 'activity/qa-or-qm/two' }),
    ]);
    expect([...deckOf(state, file, pool).keys()]).toEqual([
      'term/audit',
      'question/x/one',
      'activity/qa-or-qm/two',
    ]);
  });

  it('names an activity once: a card tells its set, what the sorter records does not', () => {
    const ids = files.sorters.flatMap(({ data }) => data.activities.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(50);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('A card', () => {
  it('asks for the term and for its meaning in turn', () => {
    const turns = [0, 1, 2, 3].map((reviews) => asksForTerm('term/audit', reviews));
    expect(turns[0]).toBe(turns[2]);
    expect(turns[0]).not.toBe(turns[1]);
    const firsts = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => asksForTerm(`term/${id}`, 0));
    expect(new Set(firsts).size).toBe(2);
  });

  it('asks an activity at the level at which it was missed, with the reason of each group', () => {
    expect(askActivity(set, 'two', 2)?.options).toMatchObject([
      { id: 'a', text: 'Assurance', correct: false, why: '' },
      { id: 'b', text: 'Control', correct: true, why: 'It gives confidence.' },
      { id: 'c', text: 'Management', correct: false, why: 'It directs nothing.' },
    ]);
    expect(askActivity(set, 'two')?.options.map(({ correct }) => correct)).toEqual([true, false]);
    expect(askActivity(set, 'gone')).toBeUndefined();
  });

  it('becomes a line that Anki can take in, whatever its text holds', () => {
    const [card] = deckOf(begin, file, pool).values();
    const lines = ankiText([sidesOf(card!, { kind: 'term', term })]).split('\n');
    expect(lines.filter((line) => line.startsWith('#'))).toContain('#guid column:1');
    expect(lines[4]?.split('\t')).toEqual([
      'term/audit',
      'What does “audit” mean?',
      'a look at evidence against criteria. Not to be confused with: review. Source: ISO 9000:2015, 3.13.1',
      'difference::audit',
    ]);
    expect(lines).toHaveLength(6);
  });

  it('of a question carries its options in front and its key with reasons behind', () => {
    const question = askActivity(set, 'two', 1)!;
    const deck = deckOf(foldCards([missed('x/one')]), file, pool);
    const sides = sidesOf(deck.get('question/x/one')!, { kind: 'question', question });
    expect(sides.front).toBe('Audit the process. A. Assurance B. Management');
    expect(sides.back).toBe(
      'Right: Assurance. It gives confidence. Wrong: Management. It directs nothing.',
    );
  });
});
