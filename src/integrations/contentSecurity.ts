import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readTags, type Tag } from './htmlTags.ts';
import { moveIslandStyle } from './islandStyle.ts';
import { isProgram, pageFaults } from './pageFaults.ts';
import { hashOf, headersFile, policy, type Inline } from './policy.ts';

const longestHeaderLine = 2_000;

/**
 * Writes the content security policy into every page and into `_headers`, after all pages are
 * complete. Stops the build at anything that the policy would block.
 */
export function contentSecurity(): AstroIntegration {
  let base = '/';
  return {
    name: 'plumbline-content-security',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `/${config.base.split('/').filter(Boolean).join('/')}/`.replace('//', '/');
      },
      'astro:build:done': ({ dir, logger }) => {
        const pages = securePages(fileURLToPath(dir), base);
        logger.info(`${pages} pages carry their policy`);
      },
    },
  };
}

/** Secures the pages of a built course and returns how many they are. Writes nothing on a fault. */
export function securePages(folder: string, base: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(folder, file, base));
  const styleFaults = files
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => {
      const foreign = /(url\(|@import)\s*["']?\s*(https?:)?\/\//i;
      return foreign.test(readFileSync(join(folder, file), 'utf8'))
        ? [`${file}: loads from another server. Put the file into src/assets or public/.`]
        : [];
    });
  const headers = headersFile(union(pages.map(({ inline }) => inline)), base);
  const tooLong = headers.split('\n').some((line) => line.length > longestHeaderLine)
    ? [
        `_headers: a line is longer than ${longestHeaderLine} characters, which hosts cut off. Use fewer different inline scripts and styles.`,
      ]
    : [];
  const faults = [...pages.flatMap((page) => page.faults), ...styleFaults, ...tooLong];
  if (faults.length > 0) {
    throw new Error(`The content security policy would break the course:\n${faults.join('\n')}`);
  }
  for (const { path, html, charset, inline } of pages) {
    const meta = `<meta http-equiv="Content-Security-Policy" content="${policy(inline, 'meta')}">`;
    const tidy = moveIslandStyle(html, charset);
    writeFileSync(path, tidy.slice(0, charset) + meta + tidy.slice(charset));
  }
  writeFileSync(join(folder, '_headers'), headers);
  return pages.length;
}

function readPage(folder: string, file: string, base: string) {
  const path = join(folder, file);
  const html = readFileSync(path, 'utf8');
  const tags = readTags(html);
  const first = tags.find(({ name }) => !['html', 'head'].includes(name));
  const isCharset = first?.name === 'meta' && first.attributes.has('charset');
  const faults = [
    ...(isCharset
      ? []
      : [
          '<meta charset> is not the first tag in <head>. Move it there; the policy stands behind it.',
        ]),
    ...pageFaults(tags, base),
  ];
  return {
    path,
    html,
    charset: first?.end ?? 0,
    inline: inlineOf(tags),
    faults: [...new Set(faults)].map((fault) => `${file}: ${fault}`),
  };
}

const inlineOf = (tags: readonly Tag[]): Inline => ({
  scripts: hashes(tags.filter((tag) => isProgram(tag) && !tag.attributes.has('src'))),
  styles: hashes(tags.filter(({ name }) => name === 'style')),
});

const hashes = (tags: readonly Tag[]) => unique(tags.map(({ text }) => hashOf(text)));
const unique = (values: readonly string[]) => [...new Set(values)].toSorted();
const union = (parts: readonly Inline[]): Inline => ({
  scripts: unique(parts.flatMap(({ scripts }) => scripts)),
  styles: unique(parts.flatMap(({ styles }) => styles)),
});
