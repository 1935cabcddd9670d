import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compressed, payloadOf, type Payload } from '../payload.ts';

const base = `/${(process.env.BASE_PATH ?? '').replaceAll(/^\/|\/$/g, '')}/`.replace('//', '/');
const budgets = {
  page: 20_000,
  /** What a drawing may cost on top: it is built into the page. */
  drawing: 1_500,
  start: 2_500,
  script: 40_000,
  simulation: 15_000,
  fonts: 52_000,
};

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

test.each(lessons)('%s keeps its budgets', (path, { html, css, start, script }) => {
  const drawings =
    readFileSync(`dist/${path}/index.html`, 'utf8').split('data-diagram=').length - 1;
  expect(html + css, 'HTML and CSS').toBeLessThanOrEqual(budgets.page + drawings * budgets.drawing);
  expect(start, 'script before an island comes into view').toBeLessThanOrEqual(budgets.start);
  expect(script, 'all script, read to its end').toBeLessThanOrEqual(budgets.script);
});

test('the fonts keep their budget', () => {
  expect(fonts).toBeGreaterThan(0);
  expect(fonts).toBeLessThanOrEqual(budgets.fonts);
});

/** What opening a simulation loads beyond the scripts that the page of a lesson has. */
function simulationsOf(): [string, number][] {
  const read = (name: string) => readFileSync(`dist/_astro/${name}`, 'utf8');
  const names = readdirSync('dist/_astro').filter((name) => name.endsWith('.js'));
  const starter = names.find((name) => read(name).includes('Open the simulation')) ?? '';
  const shared = reach([starter, ...names.filter((name) => /^(island|first|quiz)\./.test(name))]);
  const islands = [...read(starter).matchAll(/import\(["'`]\.\/([^"'`]+\.js)/g)];
  return islands.map(([, name = '']) => {
    const own = [...reach([name])].filter((file) => !shared.has(file));
    return [name.split('.')[0] ?? '', own.reduce((sum, file) => sum + compressed(read(file)), 0)];
  });

  function reach(from: readonly string[]): Set<string> {
    const seen = new Set<string>();
    const open = [...from];
    for (let name = open.pop(); name; name = open.pop()) {
      if (seen.has(name)) continue;
      seen.add(name);
      const found = [...read(name).matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)];
      open.push(...found.map(([, next = '']) => next));
    }
    return seen;
  }
}

test('each of the eight simulations keeps its budget', () => {
  const weights = simulationsOf();
  console.log(weights.map(([name, bytes]) => row([name, bytes])).join('\n'));
  expect(weights).toHaveLength(8);
  for (const [name, bytes] of weights) {
    expect(bytes, name).toBeGreaterThan(500);
    expect(bytes, name).toBeLessThanOrEqual(budgets.simulation);
  }
});
