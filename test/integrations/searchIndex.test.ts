import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { indexPages } from '#integrations/searchIndex.ts';

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main data-pagefind-body><h1>${title}</h1>${body}</main></body></html>`;

describe('the search index', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-search-'));
  const output = join(folder, 'pagefind');
  let pages = 0;
  beforeAll(async () => {
    mkdirSync(join(folder, 'audits'));
    writeFileSync(join(folder, 'index.html'), page('Home', '<p>Quality</p>'));
    writeFileSync(
      join(folder, 'audits', 'index.html'),
      page('Audits', '<p>Evidence</p><p data-pagefind-ignore>Answer</p>'),
    );
    writeFileSync(join(folder, 'keys.html'), '<!doctype html><html lang="en"><p>Answer</p></html>');
    pages = await indexPages(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('has what the search loads, and none of Pagefind’s own interfaces', () => {
    expect(existsSync(join(output, 'pagefind.js'))).toBe(true);
    expect(existsSync(join(output, 'pagefind-worker.js'))).toBe(true);
    expect(readdirSync(join(output, 'fragment'))).toHaveLength(2);
    expect(readdirSync(output).filter((name) => /ui|highlight|playground/.test(name))).toEqual([]);
  });

  test('holds what pages say, but not what is marked to be left out', () => {
    const fragments = readdirSync(join(output, 'fragment')).map((name) =>
      gunzipSync(readFileSync(join(output, 'fragment', name))).toString(),
    );
    expect(fragments.join()).toContain('Evidence');
    expect(fragments.join()).not.toContain('Answer');
  });

  test('counts each page under its language', () => {
    expect(pages).toBe(2);
    const entry = JSON.parse(readFileSync(join(output, 'pagefind-entry.json'), 'utf8'));
    expect(entry.languages.en.page_count).toBe(2);
  });
});

test('a course without pages stops the build', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-search-'));
  await expect(indexPages(folder)).rejects.toThrow('it found no page');
  rmSync(folder, { recursive: true });
});
