import { openLedger, type Ledger } from '../../src/stores/ledger.ts';
import type { Event } from '../../src/core/progress/operation.ts';
import type { Device } from './device.ts';

/** The first try at a question. */
export const answer = (question: string, right = true): Event => ({
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

export const dayOf = (t: number) => String(Math.floor(t / 864e5));
/** The day in another time zone. */
export const farOf = (t: number) => String(Math.floor((t + 4e7) / 864e5));

/** Lets everything go on that waits for nothing but its turn. */
export const settle = async () => {
  for (let i = 0; i < 90; i++) await Promise.resolve();
};

/** Opens a page on a device, in one of two time zones. A fold is kept from three rows on. */
export function open(device: Device, far = false): Ledger {
  const { storage, tab } = device.newTab();
  const { now, later, idle } = device;
  const days = far ? { dayOf: farOf, zone: 'far' } : { dayOf, zone: 'near' };
  return openLedger({ storage, tab, now, ...days, later, idle, keepAfter: 3 });
}
