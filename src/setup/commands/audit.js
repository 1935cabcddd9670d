import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditedPages, categories, marksLost, vnuMistakes } from '#setup/audited.js';
import { build } from '#setup/build.js';
import { chromiumSwitches, ensureChromium, noChromium } from '#setup/chromium.js';
import { makeReady } from '#setup/ready.js';
import { root } from '#setup/root.js';
import { serve } from '#setup/serve.js';
import { complain, runTool } from '#setup/tool.js';

const dist = join(root, 'dist');
process.exitCode = makeReady() || (await build()) || (await audit());

async function audit() {
  const chromium = await ensureChromium();
  if (!chromium) return complain(noChromium);
  return Math.max(checkMarkup(), await checkPages(chromium), await walkPages(chromium));
}

/** The Nu Html Checker over all of `dist`: HTML, styles and pictures. */
function checkMarkup() {
  const jar = join(root, 'node_modules', 'vnu-jar', 'build', 'dist', 'vnu.jar');
  const switches = ['--skip-non-html', '--also-check-css', '--also-check-svg', '--Werror'];
  const except = ['--filterpattern', `.*(${vnuMistakes.join('|')}).*`];
  const args = ['-jar', jar, ...switches, ...except, '--format', 'gnu', dist];
  const { status, error } = spawnSync('java', args, { stdio: 'inherit' });
  if (error) return complain('vnu needs Java 11 or newer: install it and run npm run audit again.');
  console.log(`vnu: ${status === 0 ? 'nothing found' : 'see the lines above'}`);
  return status ?? 1;
}

/**
 * Axe, flow and touch on all pages, of which `npm test` leaves some out that are like others.
 * @param {string} chromium
 */
async function walkPages(chromium) {
  const config = ['--config', 'test/playwright.config.ts'];
  const env = { PLUMBLINE_WALK: 'all', PLUMBLINE_CHROMIUM: chromium };
  return runTool('playwright', ['test', ...config, 'everyPage', '--grep', 'is whole'], env);
}

/** @param {string} chromium */
async function checkPages(chromium) {
  const base = process.env.BASE_PATH ?? '/';
  const server = await serve({ folder: dist, base, port: 4331, orNextFree: true });
  const lost = [];
  for (const page of auditedPages(dist)) {
    const found = await marksLostOn(`${server.address}${page}`, chromium);
    console.log(`Lighthouse /${page}: ${found.join('; ') || '100 in all four'}`);
    lost.push(...found);
  }
  await server.close();
  return lost.length > 0 ? 1 : 0;
}

/**
 * @param {string} address
 * @param {string} chromium
 */
async function marksLostOn(address, chromium) {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-'));
  const report = join(folder, 'report.json');
  const only = `--only-categories=${categories.join(',')}`;
  const switches = `--chrome-flags=--headless ${chromiumSwitches.join(' ')}`;
  const output = ['--quiet', '--output=json', `--output-path=${report}`];
  try {
    const env = { CHROME_PATH: chromium };
    const status = await runTool('lighthouse', [address, only, switches, ...output], env);
    if (status !== 0) return [`Lighthouse stopped with code ${status}`];
    return marksLost(JSON.parse(readFileSync(report, 'utf8')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
