import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The four marks that Lighthouse must give in full. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/**
 * What vnu says and should not: it reads files, for which 'self' in the policy means something else
 * (the browser tests hold the pages to their policy), it does not know newer CSS, and Svelte writes
 * `<input/>`, which is allowed.
 */
export const vnuMistakes = [
  'violates Content Security Policy',
  'Unrecognized at-rule .@view-transition',
  'Property .(paint-order|position-area|position-try-fallbacks|view-transition-name). doesn',
  'Trailing slash on void elements',
];

/**
 * The addresses that Lighthouse visits: home, of each module the lesson with most islands, the
 * sorter, the table, the exams.
 * @param {string} dist
 */
export function auditedPages(dist) {
  const lessons = pagesBelow(join(dist, 'lessons'));
  const islands = (/** @type {string} */ file) =>
    readFileSync(file, 'utf8').split('<astro-island').length;
  const addresses = lessons
    .toSorted((a, b) => islands(b) - islands(a))
    .map((file) => `${relative(dist, join(file, '..')).split(sep).join('/')}/`);
  const moduleOf = (/** @type {string} */ address) => address.split('/')[1];
  const fullest = addresses.filter(
    (address, i) => addresses.findIndex((other) => moduleOf(other) === moduleOf(address)) === i,
  );
  return ['', ...fullest.toSorted(), 'sorter/', 'compare/', 'exams/'];
}

/**
 * The marks of a Lighthouse report that are not full, each with the audits that cost points.
 * @param {any} report parsed JSON
 * @returns {string[]}
 */
export function marksLost(report) {
  return categories.flatMap((id) => {
    const category = report.categories[id];
    const mark = Math.round((category?.score ?? 0) * 100);
    if (mark === 100) return [];
    const costly = (category?.auditRefs ?? [])
      .filter((/** @type {any} */ ref) => ref.weight > 0 && (report.audits[ref.id]?.score ?? 1) < 1)
      .map((/** @type {any} */ ref) => ref.id);
    return [`${id} ${mark}: ${costly.join(', ') || 'no mark given'}`];
  });
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function pagesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('index.html'))
    .map((name) => join(folder, name));
}
