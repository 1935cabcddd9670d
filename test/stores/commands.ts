import type fc from 'fast-check';
import { expect } from 'vitest';
import { fold } from '../../src/core/progress/fold.ts';
import type { Operation } from '../../src/core/progress/operation.ts';
import { vectorOf } from '../../src/core/progress/stamp.ts';
import type { Ledger } from '../../src/stores/ledger.ts';
import type { Device } from './device.ts';
import { answer, dayOf, farOf, open, settle } from './opened.ts';

/** One learner, one device, and everything that can go wrong between them. */
export interface Model {
  readonly shown: Set<string>;
}
export interface Real {
  readonly device: Device;
  ledger: Ledger;
  /** A second tab on the same device. */
  other: Ledger;
  far: boolean;
}

export class Answer implements fc.AsyncCommand<Model, Real> {
  constructor(
    readonly question: string,
    readonly elsewhere: boolean,
  ) {}
  check = () => true;
  async run(model: Model, real: Real) {
    const ledger = this.elsewhere ? real.other : real.ledger;
    const { id } = ledger.record(answer(this.question));
    model.shown.add(id);
    expect(ledger.progress.get().questions[this.question]).toBeDefined();
    await settle();
    honest(model, real);
  }
  toString = () => `answer ${this.question}${this.elsewhere ? ' in the other tab' : ''}`;
}

export class Fault implements fc.AsyncCommand<Model, Real> {
  constructor(readonly fault: Device['fault'] | 'no journal' | 'journal') {}
  check = () => true;
  async run(model: Model, real: Real) {
    const { device } = real;
    if (this.fault === 'no journal' || this.fault === 'journal') {
      device.journalWorks = this.fault === 'journal';
    } else {
      device.fault = this.fault;
      device.release();
    }
    device.runLater();
    await settle();
    honest(model, real);
  }
  toString = () => `fault ${this.fault}`;
}

/** The pages have nothing else to do: now folds may be kept. */
export class Rest implements fc.AsyncCommand<Model, Real> {
  check = () => true;
  async run(_: Model, { device }: Real) {
    device.rest();
    await settle();
  }
  toString = () => 'rest';
}

export class Reset implements fc.AsyncCommand<Model, Real> {
  constructor(readonly undo: boolean) {}
  check = () => true;
  async run(model: Model, { ledger }: Real) {
    const through = vectorOf(await ledger.operations());
    const { id } = ledger.record({ kind: 'reset', scope: 'all', through });
    model.shown.add(id);
    if (this.undo) model.shown.add(ledger.record({ kind: 'reset-undone', reset: id }).id);
    await settle();
  }
  toString = () => (this.undo ? 'reset, undone' : 'reset');
}

/** A file with more than is announced row by row, of a device whose clock went otherwise. */
export class Import implements fc.AsyncCommand<Model, Real> {
  constructor(
    readonly tab: string,
    readonly t: number,
  ) {}
  check = () => true;
  async run(model: Model, { ledger }: Real) {
    const rows = [0, 1].map(
      (n) => ({ ...answer('q3'), id: `${this.tab}-${n}`, t: this.t + n }) as Operation,
    );
    await Promise.race([ledger.merge(rows), settle()]);
    for (const { id } of rows) model.shown.add(id);
  }
  toString = () => `import ${this.tab}`;
}

/** A tab that still runs an older program writes a row and announces it to nobody. */
export class Unannounced implements fc.AsyncCommand<Model, Real> {
  check = () => true;
  async run(_: Model, { device }: Real) {
    const id = `old-${device.rows.size}`;
    if (device.fault === 'none') device.rows.set(id, { ...answer('q4'), id, t: device.now() });
  }
  toString = () => 'unannounced';
}

export class Crash implements fc.AsyncCommand<Model, Real> {
  constructor(readonly kind: 'tab' | 'kill' | 'journey') {}
  check = () => true;
  async run(model: Model, real: Real) {
    const { device } = real;
    honest(model, real);
    if (this.kind === 'kill') device.journals.clear();
    const mustReturn = [...model.shown].filter((id) => device.rows.has(id) || device.journaled(id));
    device.crash();
    device.fault = 'none';
    device.journalWorks = true;
    if (this.kind === 'journey') real.far = !real.far;
    real.ledger = open(device, real.far);
    real.other = open(device, real.far);
    await Promise.all([real.ledger.ready, real.other.ready]);
    await settle();
    expect(real.ledger.status.get()).toBe('saved');
    // Before anybody asks for the whole log, which would set things right.
    exact(real);
    const back = new Set((await real.ledger.operations()).map(({ id }) => id));
    for (const id of mustReturn) expect(back.has(id)).toBe(true);
    model.shown.clear();
    for (const id of back) model.shown.add(id);
  }
  toString = () => `crash ${this.kind}`;
}

export class Clock implements fc.AsyncCommand<Model, Real> {
  constructor(readonly by: number) {}
  check = () => true;
  async run(_: Model, { device }: Real) {
    device.time += this.by;
  }
  toString = () => `clock ${this.by}`;
}

/** Kept folds with new rows give what a fold of everything gives. */
function exact({ device, ledger, other, far }: Real) {
  const all = fold(device.rows.values() as Iterable<Operation>, far ? farOf : dayOf);
  expect(ledger.progress.get()).toEqual(all);
  expect(other.progress.get()).toEqual(all);
  expect([ledger.count(), other.count()]).toEqual([device.rows.size, device.rows.size]);
}

/** `saved` is said only when every answer that was shown is durable. */
function honest(model: Model, { device, ledger, other }: Real) {
  if ([ledger, other].some(({ status }) => status.get() !== 'saved')) return;
  for (const id of model.shown) expect(device.rows.has(id)).toBe(true);
}
