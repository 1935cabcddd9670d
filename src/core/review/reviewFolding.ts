import type { Folding } from '#core/progress/folding.ts';
import { begin, extendCards, reviewKinds, stateOf, type ReviewState } from './state.ts';

/** How the review is folded and kept. Raise the version when the same operations fold otherwise. */
export const reviewFolding: Folding<ReviewState> = {
  name: 'review',
  version: '1',
  kinds: reviewKinds,
  begin: () => begin,
  extend: extendCards,
  accepts: (state) => stateOf(state) !== undefined,
};
