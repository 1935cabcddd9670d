import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentType } from './contentTypes.js';
import { headersFor, readHeaderRules } from './headerRules.js';
import { locate } from './locate.js';
import { smallest } from './smallest.js';

const isText = /^text\/|json|xml|javascript/;

/**
 * Serves a built course as a static host would: `_headers`, base path, folders, 404.html, compression.
 * @param {{ readonly folder: string, readonly base?: string, readonly port: number, readonly host?: string, readonly orNextFree?: boolean }} options
 * @returns {Promise<{ readonly address: string, readonly close: () => Promise<void> }>}
 */
export async function serve({ folder, base = '/', port, host = 'localhost', orNextFree = false }) {
  const prefix = `/${base.split('/').filter(Boolean).join('/')}/`.replace('//', '/');
  const server = createServer((request, response) => {
    try {
      answer(folder, prefix, request, response);
    } catch (error) {
      response.writeHead(500, { 'Content-Type': contentType('.txt') }).end(String(error));
    }
  });
  const taken = await listen(server, port, host, orNextFree ? port + 20 : port);
  return {
    address: `http://localhost:${taken}${prefix}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {string} folder
 * @param {string} base
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function answer(folder, base, request, response) {
  const { method = 'GET', url = '/' } = request;
  if (method !== 'GET' && method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const rules = readHeaderRules(textOf(join(folder, '_headers')));
  for (const [name, value] of headersFor(rules, url.split('?')[0] ?? '/')) {
    response.setHeader(name, value);
  }
  const located = locate(folder, base, url);
  if (located.kind === 'redirect') {
    response.writeHead(301, { Location: located.to }).end();
  } else if (located.kind === 'malformed') {
    response.writeHead(400, { 'Content-Type': contentType('.txt') }).end('Malformed address');
  } else if (located.kind === 'file') {
    send(request, response, 200, located.file);
  } else {
    response.removeHeader('Cache-Control');
    const page = join(folder, '404.html');
    if (existsSync(page)) send(request, response, 404, page);
    else response.writeHead(404, { 'Content-Type': contentType('.txt') }).end('Not found');
  }
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} file
 */
function send(request, response, status, file) {
  const type = contentType(file);
  const content = readFileSync(file);
  const accepted = String(request.headers['accept-encoding'] ?? '');
  response.setHeader('Content-Type', type);
  response.setHeader('Vary', 'Accept-Encoding');
  if (isText.test(type) && /\bbr\b/.test(accepted)) {
    response.setHeader('Content-Encoding', 'br');
    response.writeHead(status).end(smallest(content));
  } else if (isText.test(type) && /\bgzip\b/.test(accepted)) {
    response.setHeader('Content-Encoding', 'gzip');
    response.writeHead(status).end(gzipSync(content));
  } else {
    response.writeHead(status).end(content);
  }
}

/** @param {string} file */
const textOf = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @param {number} last the last port to try
 * @returns {Promise<number>} the port that was free
 */
function listen(server, port, host, last) {
  return new Promise((resolve, reject) => {
    const fail = (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code !== 'EADDRINUSE' || port >= last) reject(error);
      else resolve(listen(server, port + 1, host, last));
    };
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      resolve(/** @type {import('node:net').AddressInfo} */ (server.address()).port);
    });
  });
}
