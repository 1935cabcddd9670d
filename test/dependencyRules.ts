/** What each folder of src may import besides its own files. A slash at the end means: all below. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  // Only core/review, by the single door.
  core: ['ts-fsrs'],
  schemas: ['#core/', 'astro/zod'],
  loaders: ['#core/', '#schemas/', 'node:', 'yaml', 'astro/zod', 'astro/loaders'],
  'content.config.ts': ['#schemas/', '#loaders/', 'astro:content', 'astro/loaders', 'astro/zod'],
  site: ['#core/', 'astro:content', 'astro:assets'],
  stores: ['#core/', 'nanostores'],
  islands: ['#core/', '#stores/', 'svelte', 'svelte/'],
  components: ['#core/', '#site/', '#islands/', '#styles/', 'astro:assets', 'astro/types'],
  // Astro makes a script of its own of each.
  directives: ['#islands/shared/', 'astro'],
  // The dialogs are islands that a page's own script loads on first use.
  layouts: [
    '#components/',
    '#site/',
    '#styles/',
    '#stores/settings.ts',
    '#stores/glance.ts',
    '#islands/quiz/more.ts',
    '#islands/search/open.ts',
    '#islands/settings/open.ts',
    '#islands/keys/open.ts',
  ],
  pages: ['#layouts/', '#components/', '#islands/', '#site/', '#core/', 'astro'],
  integrations: [
    '#core/',
    '#loaders/',
    '#schemas/',
    'node:',
    'astro',
    'astro/runtime/',
    'pagefind',
    'vite',
  ],
  setup: ['node:'],
  styles: [],
  assets: [],
};
