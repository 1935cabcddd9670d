import { readdirSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { payloadOf, type Payload } from '../payload.ts';

const base = `/${(process.env.BASE_PATH ?? '').replaceAll(/^\/|\/$/g, '')}/`.replace('//', '/');
const budgets = { page: 20_000, start: 2_500, script: 40_000, fonts: 52_000 };

const below = (folder: string, ending: string) =>
  readdirSync(`dist/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .toSorted();
const lessons = below('lessons', 'index.html').map((path): [string, Payload] => [
  path.replace('/index.html', ''),
  payloadOf('dist', path, base),
]);
const fonts = below('_astro', '.woff2').reduce(
  (sum, path) => sum + statSync(`dist/${path}`).size,
  0,
);

const row = (cells: readonly (string | number)[]) =>
  cells.map((cell, i) => (i ? String(cell).padStart(12) : String(cell).padEnd(44))).join('');

test('the weights, in bytes as brotli 11 sends them', () => {
  const lines = [
    row(['', 'HTML', 'CSS', 'both', 'start', 'all script']),
    row(['at most', '', '', budgets.page, budgets.start, budgets.script]),
    ...lessons.map(([path, { html, css, start, script }]) =>
      row([path, html, css, html + css, start, script]),
    ),
    `fonts ${fonts} of ${budgets.fonts}`,
  ];
  console.log(lines.join('\n'));
  expect(lessons.length).toBeGreaterThan(0);
});

test.each(lessons)('%s keeps its budgets', (_, { html, css, start, script }) => {
  expect(html + css, 'HTML and CSS').toBeLessThanOrEqual(budgets.page);
  expect(start, 'script before an island comes into view').toBeLessThanOrEqual(budgets.start);
  expect(script, 'all script, read to its end').toBeLessThanOrEqual(budgets.script);
});

test('the fonts keep their budget', () => {
  expect(fonts).toBeGreaterThan(0);
  expect(fonts).toBeLessThanOrEqual(budgets.fonts);
});
