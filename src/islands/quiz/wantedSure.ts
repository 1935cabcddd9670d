import type { Kinds } from './kinds.ts';

/**
 * What asks how sure a learner is, for those who switched it on; for all others, and where it cannot
 * be had, undefined. No lesson weighs more for it.
 */
export const wantedSure = async (): Promise<Kinds['Sure']> =>
  document.documentElement.dataset['certainty'] === 'on'
    ? import('./Sure.svelte').then(
        (loaded) => loaded.default,
        () => undefined,
      )
    : undefined;
