import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import visibleScript from 'astro/runtime/client/visible.prebuilt.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { securePages } from '#integrations/contentSecurity.ts';
import { hashOf } from '#integrations/policy.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-policy-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (path: string) => readFileSync(join(folder, path), 'utf8');
function write(path: string, content: string) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}
const page = (main: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}<title>T</title></head><body><main>${main}</main></body></html>`;
const secure = (main: string) => {
  write('lessons/a/index.html', page(main));
  return () => securePages(folder, '/');
};

describe('a page of the built course', () => {
  test('carries its policy straight after its charset, before any script', () => {
    write('index.html', page('<p>Text</p>', '<script>theme()</script>'));
    expect(securePages(folder, '/')).toBe(1);
    expect(read('index.html')).toMatch(
      /<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; [^"]+"><script>/,
    );
  });

  test('allows exactly the inline scripts and styles that it holds', () => {
    write('a.html', page('', '<script>a()</script><style>b{}</style>'));
    write('b.html', page('', '<script type="application/json">{}</script>'));
    securePages(folder, '/');
    expect(read('a.html')).toContain(
      `'wasm-unsafe-eval' ${hashOf('a()')}; style-src 'self' ${hashOf('b{}')};`,
    );
    expect(read('b.html')).toContain("script-src 'self' 'wasm-unsafe-eval'; style-src 'self';");
  });

  test('demands trusted types and leaves framing to the header', () => {
    write('index.html', page(''));
    securePages(folder, '/');
    expect(read('index.html')).toContain(
      "require-trusted-types-for 'script'; trusted-types svelte-trusted-html default\">",
    );
    expect(read('index.html')).not.toContain('frame-ancestors');
    expect(read('index.html')).not.toMatch(/unsafe-inline|'unsafe-eval'/);
  });

  test('may hold what Astro writes for islands, data, pictures and links elsewhere', () => {
    const island = `<style>astro-island,astro-slot,astro-static-slot{display:contents}</style><script>${visibleScript}</script><astro-island props="{&quot;style&quot;:1}" opts="x"></astro-island>`;
    const rest =
      '<script type="module" src="/_astro/page.js"></script><script type="application/json">{"a":1}</script><img src="/a.png" srcset="/a.png 1x, /b.png 2x" alt=""><a href="https://www.iso.org/">ISO</a>';
    expect(secure(island + rest)()).toBe(1);
  });
});

test('the style of islands stands in the head of the page, behind the policy', () => {
  const style = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';
  write('index.html', page(`<p>Text</p>${style}<astro-island></astro-island>`));
  securePages(folder, '/');
  expect(read('index.html')).toMatch(/default"><style>astro-island,.+<\/style><title>/);
  expect(read('index.html')).toContain('<p>Text</p><astro-island>');
});

describe('the headers', () => {
  test('allow what any of the pages holds, and say who may frame them', () => {
    write('a.html', page('', '<script>a()</script>'));
    write('b.html', page('', '<script>b()</script>'));
    securePages(folder, '/');
    const line = read('_headers')
      .split('\n')
      .find((text) => text.includes('Content-Security'));
    expect(line).toContain(hashOf('a()'));
    expect(line).toContain(hashOf('b()'));
    expect(line).toContain("frame-ancestors 'self'");
  });

  test('cover every address, and name hashed files under the base path', () => {
    write('index.html', page(''));
    securePages(folder, '/course/');
    expect(read('_headers')).toMatch(/^\/\*\n {2}Content-Security-Policy: /);
    for (const name of [
      'Strict-Transport-Security: max-age=63072000',
      'X-Content-Type-Options: nosniff',
      'Referrer-Policy: no-referrer',
      'Cross-Origin-Opener-Policy: same-origin',
      'Cross-Origin-Resource-Policy: same-origin',
      'Permissions-Policy: camera=()',
    ]) {
      expect(read('_headers')).toContain(`\n  ${name}`);
    }
    expect(read('_headers')).toContain('\n/course/_astro/*\n');
  });

  test('that a host would cut off stop the build', () => {
    const scripts = Array.from({ length: 40 }, (_, i) => `<script>a(${i})</script>`).join('');
    write('index.html', page('', scripts));
    expect(() => securePages(folder, '/')).toThrow('_headers: a line is longer than 2000');
  });
});

describe('the build stops, naming the file and the remedy, at', () => {
  test.each([
    ['a style attribute', '<td style="text-align:left">', 'style="text-align:left"'],
    ['an event handler', '<b onclick="go()">', 'onclick'],
    ['a frame', '<iframe src="/a/"></iframe>', '<iframe>'],
    ['an embed', '<embed src="/a.swf">', '<embed>'],
    ['an object', '<object data="/a.pdf"></object>', '<object>'],
    ['a picture elsewhere', '<img src="https://x.org/a.png">', 'https://x.org/a.png'],
    ['a picture elsewhere, without scheme', '<img src="//x.org/a.png">', '//x.org/a.png'],
    ['a second picture elsewhere', '<img srcset="/a.png 1x, https://x.org/b.png 2x">', 'x.org'],
    ['a film elsewhere', '<video poster="https://x.org/a.png"></video>', 'poster'],
    ['a style sheet elsewhere', '<link rel="stylesheet" href="https://x.org/a.css">', 'a.css'],
    ['a script elsewhere', '<script src="https://x.org/a.js"></script>', 'x.org/a.js'],
    ['a script in the content', '<script>alert(1)</script>', '<script> in the content'],
    [
      'a module in the content',
      '<script type="module">alert(1)</script>',
      '<script> in the content',
    ],
    ['a script file that is not built', '<script src="/a.js"></script>', '<script> in the content'],
    ['a style in the content', '<style>p{color:red}</style>', '<style> in the content'],
    ['an address that is a script', '<a href="javascript:go()">', 'javascript:'],
  ])('%s', (_, main, what) => {
    expect(secure(main)).toThrow(what);
    expect(secure(main)).toThrow(/lessons.a.index\.html: .+\. (Remove|Put)/);
    expect(read('lessons/a/index.html')).toBe(page(main));
  });

  test('a page whose charset does not come first', () => {
    write('index.html', '<!doctype html><head><title>T</title><meta charset="utf-8"></head>');
    expect(() => securePages(folder, '/')).toThrow('index.html: <meta charset> is not the first');
  });

  test('a style sheet that loads from elsewhere', () => {
    write('_astro/a.css', '@import "https://x.org/a.css";');
    expect(() => securePages(folder, '/')).toThrow('a.css: loads from another server');
  });
});
