import { status } from '#stores/progress.ts';

let watching = false;

/**
 * Looks after the page's banner, which tells that work is not saved. Every island that records calls
 * it when it comes to life; the first call counts. The banner's script is loaded when it is needed.
 */
export function watchStorage(): void {
  if (watching) return;
  watching = true;
  let shown = false;
  status.subscribe((state) => {
    shown ||= state === 'memory-only' || state === 'outdated';
    if (shown) void import('./banner.ts').then(({ showBanner }) => showBanner(status.get()));
  });
}
