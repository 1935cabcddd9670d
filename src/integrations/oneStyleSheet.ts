import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const link = /<link rel="stylesheet" href="([^"]+)">/g;
const scope = /data-astro-cid-[a-z0-9]+|svelte-[a-z0-9]+/g;

/**
 * Joins the style sheets of each page to one, which compresses better than five, and leaves out
 * those whose components the page does not show. Pages of a kind share their sheet. The parts stay:
 * what a script loads later may ask for them.
 */
export function oneStyleSheet(): AstroIntegration {
  let base = '/';
  return {
    name: 'plumbline-one-style-sheet',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir }) => joinSheets(fileURLToPath(dir), base),
    },
  };
}

/** Joins the sheets of all pages of a built course. */
export function joinSheets(folder: string, base: string): void {
  const joined = new Map<string, string>();
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .toSorted();
  for (const page of pages) {
    const path = join(folder, page);
    const html = readFileSync(path, 'utf8');
    const addresses = [...html.matchAll(link)].map(([, address = '']) => address);
    const fileOf = (address: string) => join(folder, address.slice(base.length));
    const sheets = addresses
      .map((address) => readFileSync(fileOf(address), 'utf8'))
      .filter((sheet) => isUsed(sheet, html));
    if (sheets.length === 0) continue;
    const text = sheets.join('');
    const name = `_astro/${createHash('sha256').update(text).digest('hex').slice(0, 10)}.css`;
    joined.set(join(folder, name), text);
    let first = true;
    const result = html.replace(link, () => {
      if (!first) return '';
      first = false;
      return `<link rel="stylesheet" href="${base}${name}">`;
    });
    writeFileSync(path, result);
  }
  for (const [path, text] of joined) writeFileSync(path, text);
}

/** A sheet is used when it holds rules for every page, or the mark of a component on this one. */
export function isUsed(sheet: string, html: string): boolean {
  const marks = new Set(sheet.match(scope) ?? []);
  return marks.size === 0 || [...marks].some((mark) => html.includes(mark));
}
