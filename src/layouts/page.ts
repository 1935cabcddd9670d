/**
 * What every page does without an island: opens its dialogs, knows the two global keys, fetches the
 * next lesson ahead when its link comes into view.
 */
export function wakePage(): void {
  document.addEventListener('click', (event) => {
    const opener = (event.target as Element).closest<HTMLElement>('[data-open]');
    if (!opener || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(opener.dataset['open'] ?? '');
  });
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || isText(event.target as Element)) return;
    if (document.documentElement.dataset['shortcuts'] === 'off') return;
    const id = { '/': 'search', '?': 'keys' }[event.key];
    if (!id || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    open(id);
  });
  showKey();
  const next = document.querySelector<HTMLAnchorElement>('[data-prefetch]');
  if (next) prefetchInView(next);
}

function open(id: string): void {
  const dialog = document.getElementById(id) as HTMLDialogElement | null;
  dialog?.showModal();
  dialog?.querySelector<HTMLElement>('input[type=search]')?.focus();
}

const isText = (element: Element) =>
  element.matches('textarea, select, input:not([type=radio], [type=checkbox]), [contenteditable]');

/** `?print=key` on a lesson leads to its answer key, which prints without any script. */
function showKey(): void {
  const lesson = document.querySelector<HTMLElement>('[data-key]');
  if (lesson && new URLSearchParams(location.search).get('print') === 'key') {
    location.replace(lesson.dataset['key'] ?? '');
  }
}

function prefetchInView(link: HTMLAnchorElement): void {
  const observer = new IntersectionObserver(([entry]) => {
    if (!entry?.isIntersecting) return;
    observer.disconnect();
    const hint = document.createElement('link');
    hint.rel = 'prefetch';
    hint.href = link.href;
    document.head.append(hint);
  });
  observer.observe(link);
}
