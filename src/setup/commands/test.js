import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium, noChromium } from '#setup/chromium.js';
import { npm } from '#setup/npm.js';
import { makeReady } from '#setup/ready.js';
import { root } from '#setup/root.js';
import { countTests, stages, summary } from '#setup/stages.js';
import { complain } from '#setup/tool.js';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-'));
try {
  const isReady = (await prepare()) === 0;
  process.exitCode = report(isReady ? runStages() : 'set-up');
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function prepare() {
  if (makeReady() !== 0) return 1;
  const chromium = await ensureChromium();
  if (!chromium) return complain(noChromium);
  process.env.PLUMBLINE_CHROMIUM = chromium;
  process.env.PLUMBLINE_REPORTS = folder;
  return 0;
}

/** @returns {string | undefined} the stage that failed */
function runStages() {
  return stages.find((stage) => {
    console.log(`\n${stage}`);
    return !npm(['run', '--silent', stage], root);
  });
}

/** @param {string | undefined} stopped */
function report(stopped) {
  const reports = readdirSync(folder).map((name) =>
    JSON.parse(readFileSync(join(folder, name), 'utf8')),
  );
  console.log(`\n${summary(countTests(reports), stopped)}`);
  return stopped ? 1 : 0;
}
