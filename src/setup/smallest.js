import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';

/** @type {Map<string, Buffer>} */
const packed = new Map();

/**
 * The content in Brotli's best packing, the size that the budgets are counted in. It takes a tenth
 * of a second, so it is done once for each content.
 * @param {Buffer} content
 */
export function smallest(content) {
  const digest = createHash('sha256').update(content).digest('base64');
  const known = packed.get(digest);
  if (known) return known;
  const result = brotliCompressSync(content);
  packed.set(digest, result);
  return result;
}
