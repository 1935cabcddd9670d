import type { Status } from '#stores/outbox.ts';
import { shout } from './say.ts';

const sentences: Readonly<Record<string, string>> = {
  'memory-only':
    'Your progress cannot be saved in this browser. Everything works, but only in this tab.',
  outdated: 'Your data comes from a newer edition of this course. Load the page again.',
};
let told = '';

/** Shows the page's banner while work is not saved, says so once, and hands it out as a file. */
export function showBanner(state: Status): void {
  const banner = document.getElementById('notice');
  const sentence = sentences[state];
  if (banner) banner.hidden = !sentence;
  if (!sentence || sentence === told) return;
  if (!told) banner?.querySelector('button')?.addEventListener('click', () => void saveFile());
  told = sentence;
  const place = banner?.querySelector('b');
  if (place) place.textContent = sentence;
  shout(sentence);
}

async function saveFile(): Promise<void> {
  const [{ exportText }, { download }] = await Promise.all([
    import('#stores/backup.ts'),
    import('./download.ts'),
  ]);
  download('plumbline-progress.json', await exportText());
}
