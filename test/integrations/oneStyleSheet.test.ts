import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { joinSheets, used, writeLaterSheets } from '../../src/integrations/oneStyleSheet.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sheets-'));
  mkdirSync(join(folder, '_astro'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const page = (...sheets: string[]) =>
  `<head>${sheets.map((sheet) => `<link rel="stylesheet" href="/course/_astro/${sheet}.css">`).join('')}</head><p class="svelte-quiz1">`;

it('a page gets one sheet with the rules of what it shows, in their order', () => {
  write('_astro/page.css', 'p{color:red}');
  write('_astro/quiz.css', '.q.svelte-quiz1{color:blue}');
  write('_astro/table.css', '.t.svelte-table1{color:green}');
  write('a.html', page('page', 'quiz', 'table'));
  write('b.html', page('page', 'quiz'));
  joinSheets(folder, '/course/');
  const html = readFileSync(join(folder, 'a.html'), 'utf8');
  const [, address = ''] = /href="\/course\/([^"]+)"/.exec(html) ?? [];
  expect(html.match(/<link/g)).toHaveLength(1);
  expect(readFileSync(join(folder, address), 'utf8')).toBe(
    'p{color:red}.q.svelte-quiz1{color:blue}',
  );
  expect(readFileSync(join(folder, 'b.html'), 'utf8')).toBe(html);
  expect(readdirSync(join(folder, '_astro'))).toHaveLength(4);
});

it('a rule without a mark is for every page, one with marks for pages that bear one of them', () => {
  const sheet = '@layer a{p{}.a[data-astro-cid-abc]{}@media print{.b[data-astro-cid-xyz]{x:"}"}}}';
  expect(used(sheet, '')).toBe('@layer a{p{}}');
  expect(used(sheet, '<p data-astro-cid-xyz>')).toBe(
    '@layer a{p{}@media print{.b[data-astro-cid-xyz]{x:"}"}}}',
  );
});

it('an island brings the rules of all the parts that its scripts may show later', () => {
  write('_astro/all.css', '.quiz.svelte-q{}.verdict.svelte-v{}.other.svelte-o{}');
  write('_astro/Quiz.js', 'import{a}from"./parts.js";`<form class="svelte-q">`');
  write('_astro/parts.js', 'import"./Quiz.js";`<p class="svelte-v">`');
  const island = '<astro-island component-url="/course/_astro/Quiz.js">';
  write('a.html', `${page('all').replace('svelte-quiz1', '')}${island}`);
  joinSheets(folder, '/course/');
  const html = readFileSync(join(folder, 'a.html'), 'utf8');
  const [, address = ''] = /href="\/course\/([^"]+)"/.exec(html) ?? [];
  expect(readFileSync(join(folder, address), 'utf8')).toBe('.quiz.svelte-q{}.verdict.svelte-v{}');
});

it('a script on demand finds the sheet that it asks for, with the rules of its components', () => {
  write('_astro/page.css', 'p{}.s.svelte-search{color:red}.t.svelte-table{}');
  write('_astro/Search.abc.js', 'import"x";`<p class="svelte-search">`');
  write('_astro/page.js', 'load(()=>import("./Search.abc.js"),["_astro/Search.def.css"])');
  writeLaterSheets(folder);
  expect(readFileSync(join(folder, '_astro/Search.def.css'), 'utf8')).toBe(
    '.s.svelte-search{color:red}',
  );
});
