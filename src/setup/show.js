import { join } from 'node:path';
import { root } from './root.js';
import { serve } from './serve.js';

/** Serves `dist` until the process is stopped, and prints where. */
export async function show() {
  const { BASE_PATH = '/', HOST = 'localhost', PORT = '4321' } = process.env;
  const port = Number(PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`PORT is “${PORT}”: give a whole number from 0 to 65535, such as 4321.`);
  }
  const { address } = await serve({
    folder: join(root, 'dist'),
    base: BASE_PATH,
    host: HOST,
    port,
    orNextFree: true,
  });
  console.log(`The course is served on ${address} (stop with Ctrl+C)`);
}
