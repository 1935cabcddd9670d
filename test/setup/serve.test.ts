import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '#setup/serve.js';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-serve-'));
const secret = `${folder}-secret`;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(join(folder, 'lessons', 'first'), { recursive: true });
  mkdirSync(join(folder, '_astro'));
  mkdirSync(secret);
  writeFileSync(join(secret, 'key.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), '<h1>Home</h1>');
  writeFileSync(join(folder, '404.html'), '<h1>Not here</h1>');
  writeFileSync(join(folder, 'lessons', 'first', 'index.html'), '<h1>First</h1>');
  writeFileSync(join(folder, '_astro', 'a.js'), 'export {}');
  writeFileSync(
    join(folder, '_headers'),
    '/*\n  X-Frame: none\n/course/_astro/*\n  Cache-Control: immutable\n',
  );
  server = await serve({ folder, base: '/course', port: 0 });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
  rmSync(secret, { recursive: true });
});

/** Sends a path as it is; fetch would tidy it up first. */
function get(path: string, options: { method?: string; headers?: Record<string, string> } = {}) {
  const { hostname, port } = new URL(server.address);
  return new Promise<{ status: number; headers: IncomingMessage['headers']; body: string }>(
    (resolve, reject) => {
      request({ hostname, port, path, ...options }, (response) => {
        let body = '';
        response.on('data', (chunk: Buffer) => (body += chunk.toString()));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      })
        .on('error', reject)
        .end();
    },
  );
}

describe('the server', () => {
  test('shows pages under the base path, with the headers of _headers', async () => {
    const page = await get('/course/lessons/first/');
    expect(page).toMatchObject({ status: 200, body: '<h1>First</h1>' });
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-frame': 'none',
    });
  });

  test('leads to the base path and to folders, keeping the query', async () => {
    expect((await get('/')).headers.location).toBe('/course/');
    expect((await get('/course')).headers.location).toBe('/course/');
    expect((await get('/course/lessons/first?level=2')).headers.location).toBe(
      '/course/lessons/first/?level=2',
    );
  });

  test('answers with the page for what is missing', async () => {
    for (const path of ['/course/nothing/', '/other/', '/course/lessons/', '/course/index.html/']) {
      expect(await get(path)).toMatchObject({ status: 404, body: '<h1>Not here</h1>' });
    }
  });

  test('lets hashed files be kept for ever, and never a missing one', async () => {
    const there = await get('/course/_astro/a.js');
    expect(there.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'immutable',
    });
    expect((await get('/course/_astro/b.js')).headers['cache-control']).toBeUndefined();
  });

  test.each([
    '/course/../../etc/passwd',
    '/course/..%2f..%2fetc%2fpasswd',
    `/course/../${secret.split('/').at(-1)}/key.txt`,
    `/course/..%2f${secret.split('/').at(-1)}%2fkey.txt`,
    '/course/_headers',
    '//evil.example/course',
  ])('gives nothing away at %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  test('refuses malformed addresses and other methods', async () => {
    expect((await get('/course/%zz')).status).toBe(400);
    expect((await get('/course/%00')).status).toBe(400);
    expect((await get('/course/', { method: 'POST' })).status).toBe(405);
  });

  test('compresses text for browsers that take it', async () => {
    const packed = await get('/course/', { headers: { 'Accept-Encoding': 'gzip, br' } });
    expect(packed.headers['content-encoding']).toBe('br');
    expect((await get('/course/')).headers['content-encoding']).toBeUndefined();
  });

  test('takes the next port when the one asked for is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
    const { port } = other.address() as { port: number };
    const next = await serve({ folder, port, orNextFree: true });
    expect(next.address).not.toBe(`http://localhost:${port}/`);
    await expect(serve({ folder, port })).rejects.toThrow('EADDRINUSE');
    await next.close();
    other.close();
  });
});
