import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const link = /<link rel="stylesheet" href="([^"]+)">/g;
const astroMark = /data-astro-cid-[a-z0-9]+/g;
const svelteMark = /\bsvelte-[a-z0-9]+/g;
const group = /^@(layer|media|supports|container)\b/;

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
      'astro:build:done': ({ dir }) => {
        writeLaterSheets(fileURLToPath(dir));
        joinSheets(fileURLToPath(dir), base);
      },
    },
  };
}

/**
 * Writes the sheets that scripts ask for when they are loaded on demand, where the build has put the
 * rules elsewhere: those of the components that the script holds.
 */
export function writeLaterSheets(folder: string): void {
  const place = join(folder, '_astro');
  const names = readdirSync(place);
  const read = (ending: string) =>
    names
      .filter((name) => name.endsWith(ending))
      .map((name) => ({ name, text: readFileSync(join(place, name), 'utf8') }));
  const scripts = read('.js');
  const rules = read('.css').map(({ text }) => text);
  const asked = scripts.flatMap(({ text }) => [...text.matchAll(/"_astro\/([^"]+\.css)"/g)]);
  for (const name of new Set(asked.map(([, file = '']) => file))) {
    if (names.includes(name)) continue;
    const owner = `${name.split('.')[0]}.`;
    const own = scripts.filter((script) => script.name.startsWith(owner)).map(({ text }) => text);
    const marks = new Set(own.join('').match(svelteMark) ?? []);
    const isOwn = (selector: string) =>
      (selector.match(svelteMark) ?? []).some((mark) => marks.has(mark));
    writeFileSync(join(place, name), rules.map((sheet) => keep(sheet, isOwn)).join(''));
  }
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
    const shown = html + scriptsOf(html, fileOf);
    const sheets = addresses.map((address) => used(readFileSync(fileOf(address), 'utf8'), shown));
    const text = sheets.join('');
    if (text === '') continue;
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

/** The scripts of a page's islands and all that these import: an island shows other components later. */
function scriptsOf(html: string, fileOf: (address: string) => string): string {
  const texts = new Map<string, string>();
  const open = [...html.matchAll(/component-url="([^"]+)"/g)].map(([, address = '']) => address);
  for (let address = open.pop(); address; address = open.pop()) {
    if (texts.has(address)) continue;
    const text = readFileSync(fileOf(address), 'utf8');
    texts.set(address, text);
    const near = [...text.matchAll(/from\s*"\.\/([^"]+)"|import\s*"\.\/([^"]+)"/g)];
    const folder = address.slice(0, address.lastIndexOf('/') + 1);
    open.push(...near.map(([, a, b]) => folder + (a ?? b)));
  }
  return [...texts.values()].join('');
}

/**
 * The rules of a sheet that a page can need: those without the mark of a component, and those whose
 * mark is `shown`, on the page or in the scripts of its islands.
 */
export function used(sheet: string, shown: string): string {
  return keep(sheet, (selector) => {
    const marks = selector.match(astroMark) ?? selector.match(svelteMark) ?? [];
    return marks.length === 0 || marks.some((mark) => shown.includes(mark));
  });
}

function keep(css: string, isNeeded: (selector: string) => boolean): string {
  return rulesOf(css)
    .map(({ prelude, body }) => {
      if (body === undefined) return prelude;
      if (!group.test(prelude)) return isNeeded(prelude) ? `${prelude}{${body}}` : '';
      const inner = keep(body, isNeeded);
      return inner === '' ? '' : `${prelude}{${inner}}`;
    })
    .join('');
}

/** The rules of minified CSS at its outermost level. A statement such as `@layer a,b;` has no body. */
function rulesOf(css: string): { prelude: string; body?: string }[] {
  const rules: { prelude: string; body?: string }[] = [];
  let start = 0;
  let open = -1;
  let depth = 0;
  for (let i = 0; i < css.length; i++) {
    const sign = css[i];
    if (sign === '"' || sign === "'") i = css.indexOf(sign, i + 1);
    else if (sign === '{' && depth++ === 0) open = i;
    else if (sign === ';' && depth === 0) {
      rules.push({ prelude: css.slice(start, i + 1) });
      start = i + 1;
    } else if (sign === '}' && --depth === 0) {
      rules.push({ prelude: css.slice(start, open).trim(), body: css.slice(open + 1, i) });
      start = i + 1;
    }
  }
  return rules;
}
