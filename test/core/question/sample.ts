import type {
  ChoiceQuestion,
  FillQuestion,
  MatchQuestion,
  NumberQuestion,
  OrderQuestion,
  TrueFalseQuestion,
} from '../../../src/core/question/question.ts';

const common = {
  lesson: 'language/family-tree',
  section: 'the-tree',
  stem: 'What is asked?',
  hash: '00000000',
};
const option = (id: 'a' | 'b' | 'c' | 'd', correct: boolean) => ({
  id,
  text: `Option ${id}`,
  correct,
  why: `Why ${id}`,
});

export const single: ChoiceQuestion = {
  ...common,
  id: 'family-tree/single',
  type: 'single',
  options: [option('a', false), option('b', true), option('c', false)],
};
export const multiple: ChoiceQuestion = {
  ...common,
  id: 'family-tree/multiple',
  type: 'multiple',
  options: [option('a', true), option('b', true), option('c', false), option('d', false)],
};
export const trueFalse: TrueFalseQuestion = {
  ...common,
  id: 'family-tree/true-false',
  type: 'true-false',
  answer: false,
  why: 'It is a part.',
  options: [option('a', true), option('b', false), option('c', false)],
};
export const match: MatchQuestion = {
  ...common,
  id: 'family-tree/match',
  type: 'match',
  rows: [
    { id: 'a', text: 'Assurance', choice: 'confidence', why: '3.3.6' },
    { id: 'b', text: 'Control', choice: 'fulfilment', why: '3.3.7' },
    { id: 'c', text: 'Planning', choice: 'objectives', why: '3.3.5' },
  ],
  choices: [
    { id: 'confidence', text: 'confidence' },
    { id: 'fulfilment', text: 'fulfilment' },
    { id: 'objectives', text: 'objectives' },
  ],
};
export const order: OrderQuestion = {
  ...common,
  id: 'family-tree/order',
  type: 'order',
  items: (['a', 'b', 'c', 'd'] as const).map((id) => ({ id, text: `Step ${id}`, why: id })),
};
export const fill: FillQuestion = {
  ...common,
  id: 'family-tree/fill',
  type: 'fill',
  before: 'Assurance provides',
  after: '.',
  accepted: ['confidence', 'Vertrauen'],
  why: '3.3.6',
  mistakes: [{ text: 'certainty', why: 'Certainty is not on offer.' }],
};
export const number: NumberQuestion = {
  ...common,
  id: 'family-tree/number',
  type: 'number',
  unit: '%',
  value: 12.5,
  tolerance: 0.05,
  why: '5 of 40',
  mistakes: [{ value: 87.5, why: 'This is the other share.' }],
};
