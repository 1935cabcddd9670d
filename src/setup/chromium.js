import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { root } from './root.js';
import { runTool } from './tool.js';

/** Switches for a quiet Chromium that also runs as root. */
export const chromiumSwitches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const programs = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * The absolute path of a Chromium that starts: the one in PLUMBLINE_CHROMIUM, else Playwright's own,
 * else one on the system. Undefined when there is none.
 */
export function findChromium() {
  const { PLUMBLINE_CHROMIUM } = process.env;
  const candidates = [PLUMBLINE_CHROMIUM, ownChromium(), ...systemChromiums()];
  return candidates.find((path) => path !== undefined && starts(path));
}

/**
 * Finds a Chromium or installs one.
 * @returns {Promise<string | undefined>} its path; undefined when none can be had
 */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium found. Installing the one that belongs to Playwright.');
  await runTool('playwright', ['install', 'chromium']);
  const own = findChromium();
  if (own) return own;
  if (process.getuid?.() !== 0 || !isOnPath('apt-get')) return undefined;
  console.log('That did not give a Chromium that starts. Installing the one of this system.');
  spawnSync('apt-get', ['update'], { stdio: 'inherit' });
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env,
  });
  return findChromium();
}

export const noChromium =
  'The browser tests need a Chromium and none could be installed: install Chromium or Google Chrome, or put its path into PLUMBLINE_CHROMIUM, and run npm test again.';

function ownChromium() {
  try {
    const require = createRequire(join(root, 'package.json'));
    return /** @type {string} */ (require('@playwright/test').chromium.executablePath());
  } catch {
    return undefined;
  }
}

function systemChromiums() {
  if (process.platform === 'win32') {
    const { ProgramFiles = '', LOCALAPPDATA = '' } = process.env;
    return [ProgramFiles, `${ProgramFiles} (x86)`, LOCALAPPDATA].flatMap((place) => [
      join(place, 'Google/Chrome/Application/chrome.exe'),
      join(place, 'Microsoft/Edge/Application/msedge.exe'),
    ]);
  }
  const applications = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  );
  return [...programs.flatMap(onPath), ...applications];
}

/** @param {string} program */
const onPath = (program) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .filter((path) => existsSync(path));

/** @param {string} program */
const isOnPath = (program) => onPath(program).length > 0;

/**
 * A file of the right name may be a stub, or lack a library of the system. On Windows Chromium does
 * not answer to --version.
 * @param {string} path
 */
function starts(path) {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version', '--no-sandbox'], { timeout: 30_000 }).status === 0;
}
