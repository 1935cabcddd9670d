import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/core/progress/operation.ts';
import { openLedger, type Ledger } from '../../src/stores/ledger.ts';
import { Device } from './device.ts';

const answer = (question: string, right = true): Event => ({
  kind: 'question-answered',
  question,
  hash: 'h',
  options: ['a'],
  right,
  try: 1,
  shown: false,
  set: 'language/family-tree:one',
  round: 1,
  of: 3,
});
const dayOf = (t: number) => String(Math.floor(t / 864e5));
const settle = async () => {
  for (let i = 0; i < 60; i++) await Promise.resolve();
};

function open(device: Device): Ledger {
  const { storage, tab } = device.newTab();
  const { now, later, idle } = device;
  return openLedger({ storage, tab, now, dayOf, zone: 'near', later, idle, keepAfter: 3 });
}

describe('A learner who answers', () => {
  it('sees the answer at once, and saved a moment later', async () => {
    const device = new Device();
    const ledger = open(device);
    await ledger.ready;
    ledger.record(answer('q1'));
    expect(ledger.progress.get().questions['q1']?.last.right).toBe(true);
    expect(ledger.status.get()).toBe('saving');
    await settle();
    expect(ledger.status.get()).toBe('saved');
    expect(device.rows.size).toBe(1);
    expect(device.journals.size).toBe(0);
  });

  it('loses nothing when the tab crashes before the database answered', async () => {
    const device = new Device();
    const ledger = open(device);
    await ledger.ready;
    device.fault = 'hold';
    ledger.record(answer('q1'));
    device.crash();
    const next = open(device);
    await next.ready;
    expect(next.progress.get().questions['q1']).toBeDefined();
    expect(device.rows.size).toBe(1);
  });

  it('is told when nothing can be saved, and again when it can', async () => {
    const device = new Device();
    const ledger = open(device);
    await ledger.ready;
    device.fault = 'full';
    ledger.record(answer('q1'));
    await settle();
    expect(ledger.status.get()).toBe('memory-only');
    device.fault = 'none';
    device.runLater();
    await settle();
    expect(ledger.status.get()).toBe('saved');
    expect(device.rows.size).toBe(1);
  });

  it('in a browser without a database is told at once, and goes on', async () => {
    const device = new Device();
    device.fault = 'dead';
    const ledger = open(device);
    await ledger.ready;
    expect(ledger.status.get()).toBe('memory-only');
    ledger.record(answer('q1'));
    expect(ledger.progress.get().questions['q1']).toBeDefined();
  });

  it('in two tabs finds the answers of both in both', async () => {
    const device = new Device();
    const [one, two] = [open(device), open(device)];
    await Promise.all([one.ready, two.ready]);
    one.record(answer('q1'));
    two.record(answer('q2'));
    await settle();
    for (const tab of [one, two]) {
      expect(Object.keys(tab.progress.get().questions).sort()).toEqual(['q1', 'q2']);
    }
  });

  it('keeps rows that cannot be read, and is not disturbed by them', async () => {
    const device = new Device();
    device.rows.set('x', { id: 'x', bad: 1 });
    device.journals.set('old', 'not even JSON');
    const ledger = open(device);
    await ledger.ready;
    expect(await ledger.unreadable()).toEqual([{ id: 'x', bad: 1 }]);
    expect(device.rows.has('x')).toBe(true);
    expect(ledger.progress.get().questions).toEqual({});
  });

  it('on a device with data of a newer program reads it and writes nothing', async () => {
    const device = new Device();
    const first = open(device);
    await first.ready;
    first.record(answer('q1'));
    await settle();
    device.newer = true;
    const old = open(device);
    await old.ready;
    old.record(answer('q2'));
    await settle();
    expect(old.status.get()).toBe('outdated');
    expect(old.progress.get().questions['q1']).toBeDefined();
    expect(device.rows.size).toBe(1);
    expect(device.journals.size).toBe(1);
  });

  it('removes everything from the device', async () => {
    const device = new Device();
    const ledger = open(device);
    await ledger.ready;
    ledger.record(answer('q1'));
    await settle();
    await ledger.removeAll();
    expect(device.rows.size).toBe(0);
    expect(device.journals.size).toBe(0);
    expect(ledger.progress.get().questions).toEqual({});
  });
});

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
