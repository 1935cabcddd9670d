import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  Answer,
  Clock,
  Crash,
  Fault,
  Import,
  Reset,
  Rest,
  Unannounced,
  type Real,
} from './commands.ts';
import { Device } from './device.ts';
import { open, settle } from './opened.ts';

it('whatever happens in whatever order, what was saved or journaled comes back and folds to the same', async () => {
  const commands = fc.commands(
    [
      fc
        .tuple(fc.constantFrom('q1', 'q2', 'q3'), fc.boolean())
        .map(([question, elsewhere]) => new Answer(question, elsewhere)),
      fc
        .constantFrom('none', 'full', 'dead', 'hold', 'no journal', 'journal')
        .map((fault) => new Fault(fault as 'none')),
      fc.constantFrom('tab', 'kill', 'journey').map((kind) => new Crash(kind as 'tab')),
      fc.integer({ min: -1e10, max: 1e10 }).map((by) => new Clock(by)),
      fc.constant(new Rest()),
      fc.boolean().map((undo) => new Reset(undo)),
      fc
        .tuple(fc.constantFrom('a', 'b'), fc.integer({ min: 0, max: 2e12 }))
        .map(([tab, t]) => new Import(tab, t)),
      fc.constant(new Unannounced()),
    ],
    { maxCommands: 60 },
  );
  await fc.assert(
    fc.asyncProperty(commands, async (sequence) => {
      const device = new Device();
      const real: Real = { device, ledger: open(device), other: open(device), far: false };
      await Promise.all([real.ledger.ready, real.other.ready]);
      await fc.asyncModelRun(() => ({ model: { shown: new Set<string>() }, real }), sequence);
      const model = { shown: new Set<string>() };
      await new Crash('tab').run(model, real);
      device.rest();
      await settle();
      await new Crash('tab').run(model, real);
      expect(real.ledger.status.get()).toBe('saved');
    }),
    { numRuns: 400 },
  );
});
