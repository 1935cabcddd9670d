import type { DomainStanding } from './readiness.ts';
import type { Task } from './task.ts';
import { slot } from './weeks.ts';

/** Less practice in a week is not worth its beginning. */
const least = 4;
/** So many domains are mixed in a week, where there are as many. */
const mixed = 3;

/**
 * Practice by week: spread over the room that the weeks have, since what is spaced is kept longer,
 * with several domains in a week, those first that have most before them.
 */
export function practiceWeeks(
  rooms: readonly number[],
  practice: readonly number[],
  domains: readonly DomainStanding[],
): readonly (readonly Task[])[] {
  const left = [...practice];
  let ahead = rooms.reduce((sum, room) => sum + room, 0);
  return rooms.map((room) => {
    const open = left.reduce((sum, one) => sum + one, 0);
    const even = ahead > 0 ? Math.ceil((open * room) / ahead) : 0;
    ahead -= room;
    const parts = parted(Math.min(room, Math.max(least, even)), left);
    return domains.flatMap((standing, i): Task[] => {
      const slots = parts[i] ?? 0;
      left[i] = (left[i] ?? 0) - slots;
      return slots > 0 ? [{ kind: 'practice', standing, minutes: slots * slot }] : [];
    });
  });
}

/** Parts the slots of a week among the domains with most before them. */
function parted(slots: number, left: readonly number[]): readonly number[] {
  const parts = left.map(() => 0);
  const chunk = Math.max(least - 1, Math.ceil(slots / mixed));
  for (let room = slots; room > 0;) {
    const open = left.flatMap((one, i) => (one > (parts[i] ?? 0) ? [i] : []));
    const fresh = open.filter((i) => parts[i] === 0);
    const [most] = (fresh.length > 0 ? fresh : open).toSorted(
      (a, b) => (left[b] ?? 0) - (left[a] ?? 0) || a - b,
    );
    if (most === undefined) break;
    const now = Math.min((left[most] ?? 0) - (parts[most] ?? 0), chunk, room);
    parts[most] = (parts[most] ?? 0) + now;
    room -= now;
  }
  return parts;
}
