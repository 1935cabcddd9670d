import { readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.js';
import { runTool } from './tool.js';

const prefix = 'dist.tmp-';

/**
 * Builds the course into a folder of its own and puts that in the place of `dist` after the last
 * step, so that a build that fails leaves the former one as it was.
 * @returns {Promise<number>} the exit code
 */
export async function build() {
  removeLeftovers();
  const name = `${prefix}${process.pid}`;
  const built = join(root, name);
  const status = await runTool('astro', ['build'], { PLUMBLINE_OUT: `./${name}` });
  if (status === 0) replace(join(root, 'dist'), built);
  rmSync(built, { recursive: true, force: true });
  return status;
}

/**
 * @param {string} target
 * @param {string} built
 */
function replace(target, built) {
  const former = `${built}-former`;
  try {
    renameSync(target, former);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ENOENT') throw error;
  }
  renameSync(built, target);
  rmSync(former, { recursive: true, force: true });
}

/** What builds left behind that were stopped by force. */
function removeLeftovers() {
  for (const name of readdirSync(root).filter((entry) => entry.startsWith(prefix))) {
    if (!isRunning(parseInt(name.slice(prefix.length), 10))) {
      rmSync(join(root, name), { recursive: true, force: true });
    }
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
