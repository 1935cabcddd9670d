import { status } from '#stores/progress.ts';
import { shout } from './say.ts';

let watching = false;

/**
 * Shows the page's banner while progress is kept in memory only, and says so once. Every island that
 * records calls it when it comes to life; the first call counts.
 */
export function watchStorage(): void {
  if (watching) return;
  watching = true;
  let told = false;
  status.subscribe((state) => {
    const banner = document.getElementById('notice');
    if (banner) banner.hidden = state !== 'memory-only';
    if (state === 'memory-only' && !told) {
      told = true;
      shout('Your progress cannot be saved in this browser.');
    }
  });
}
