import { glance } from '#stores/glance.ts';
import { settings } from '#stores/settings.ts';

/**
 * Wakes the islands of the page that sleep, where what is stored of the learner changes what they
 * show at first.
 */
export function wakeWhere(
  shows: (progress: ReturnType<typeof glance>, look: ReturnType<typeof settings.get>) => boolean,
): void {
  if (!shows(glance(), settings.get())) return;
  document.documentElement.dataset['wake'] = '';
  dispatchEvent(new Event('wake'));
}
