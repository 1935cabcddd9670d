import { existsSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

/**
 * What a request asks for.
 * @typedef {{ readonly kind: 'file', readonly file: string }
 *   | { readonly kind: 'redirect', readonly to: string }
 *   | { readonly kind: 'missing' }
 *   | { readonly kind: 'malformed' }} Located
 */

/**
 * Finds the file for an address under the base path. Nothing outside the folder is ever found.
 * @param {string} folder
 * @param {string} base begins and ends with a slash
 * @param {string} address path and query, as the browser sent it
 * @returns {Located}
 */
export function locate(folder, base, address) {
  const [encoded = '', ...query] = address.split('?');
  const search = query.length > 0 ? `?${query.join('?')}` : '';
  const path = decode(encoded);
  if (path === undefined || path.includes('\0')) return { kind: 'malformed' };
  if (`${path}/` === base || (path === '/' && base !== '/')) return { kind: 'redirect', to: base };
  if (!path.startsWith(base)) return { kind: 'missing' };
  const file = resolve(folder, `./${path.slice(base.length)}`);
  const isInside = `${file}${sep}`.startsWith(`${resolve(folder)}${sep}`);
  if (!isInside || !existsSync(file) || file === join(folder, '_headers')) {
    return { kind: 'missing' };
  }
  if (!statSync(file).isDirectory()) {
    return path.endsWith('/') ? { kind: 'missing' } : { kind: 'file', file };
  }
  const index = join(file, 'index.html');
  if (!existsSync(index)) return { kind: 'missing' };
  const isLocal = !encoded.startsWith('//');
  if (!path.endsWith('/')) {
    return isLocal ? { kind: 'redirect', to: `${encoded}/${search}` } : { kind: 'missing' };
  }
  return { kind: 'file', file: index };
}

/** @param {string} text */
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
