import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { chromiumSwitches } from '#setup/chromium.js';

interface Metric {
  readonly name: string;
  readonly value: number;
}
type Send = (method: string, parameters?: object, sessionId?: string) => Promise<unknown>;

/** A Chromium with a profile, asked for nothing but its metrics. */
export interface BareBrowser {
  /** Milliseconds of script from the request of an address in a new tab to its rest. */
  readonly start: (address: string) => Promise<number>;
  readonly close: () => Promise<void>;
}

/**
 * Playwright watches the network and the scripts of a page, and for that the engine reads every
 * script a second time: half of what is to be measured. Here nobody watches.
 */
export async function openBareBrowser(
  program: string,
  profile: string,
  rate: number,
): Promise<BareBrowser> {
  const own = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const browser = spawn(program, [...chromiumSwitches, ...own, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const gone = new Promise<void>((done) => browser.once('exit', () => done()));
  const socket = new WebSocket(
    await new Promise<string>((found, fail) => {
      let text = '';
      browser.once('exit', () =>
        fail(new Error(`${program} ended before it could be asked: ${text}`)),
      );
      browser.stderr.on('data', (part) => {
        text += String(part);
        const [address] = /ws:\/\/\S+/.exec(text) ?? [];
        if (address) found(address);
      });
    }),
  );
  await new Promise((done) => socket.addEventListener('open', done));
  const send = sender(socket);
  return {
    start: (address) => start(send, address, rate),
    close: () => {
      socket.close();
      browser.kill();
      return gone;
    },
  };
}

function sender(socket: WebSocket): Send {
  const asked = new Map<number, (answer: unknown) => void>();
  let count = 0;
  socket.addEventListener('message', ({ data }) => {
    const { id, result } = JSON.parse(String(data)) as { id?: number; result?: unknown };
    if (id !== undefined) asked.get(id)?.(result);
  });
  return (method, params = {}, sessionId = undefined) =>
    new Promise((done) => {
      asked.set(++count, done);
      socket.send(JSON.stringify({ id: count, method, params, sessionId }));
    });
}

async function start(send: Send, url: string, rate: number): Promise<number> {
  const { targetId } = (await send('Target.createTarget', { url: 'about:blank' })) as {
    targetId: string;
  };
  const { sessionId } = (await send('Target.attachToTarget', { targetId, flatten: true })) as {
    sessionId: string;
  };
  const page: Send = (method, parameters) => send(method, parameters, sessionId);
  await page('Performance.enable');
  await page('Emulation.setCPUThrottlingRate', { rate });
  await page('Page.navigate', { url });
  const taken = await restOf(page);
  await send('Target.closeTarget', { targetId });
  return taken;
}

/** Waits until no script has run for a second. */
async function restOf(page: Send): Promise<number> {
  let [taken, still] = [0, 0];
  while (still < 4) {
    await pause(250);
    const { metrics } = (await page('Performance.getMetrics')) as { metrics: readonly Metric[] };
    const now = 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0);
    still = now > 0 && now === taken ? still + 1 : 0;
    taken = now;
  }
  return taken;
}
