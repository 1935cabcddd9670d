import { describe, expect, it } from 'vitest';
import { openLedger } from '../../src/stores/ledger.ts';
import { Device } from './device.ts';
import { answer, dayOf, open, settle } from './opened.ts';

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

  it('counts an answer once that was saved while the page was left', async () => {
    const device = new Device();
    const ledger = open(device);
    await ledger.ready;
    device.journalWorks = false;
    const { id, t } = ledger.record(answer('q1'));
    await settle();
    device.crash();
    device.journalWorks = true;
    device.journals.set('left', JSON.stringify([{ ...answer('q1'), id, t }]));
    const next = open(device);
    await next.ready;
    expect(next.count()).toBe(1);
    expect(next.status.get()).toBe('saved');
    expect([...device.journals.keys()]).toEqual(['left']);
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

it.each([
  ['an answer', 'as fast as can be', answer('q1')],
  [
    'the end of an exam',
    'to the disk itself',
    { kind: 'exam-timed', attempt: 'x-0', does: 'hand-in', used: 1 } as const,
  ],
])('%s is written %s', async (_, how, event) => {
  const device = new Device();
  const { storage, tab } = device.newTab();
  const asked: (boolean | undefined)[] = [];
  const { append } = storage.log;
  const log: typeof storage.log = {
    ...storage.log,
    append: (rows, isStrict) => {
      asked.push(isStrict);
      return append(rows);
    },
  };
  const { now, later, idle } = device;
  const days = { dayOf, zone: 'near' };
  const kept = { ...storage, log };
  const ledger = openLedger({ storage: kept, tab, now, ...days, later, idle, keepAfter: 3 });
  ledger.record(event);
  await settle();
  expect(asked).toEqual([how === 'to the disk itself']);
});
