import type { Filter } from '#core/practice/wish.ts';
import type { Choice, Group } from './FilterField.svelte';
import type { Offer } from './offer.ts';

const typeNames = [
  { value: 'single', text: 'One answer' },
  { value: 'multiple', text: 'Several answers' },
  { value: 'true-false', text: 'True or false, with its reason' },
  { value: 'match', text: 'Matching' },
  { value: 'order', text: 'Putting in order' },
  { value: 'fill', text: 'Filling a gap' },
  { value: 'number', text: 'Calculating' },
] as const;

const stateNames = [
  { value: 'unseen', text: 'Never seen' },
  { value: 'missed', text: 'Missed' },
  { value: 'sure-but-wrong', text: 'Sure, but wrong' },
  { value: 'held', text: 'Held' },
] as const;

const one = (text: string, value: string | number) => ({ value: String(value), text });
const alone = (choices: readonly Choice[]): readonly Group[] => [{ group: '', choices }];

/** What each filter has to choose from; lessons and objectives only of the module, where one is chosen. */
export const groupsOf = (
  offer: Offer,
  module: string,
): Readonly<Record<Filter, readonly Group[]>> => ({
  module: alone(offer.modules.map(({ slug, title }) => one(title, slug))),
  objective: offer.modules
    .filter(({ slug }) => !module || module === slug)
    .flatMap(({ lessons }) =>
      lessons.map(({ id, title, objectives }) => ({
        group: title,
        choices: [
          one(`Whole lesson: ${title}`, id),
          ...objectives.map((objective) => one(objective.text, objective.id)),
        ],
      })),
    ),
  exam: alone(offer.exams.map((exam) => one(exam.name, exam.id))),
  type: alone(typeNames),
  difficulty: alone(
    offer.levels.map((level) => one(`${level} of 5${level === 1 ? ', easy' : ''}`, level)),
  ),
  state: alone(stateNames),
});
