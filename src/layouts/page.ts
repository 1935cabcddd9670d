const onDemand = {
  more: () => import('#islands/quiz/more.ts'),
  search: () => import('#islands/search/open.ts'),
  settings: () => import('#islands/settings/open.ts'),
  keys: () => import('#islands/keys/open.ts'),
} as const;
type OnDemand = keyof typeof onDemand;

/**
 * What every page does without an island: opens its dialogs, knows the two global keys, fetches the
 * next lesson ahead when its link comes into view.
 */
export function wakePage(): void {
  document.addEventListener('click', (event) => {
    const opener = (event.target as Element).closest<HTMLAnchorElement>('[data-open]');
    if (!opener || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(opener.dataset['open'] as OnDemand, opener);
  });
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || isText(event.target as Element)) return;
    if (document.documentElement.dataset['shortcuts'] === 'off') return;
    const id = { '/': 'search', '?': 'keys' }[event.key] as OnDemand | undefined;
    if (!id || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    open(id);
  });
  showKey();
  const next = document.querySelector<HTMLAnchorElement>('[data-prefetch]');
  if (next) prefetchInView(next);
}

/** Loads what was asked for; where its script cannot be had, a link leads to the page that does it. */
function open(name: OnDemand, opener: Element = document.body): void {
  onDemand[name]().then(
    (island) => island.open(opener),
    () => opener instanceof HTMLAnchorElement && location.assign(opener.href),
  );
}

const isText = (element: Element) =>
  element.matches('textarea, select, input:not([type=radio], [type=checkbox])');

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
    const { href } = link;
    document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href }));
  });
  observer.observe(link);
}
