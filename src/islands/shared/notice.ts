import { status } from '#stores/progress.ts';
import { shout } from './say.ts';

const sentences: Readonly<Record<string, string>> = {
  'memory-only':
    'Your progress cannot be saved in this browser. Everything works, but only in this tab.',
  outdated: 'Your data comes from a newer edition of this course. Load the page again.',
};
let watching = false;

/**
 * Shows the page's banner while work is not saved, says so once, and hands it out as a file on
 * request. Every island that records calls it when it comes to life; the first call counts.
 */
export function watchStorage(): void {
  if (watching) return;
  watching = true;
  const banner = document.getElementById('notice');
  let told = '';
  banner?.querySelector('button')?.addEventListener('click', () => void saveFile());
  status.subscribe((state) => {
    const sentence = sentences[state];
    if (banner) banner.hidden = !sentence;
    if (!sentence || sentence === told) return;
    told = sentence;
    const place = banner?.querySelector('b');
    if (place) place.textContent = sentence;
    shout(sentence);
  });
}

async function saveFile(): Promise<void> {
  const [{ exportText }, { download }] = await Promise.all([
    import('#stores/backup.ts'),
    import('./download.ts'),
  ]);
  download('plumbline-progress.json', await exportText());
}
