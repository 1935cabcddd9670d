import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from '../../src/core/progress/fold.ts';
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
  for (let i = 0; i < 30; i++) await Promise.resolve();
};

function open(device: Device): Ledger {
  const { storage, tab } = device.newTab();
  const { now, later, idle } = device;
  return openLedger({ storage, tab, now, dayOf, zone: 'UTC', later, idle, keepAfter: 3 });
}

/** One learner, one device, and everything that can go wrong between them. */
interface Model {
  readonly shown: Set<string>;
}
interface Real {
  readonly device: Device;
  ledger: Ledger;
}

class Answer implements fc.AsyncCommand<Model, Real> {
  constructor(readonly question: string) {}
  check = () => true;
  async run(model: Model, real: Real) {
    const { id } = real.ledger.record(answer(this.question));
    model.shown.add(id);
    expect(real.ledger.progress.get().questions[this.question]).toBeDefined();
    await settle();
    honest(model, real);
  }
  toString = () => `answer ${this.question}`;
}

class Fault implements fc.AsyncCommand<Model, Real> {
  constructor(readonly fault: Device['fault'] | 'no journal' | 'journal') {}
  check = () => true;
  async run(model: Model, { device, ledger }: Real) {
    if (this.fault === 'no journal' || this.fault === 'journal') {
      device.journalWorks = this.fault === 'journal';
    } else {
      device.fault = this.fault;
      device.release();
    }
    device.runLater();
    await settle();
    honest(model, { device, ledger });
  }
  toString = () => `fault ${this.fault}`;
}

class Crash implements fc.AsyncCommand<Model, Real> {
  constructor(readonly kind: 'tab' | 'kill') {}
  check = () => true;
  async run(model: Model, real: Real) {
    const { device } = real;
    honest(model, real);
    if (this.kind === 'kill') device.journals.clear();
    const mustReturn = [...model.shown].filter((id) => device.rows.has(id) || device.journaled(id));
    device.crash();
    device.fault = 'none';
    device.journalWorks = true;
    real.ledger = open(device);
    await real.ledger.ready;
    const back = new Set((await real.ledger.operations()).map(({ id }) => id));
    for (const id of mustReturn) expect(back.has(id)).toBe(true);
    expect(real.ledger.status.get()).toBe('saved');
    model.shown.clear();
    for (const id of back) model.shown.add(id);
  }
  toString = () => `crash ${this.kind}`;
}

class Clock implements fc.AsyncCommand<Model, Real> {
  constructor(readonly by: number) {}
  check = () => true;
  async run(_: Model, { device }: Real) {
    device.time += this.by;
  }
  toString = () => `clock ${this.by}`;
}

/** `saved` is said only when every answer that was shown is durable. */
function honest(model: Model, { device, ledger }: Real) {
  if (ledger.status.get() !== 'saved') return;
  for (const id of model.shown) expect(device.rows.has(id)).toBe(true);
}

it('whatever fails in whatever order, what was saved or journaled comes back', async () => {
  const commands = fc.commands(
    [
      fc.constantFrom('q1', 'q2', 'q3').map((question) => new Answer(question)),
      fc
        .constantFrom('none', 'full', 'dead', 'hold', 'no journal', 'journal')
        .map((fault) => new Fault(fault as 'none')),
      fc.constantFrom('tab', 'kill').map((kind) => new Crash(kind as 'tab')),
      fc.integer({ min: -1e10, max: 1e10 }).map((by) => new Clock(by)),
    ],
    { maxCommands: 40 },
  );
  await fc.assert(
    fc.asyncProperty(commands, async (sequence) => {
      const device = new Device();
      const real: Real = { device, ledger: open(device) };
      await real.ledger.ready;
      await fc.asyncModelRun(() => ({ model: { shown: new Set<string>() }, real }), sequence);
      const { operations, progress } = real.ledger;
      expect(fold(await operations(), dayOf).questions).toEqual(progress.get().questions);
    }),
    { numRuns: 300 },
  );
});
