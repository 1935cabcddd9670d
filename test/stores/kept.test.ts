import { describe, expect, it } from 'vitest';
import { openLedger, type Ledger } from '../../src/stores/ledger.ts';
import { Device } from './device.ts';
import { answer, dayOf, open, settle } from './opened.ts';

/** A device on which somebody has answered often enough for a kept fold. */
async function used(): Promise<Device> {
  const device = new Device();
  const ledger = open(device);
  await ledger.ready;
  for (const question of ['q1', 'q2', 'q3', 'q4']) ledger.record(answer(question));
  await settle();
  const second = open(device);
  await second.ready;
  device.rest();
  await settle();
  device.crash();
  device.wholeReads = 0;
  return device;
}
const asked = (ledger: Ledger) => Object.keys(ledger.progress.get().questions).sort();

describe('A learner who comes back', () => {
  it('to a kept fold finds everything without the log being read', async () => {
    const device = await used();
    const ledger = open(device);
    await ledger.ready;
    ledger.record(answer('q5'));
    await settle();
    expect(asked(ledger)).toEqual(['q1', 'q2', 'q3', 'q4', 'q5']);
    expect(ledger.count()).toBe(5);
    expect(device.wholeReads).toBe(0);
    expect(await ledger.operations()).toHaveLength(5);
    expect(device.wholeReads).toBe(1);
  });

  it('with a clock that was set back sees the answer at once, and a moment later all in order', async () => {
    const device = await used();
    const ledger = open(device);
    await ledger.ready;
    device.time -= 1e9;
    ledger.record(answer('q1', false));
    expect(ledger.progress.get().questions['q1']?.tries).toBe(2);
    await settle();
    expect(ledger.progress.get().questions['q1']).toMatchObject({ tries: 2, missed: false });
  });

  it('after a crash between saving and tidying up counts the answer once', async () => {
    const device = await used();
    device.journals.set('gone', JSON.stringify([...device.rows.values()].slice(0, 1)));
    const ledger = open(device);
    await ledger.ready;
    expect(device.wholeReads).toBe(0);
    expect(ledger.progress.get().questions['q1']?.tries).toBe(1);
    expect(device.rows.size).toBe(4);
  });

  it('after everything was removed in another tab sees nothing of it', async () => {
    const device = await used();
    const [one, two] = [open(device), open(device)];
    await Promise.all([one.ready, two.ready]);
    await one.removeAll();
    await settle();
    expect(asked(two)).toEqual([]);
    two.record(answer('q9'));
    await settle();
    expect(asked(one)).toEqual(['q9']);
  });

  it('to a kept fold that cannot be read loses nothing', async () => {
    const device = await used();
    const { storage } = device.newTab();
    const { mark } = await storage.log.read();
    const { now, later, idle } = device;
    for (const text of ['', 'null', '{"state":{}}', '{"state":5,"resets":[]}', '[]', '__proto__']) {
      const version = '1 near';
      await storage.log.keep({ name: 'progress', version, text }, mark, new Set());
      const days = { dayOf, zone: 'near' };
      const next = { ...device.newTab(), now, ...days, later, idle, keepAfter: 3 };
      const ledger = openLedger(next);
      await ledger.ready;
      expect(asked(ledger)).toHaveLength(4);
    }
  });
});

it('a fold is not kept by a tab that has not seen all that it would stand for', async () => {
  const device = new Device();
  const { log } = device.newTab().storage;
  const { mark } = await log.read();
  await log.append([{ id: 'x-0' }]);
  const keepsake = { name: 'progress', version: '1', text: '{}' };
  await log.keep(keepsake, mark, new Set());
  expect(await log.recall('progress')).toBeUndefined();
  await log.keep(keepsake, mark, new Set(['x-0']));
  expect(await log.recall('progress')).toMatchObject({ text: '{}', rows: [] });
});
