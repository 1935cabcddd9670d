import { glance } from '#stores/glance.ts';

/**
 * Wakes the islands of the page that sleep, where what is stored of the learner changes what they
 * show at first: the picture of the progress, and what the script in the head has put on the root.
 */
export function wakeWhere(shows: (progress: typeof glance, look: DOMStringMap) => boolean): void {
  const { dataset } = document.documentElement;
  if (!shows(glance, dataset)) return;
  dataset['wake'] = '';
  dispatchEvent(new Event('wake'));
}
