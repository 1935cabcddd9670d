import { dayNumber } from '#core/review/day.ts';
import { outlookOn, readOutlook, type Outlook } from '#core/review/outlook.ts';
import { dayOf, now, outlookKey } from './environment.ts';
import { readLocal, writeLocal } from './storage/local.ts';

/**
 * How the review stands today, from what its page found last, without opening the log: good for a
 * first frame only. Undefined where the page was never used on this device.
 */
export function storedOutlook(): Outlook | undefined {
  const known = readOutlook(readLocal(outlookKey));
  return known && outlookOn(known, dayNumber(dayOf(now())));
}

/** Keeps it for the next page. */
export const storeOutlook = (outlook: Outlook): boolean => writeLocal(outlookKey, outlook);
