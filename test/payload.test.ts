import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import visibleScript from 'astro/runtime/client/visible.prebuilt.js';
import { afterAll, expect, test } from 'vitest';
import { compressed, payloadOf } from './payload.ts';

const dist = mkdtempSync(join(tmpdir(), 'plumbline-payload-'));
afterAll(() => rmSync(dist, { recursive: true }));

const modules = {
  'page.js': 'import"./shared.js";const later=()=>import("./later.js");later()',
  'shared.js': 'export const a=1',
  'later.js': 'export const later="later later later"',
  'Quiz.js': 'import{a as b}from"./shared.js";import"./runtime.js";b()',
  'Sorter.js': 'import{r}from"./runtime.js";r(`sorter`)',
  'runtime.js': 'export{a as r}from"./shared.js"',
  'svelte.js': 'export default 1',
  'Search.js': 'export const search="not opened"',
};
mkdirSync(join(dist, '_astro'));
for (const [name, text] of Object.entries(modules)) writeFileSync(join(dist, '_astro', name), text);
writeFileSync(join(dist, '_astro', 'page.css'), 'p{margin:0}');

const island = (name: string, client: string) =>
  `<astro-island component-url="/course/_astro/${name}.js" renderer-url="/course/_astro/svelte.js" client="${client}"></astro-island>`;
const html = `<!doctype html><html><head><link rel="stylesheet" href="/course/_astro/page.css"><script>theme()</script></head><body><dialog>${island('Search', 'visible')}</dialog><main><script>${visibleScript}</script>${island('Quiz', 'visible')}${island('Sorter', 'visible')}<script type="application/json">{"data":1}</script></main><script type="module" src="/course/_astro/page.js"></script></body></html>`;
writeFileSync(join(dist, 'index.html'), html);
const payload = payloadOf(dist, 'index.html', '/course/');
const size = (...names: readonly (keyof typeof modules)[]) =>
  names.reduce((sum, name) => sum + compressed(modules[name]), 0);

test('a page weighs its HTML and the style sheets that it links', () => {
  expect(payload.html).toBe(compressed(html));
  expect(payload.css).toBe(compressed('p{margin:0}'));
});

test('before an island comes into view only our own early script counts', () => {
  expect(payload.start).toBe(compressed('theme()') + size('page.js', 'shared.js'));
});

test('read to its end, a page weighs its islands with what they import, not what a click asks for', () => {
  const inline = compressed('theme()') + compressed(visibleScript);
  expect(payload.script).toBe(
    inline + size('page.js', 'shared.js', 'Quiz.js', 'Sorter.js', 'runtime.js', 'svelte.js'),
  );
});

test('an island that loads at once counts from the start', () => {
  writeFileSync(join(dist, 'early.html'), island('Sorter', 'load'));
  const expected = size('Sorter.js', 'runtime.js', 'shared.js', 'svelte.js');
  expect(payloadOf(dist, 'early.html', '/course/').start).toBe(expected);
});
