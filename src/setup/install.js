import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { missingNativeParts, thisPlatform } from './native.js';
import { chooseNode, nodes, ownNode } from './node.js';
import { npm } from './npm.js';
import { root } from './root.js';

/** @typedef {import('./native.js').Lock} Lock */

const quietly = ['--no-audit', '--no-fund', '--loglevel=error'];

/**
 * Installs what is missing and leaves the lock file as it is.
 * @returns {string | undefined} one sentence when it failed
 */
export function install() {
  const lockPath = join(root, 'package-lock.json');
  const lockText = readFileSync(lockPath, 'utf8');
  const lock = JSON.parse(lockText);
  if (isIncomplete(lock, installedVersion) || !chooseNode(nodes()).ok) {
    console.log('Installing the packages of package-lock.json.');
    const isInstalled = npm(['install', ...quietly], root);
    if (readFileSync(lockPath, 'utf8') !== lockText) writeFileSync(lockPath, lockText);
    if (!isInstalled) {
      return 'npm could not install the packages: see its message above, check the network, and run the command again.';
    }
  }
  putAsideBrokenNode();
  installNativeParts(lock);
  return undefined;
}

/**
 * Whether a package that every platform needs is absent or of another version.
 * @param {Lock} lock
 * @param {(path: string) => string | undefined} versionAt
 */
export function isIncomplete(lock, versionAt) {
  return Object.entries(lock.packages).some(
    ([path, { version, optional }]) => path !== '' && !optional && versionAt(path) !== version,
  );
}

/** @param {string} path */
function installedVersion(path) {
  try {
    return JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')).version;
  } catch {
    return undefined;
  }
}

/** npm scripts would otherwise find this Node first and fail: it is built for another C library. */
function putAsideBrokenNode() {
  if (ownNode()) return;
  for (const name of ['node', 'node.cmd', 'node.ps1']) {
    rmSync(join(root, 'node_modules', '.bin', name), { force: true });
  }
}

/** @param {Lock} lock */
function installNativeParts(lock) {
  const missing = missingNativeParts(lock, thisPlatform(), installedVersion);
  const failed = missing.filter((part) => !installPart(part));
  if (failed.length === 0) return;
  const names = failed.map(({ name, version }) => `${name}@${version}`).join(', ');
  console.error(
    `npm could not install ${names}. If the next step fails, check the network and the registry and run the command again.`,
  );
}

/**
 * Fetches one package into a folder of its own and moves it into place, because npm in the project
 * would remove the parts that the lock file does not name.
 * @param {import('./native.js').NativePart} part
 */
function installPart({ name, version, path }) {
  console.log(`Installing ${name}@${version} for this platform.`);
  const folder = mkdtempSync(join(root, 'node_modules', '.native-'));
  try {
    writeFileSync(join(folder, 'package.json'), '{}');
    // By force, because an older npm cannot tell which C library it runs on.
    const switches = ['--no-save', '--ignore-scripts', '--force', ...quietly];
    const args = ['install', ...switches, `${name}@${version}`];
    const fetched = join(folder, 'node_modules', name);
    if (!npm(args, folder) || !existsSync(fetched)) return false;
    const target = join(root, path);
    mkdirSync(dirname(target), { recursive: true });
    rmSync(target, { recursive: true, force: true });
    renameSync(fetched, target);
    return true;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
