import { isChanged } from '#core/exam/changes.ts';
import type { Judged } from '#core/exam/score.ts';
import { isMissed } from './words.ts';

export const isChangedItem = ({ question, work }: Judged): boolean =>
  question !== undefined && isChanged(question, work);

export interface Filter {
  readonly id: 'all' | 'missed' | 'flagged' | 'unanswered' | 'changed';
  readonly name: string;
  readonly fits: (judged: Judged) => boolean;
}

/** Which items of a paper are shown. */
export const filters: readonly Filter[] = [
  { id: 'all', name: 'All', fits: () => true },
  { id: 'missed', name: 'Missed', fits: isMissed },
  { id: 'flagged', name: 'Flagged', fits: ({ work }) => work.flagged },
  { id: 'unanswered', name: 'Unanswered', fits: ({ verdict }) => verdict === 'unanswered' },
  { id: 'changed', name: 'Changed', fits: isChangedItem },
];

export const fits = (chosen: Filter['id'], judged: Judged): boolean =>
  filters.some(({ id, fits: does }) => id === chosen && does(judged));
