import { spawnSync } from 'node:child_process';

/**
 * Runs npm by the same npm and Node that started us, and reports whether it succeeded.
 * @param {readonly string[]} args
 * @param {string} folder
 */
export function npm(args, folder) {
  const { npm_execpath: cli = '', npm_node_execpath: node = process.execPath } = process.env;
  const isNpm = cli.endsWith('npm-cli.js');
  const { status } = spawnSync(isNpm ? node : 'npm', [...(isNpm ? [cli] : []), ...args], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: !isNpm && process.platform === 'win32',
  });
  return status === 0;
}
