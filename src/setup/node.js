import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.js';

/** @typedef {{ readonly path: string, readonly version: string }} Node */

const oldestToInstall = '20.0.0';
const oldestToBuild = '22.12.0';

/** What is wrong with the Node that runs this set-up, or undefined when it can at least install. */
export function installerFault(version = process.versions.node) {
  if (isAtLeast(version, oldestToInstall)) return undefined;
  return `Plumbline needs Node 20 or newer, and this is Node ${version}: install a newer one from https://nodejs.org and run the command again.`;
}

/**
 * The first of the candidates that can build the course, or one sentence that says what to do.
 * @param {readonly Node[]} candidates
 * @returns {{ readonly ok: true, readonly node: Node } | { readonly ok: false, readonly message: string }}
 */
export function chooseNode(candidates) {
  const node = candidates.find(({ version }) => isAtLeast(version, oldestToBuild));
  if (node) return { ok: true, node };
  const found = candidates.map(({ version }) => version).join(' and ') || 'none';
  return {
    ok: false,
    message: `Plumbline could not get Node 24 from npm and needs Node 22.12 or newer to build (found: ${found}): install one from https://nodejs.org and run the command again.`,
  };
}

/** The Node that npm put into the project, if it is there and starts, then the one running this. */
export function nodes() {
  const own = ownNode();
  const system = { path: process.execPath, version: process.versions.node };
  return own ? [own, system] : [system];
}

/** Node 24 of the optional dependency `node`; undefined where that is missing or does not start. */
export function ownNode() {
  const folder = join(root, 'node_modules', 'node', 'bin');
  const path = ['node.exe', 'node']
    .map((name) => join(folder, name))
    .find((candidate) => existsSync(candidate));
  if (!path) return undefined;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 ? { path, version: stdout.trim().replace(/^v/, '') } : undefined;
}

/**
 * @param {string} version
 * @param {string} oldest
 */
function isAtLeast(version, oldest) {
  const [a, b] = [version, oldest].map((text) => text.split('.').map((part) => parseInt(part, 10)));
  for (let i = 0; i < 3; i++) {
    const difference = (a?.[i] ?? 0) - (b?.[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}
