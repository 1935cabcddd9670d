import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import islandScript from 'astro/runtime/server/astro-island.prebuilt.js';
import visibleScript from 'astro/runtime/client/visible.prebuilt.js';
import { readTags, type Tag } from '#integrations/htmlTags.ts';
import { isProgram } from '#integrations/pageFaults.ts';

/** What a page makes a browser load, in bytes as the best host sends them (brotli 11). */
export interface Payload {
  readonly html: number;
  readonly css: number;
  /** Our own script that runs or loads before an island comes into view. */
  readonly start: number;
  /** All script once the page was read to its end. */
  readonly script: number;
}

const atOnce = /^(load|idle)$/;
const astroLoader = new Set<string>([islandScript, visibleScript]);
const staticImport = /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{}\s,]+from)?\s*["']([^"']+)["']/g;

/** The bytes of what a browser receives. */
export const compressed = (content: string | Buffer): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Weighs a page of the built course, given by its path below `dist`. */
export function payloadOf(dist: string, page: string, base = '/'): Payload {
  const file = (address: string) => join(dist, address.slice(base.length).split('?')[0] ?? '');
  const weigh = (addresses: Iterable<string>) =>
    [...new Set(addresses)].reduce(
      (sum, address) => sum + compressed(readFileSync(file(address))),
      0,
    );
  const html = readFileSync(join(dist, page), 'utf8');
  const tags = readTags(html);
  const programs = tags.filter(isProgram);
  const inline = programs
    .filter(({ attributes }) => !attributes.has('src'))
    .map(({ text }) => text);
  const linked = programs.flatMap(({ attributes }) => attributes.get('src') ?? []);
  const islands = tags.filter(({ name }) => name === 'astro-island');
  const early = islands.filter(({ attributes }) => atOnce.test(attributes.get('client') ?? ''));
  const read = islands.filter((island) => island.inMain || early.includes(island));
  const sheets = tags.filter(({ attributes }) => attributes.get('rel') === 'stylesheet');
  const texts = (all: readonly string[]) => all.reduce((sum, text) => sum + compressed(text), 0);
  const startFiles = modules(file, [...linked, ...early.flatMap(entries)]);
  const allFiles = modules(file, [...linked, ...read.flatMap(entries)]);
  return {
    html: compressed(html),
    css: weigh(sheets.flatMap(({ attributes }) => attributes.get('href') ?? [])),
    start: texts(inline.filter((text) => !astroLoader.has(text))) + weigh(startFiles),
    script: texts(inline) + weigh(allFiles),
  };
}

const entries = ({ attributes }: Tag) =>
  ['component-url', 'renderer-url', 'before-hydration-url'].flatMap(
    (key) => attributes.get(key) ?? [],
  );

/** The modules that these ones need, themselves included; not those that a click asks for. */
function modules(file: (address: string) => string, from: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const open = [...from];
  for (let address = open.pop(); address; address = open.pop()) {
    if (seen.has(address)) continue;
    seen.add(address);
    const code = readFileSync(file(address), 'utf8');
    const found = [...code.matchAll(staticImport)].map(([, specifier]) => specifier ?? '');
    const resolved = found.map((specifier) => posix.join(posix.dirname(address), specifier));
    open.push(...resolved.filter((next) => existsSync(file(next))));
  }
  return seen;
}
