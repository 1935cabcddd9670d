import { expect, it } from 'vitest';
import { fetchAhead, isUseDirective } from '../../src/integrations/useDirective.ts';

const island = (script: string, client: string) =>
  `<astro-island component-url="/_astro/${script}.js" renderer-url="/_astro/svelte.js" client="${client}"></astro-island>`;
const page = (body: string) => `<!doctype html><head><title>A</title></head><body>${body}</body>`;

it('the head asks once for each script of the islands that sleep, and for no other', () => {
  const body = island('Search', 'use') + island('Table', 'use') + island('Quiz', 'visible');
  const head = fetchAhead(page(body)).split('<body>')[0] ?? '';
  expect([...head.matchAll(/<link rel="prefetch" href="([^"]+)">/g)].map(([, at]) => at)).toEqual([
    '/_astro/Search.js',
    '/_astro/svelte.js',
    '/_astro/Table.js',
  ]);
});

it('a page without a sleeping island stays as it is', () => {
  const html = page(island('Quiz', 'visible'));
  expect(fetchAhead(html)).toBe(html);
});

it('only the script of the directive is taken for it', () => {
  expect(isUseDirective('(()=>{var e=1;(self.Astro||(self.Astro={})).use=e})();')).toBe(true);
  expect(isUseDirective('(self.Astro||(self.Astro={})).load=e')).toBe(false);
});
