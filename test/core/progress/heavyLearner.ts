import { domainPlaces } from '../../../src/core/exam/domainPlaces.ts';
import type { Event, Operation } from '../../../src/core/progress/operation.ts';
import { stampId } from '../../../src/core/progress/stamp.ts';
import { files, questions } from '../../content/course.ts';

const begun = Date.UTC(2026, 0, 5, 18);
const day = 864e5;
const seconds = 1000;

/** Chance that always falls the same way. */
function chance(): () => number {
  let state = 20_261_126;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const next = chance();
const below = (n: number) => Math.floor(next() * n);

/** Pages that are opened one after the other; each gives ids as a tab does. */
class Learner {
  readonly operations: Operation[] = [];
  #tab = '';
  #count = 0;
  t = begun;

  opens(word: string): void {
    this.#tab = word;
    this.#count = 0;
  }

  does(event: Event, after: number): string {
    this.t += after;
    const id = stampId(this.#tab, this.#count++);
    this.operations.push({ ...event, id, t: this.t } as Operation);
    return id;
  }
}

const ids = questions.map(({ id }) => id);
const [{ data: paper } = {}] = files.blueprints;
const domains = paper?.domains.map(({ id }) => id) ?? [];
const hash = () =>
  below(2 ** 32)
    .toString(16)
    .padStart(8, '0');

function sitsExam(learner: Learner, items: number): void {
  const start = below(ids.length);
  const attempt = learner.does(
    {
      kind: 'exam-begun',
      exam: 'cqa-like',
      seed: below(2 ** 40).toString(36),
      items: Array.from({ length: items }, (_, i) => ids[(start + i * 7) % ids.length] ?? ''),
      domains: domainPlaces(
        Array.from({ length: items }, (_, i) => domains[i % domains.length] ?? ''),
      ),
      minutes: 75,
      strict: true,
      open: false,
      breaks: 1,
    },
    day / 8,
  );
  let used = 0;
  const works = (item: number, does: 'see' | 'answer' | 'flag', value: readonly string[]) => {
    const spent = (5 + below(40)) * seconds + below(seconds);
    used += spent;
    const chosen = value.length > 0 && { value };
    learner.does({ kind: 'exam-worked', attempt, item, does, ...chosen, used }, spent);
  };
  const option = () => 'abcd'[below(4)] ?? 'a';
  for (let item = 0; item < items; item++) {
    works(item, 'see', []);
    works(item, 'answer', [option()]);
    if (next() < 0.15) works(item, 'flag', ['on']);
  }
  // The second pass: a fifth is looked at again, and half of that is changed.
  for (let item = 0; item < items; item += 5) {
    works(item, 'see', []);
    if (next() < 0.5) works(item, 'answer', [option()]);
  }
  const marks = items - 15;
  const ended = { attempt, used, marks, of: items, passed: true };
  learner.does({ kind: 'exam-timed', does: 'hand-in', ...ended }, seconds);
  for (let missed = 0; missed < 15; missed++) {
    learner.does(
      { kind: 'exam-judged', attempt, item: missed * 4, cause: 'knowledge' },
      4 * seconds,
    );
  }
}

/** All terms, all activities, and of the questions as many as are missing. */
const cards = (count: number): readonly string[] =>
  [
    ...(files.glossary?.data.terms ?? []).map(({ id }) => `term/${id}`),
    ...files.sorters.flatMap(({ data }) => data.activities.map(({ id }) => `activity/${id}`)),
    ...ids.map((id) => `question/${id}`),
  ].slice(0, count);

/** How much somebody has done. */
export interface Amount {
  readonly exams: number;
  readonly items: number;
  readonly cards: number;
  readonly reviews: number;
  /** How often each question of the course was answered in its lesson. */
  readonly rounds: number;
}

/** The learner whom the budget of the log is made for. */
export const heavy: Amount = { exams: 50, items: 60, cards: 500, reviews: 10_000, rounds: 0 };

/** All that such a learner has recorded, in the shapes and with the ids of the program. */
export function operationsOf(amount: Amount, word: () => string): readonly Operation[] {
  const learner = new Learner();
  for (let round = 1; round <= amount.rounds; round++) {
    for (const [i, question] of questions.entries()) {
      const set = `language/${question.id.split('/')[0]}:checks`;
      if (i % 8 === 0) learner.opens(word());
      const asked = { question: question.id, hash: hash(), set, round, of: 8, shown: false };
      const right = next() < 0.7;
      learner.does(
        { kind: 'question-answered', ...asked, options: ['b'], right, try: 1 },
        40 * seconds,
      );
    }
  }
  for (let exam = 0; exam < amount.exams; exam++) {
    learner.opens(word());
    sitsExam(learner, amount.items);
  }
  const deck = cards(amount.cards).map((card) => ({ card, hash: hash() }));
  for (let review = 0; review < amount.reviews; review++) {
    if (review % 40 === 0) {
      learner.opens(word());
      learner.t += day / 2;
    }
    const { card, hash: print } = deck[below(deck.length)] ?? { card: '', hash: '' };
    learner.does({ kind: 'card-reviewed', card, hash: print, grade: 1 + below(4) }, 8 * seconds);
  }
  return learner.operations;
}

/** Words such as each opened page gets (`tabWord` of the stores), always the same ones. */
export function words(length = 8): () => string {
  const one = chance();
  const letter = () => Math.floor(one() * 36).toString(36);
  return () => Array.from({ length }, letter).join('');
}
