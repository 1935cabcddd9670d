import type { PoolEntry } from '#core/question/entry.ts';

/** How a question stands with a learner. */
export const states = ['unseen', 'missed', 'sure-but-wrong', 'held'] as const;
export type State = (typeof states)[number];

export const types: readonly PoolEntry['type'][] = [
  'single',
  'multiple',
  'true-false',
  'match',
  'order',
  'fill',
  'number',
];
/** How many questions a set may ask. */
export const lengths = [5, 10, 20, 40] as const;

/** What a learner wants to practise; an empty text leaves it open. */
export interface Wish {
  readonly module: string;
  /** A lesson as `module/lesson`, or one of its objectives as `module/lesson#objective`. */
  readonly objective: string;
  readonly exam: string;
  readonly type: string;
  readonly difficulty: string;
  readonly state: string;
  readonly length: number;
  /** In the order of the course instead of mixed. */
  readonly inOrder: boolean;
  /** Ask how sure the learner is. */
  readonly sure: boolean;
}

export const anything: Wish = {
  module: '',
  objective: '',
  exam: '',
  type: '',
  difficulty: '',
  state: '',
  length: 10,
  inOrder: false,
  sure: false,
};

/** What narrows a wish, in the order in which it is offered. */
export const filters = ['module', 'objective', 'exam', 'type', 'difficulty', 'state'] as const;
export type Filter = (typeof filters)[number];

/** The values that each filter can take. */
export type Known = Readonly<Record<Filter, readonly string[]>>;

/** The values that occur in the bank, and those of a learner's states. */
export function knownOf(pool: readonly PoolEntry[]): Known {
  const each = (values: readonly string[]) => [...new Set(values)];
  return {
    module: each(pool.map(moduleOf)),
    objective: each(pool.flatMap((entry) => [entry.lesson, objectiveOf(entry)])),
    exam: each(pool.flatMap(({ exams }) => exams)),
    type: types,
    difficulty: each(pool.map(({ difficulty }) => String(difficulty))).toSorted(),
    state: states,
  };
}

export const moduleOf = ({ lesson }: { readonly lesson: string }): string =>
  lesson.split('/')[0] ?? '';

export const objectiveOf = ({ lesson, objective }: PoolEntry): string => `${lesson}#${objective}`;
