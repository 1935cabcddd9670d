import type { Outlook } from '#core/review/outlook.ts';
import { storedOutlook } from '#stores/outlook.ts';
import { beginName, factsOf, saidOf, scaleOf } from './words.ts';

/**
 * Says how the review stands in the page that the server made, before its island is alive; false
 * where that is not known.
 */
export function showOutlook(): boolean {
  const outlook = storedOutlook();
  if (outlook && document.querySelector('main astro-island[ssr]')) fill(outlook);
  return outlook !== undefined;
}

function fill(outlook: Outlook): void {
  const put = (selector: string, texts: readonly (string | number)[]) =>
    document.querySelectorAll(selector).forEach((place, at) => {
      place.textContent = String(texts[at]);
    });
  const { days, most } = scaleOf(outlook);
  put('[data-said]', [saidOf(outlook)]);
  put(
    '[data-fact]',
    factsOf(outlook).map(([, count]) => count),
  );
  put('[data-ahead] .count', days);
  document.querySelectorAll('[data-ahead] svg').forEach((bar, at) => {
    bar.setAttribute('viewBox', `0 0 ${most} 1`);
    bar.firstElementChild?.setAttribute('width', String(days[at]));
  });
  const button = document.querySelector<HTMLElement>('[data-begin]');
  const name = beginName(outlook);
  if (!button) return;
  button.hidden = name === undefined;
  button.textContent = name ?? '';
}
