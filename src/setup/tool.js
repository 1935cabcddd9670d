import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseNode, nodes } from './node.js';
import { root } from './root.js';

/**
 * Runs a command of one of the project's packages with a Node that can run it.
 * @param {string} name such as `astro`
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to ours
 * @returns {Promise<number>} its exit code; 1 with a sentence when it cannot run
 */
export async function runTool(name, args, env = {}) {
  const script = scriptOf(name);
  if (!script) return complain(`${name} is not installed: run npm install, then this again.`);
  return runFile(script, args, env);
}

/**
 * Runs a script, also one in TypeScript, with a Node that can run it.
 * @param {string} script its path, from the root of the project
 * @param {readonly string[]} [args]
 * @param {NodeJS.ProcessEnv} [env] added to ours
 * @returns {Promise<number>} its exit code; 1 with a sentence when no Node can run it
 */
export async function runFile(script, args = [], env = {}) {
  const choice = chooseNode(nodes());
  if (!choice.ok) return complain(choice.message);
  const child = spawn(choice.node.path, [script, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  const [status] = await once(child, 'close');
  return status ?? 1;
}

/** @param {string} message */
export function complain(message) {
  console.error(message);
  return 1;
}

/**
 * The file behind a command, looked up in the packages that package.json names.
 * @param {string} name
 */
function scriptOf(name) {
  const { devDependencies } = manifest(root);
  for (const dependency of Object.keys(devDependencies)) {
    const folder = join(root, 'node_modules', dependency);
    if (!existsSync(join(folder, 'package.json'))) continue;
    const { name: packageName, bin } = manifest(folder);
    const scripts = typeof bin === 'string' ? { [packageName.replace(/^@[^/]+\//, '')]: bin } : bin;
    if (scripts?.[name]) return join(folder, scripts[name]);
  }
  return undefined;
}

/** @param {string} folder */
function manifest(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
