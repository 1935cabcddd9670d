/** Cards that come back on one day at most; what is more waits, the longest due first. */
export const mostADay = 60;

/** How the review stands on a day, in numbers. */
export interface Outlook {
  /** The number of the learner's day. */
  readonly day: number;
  /** Some card was reviewed before. */
  readonly begun: boolean;
  /** New cards a day at most. */
  readonly newCards: number;
  readonly due: number;
  /** Due, and more than one day should hold. */
  readonly waiting: number;
  readonly again: number;
  readonly fresh: number;
  /** New cards that are left for other days. */
  readonly later: number;
  /** Cards that were seen on this day. */
  readonly seen: number;
  /** Cards due on each of the days after this one. */
  readonly ahead: readonly number[];
}

const none = { due: 0, waiting: 0, again: 0, seen: 0 };

/** The first day of somebody who has `terms` cards before them. */
export function firstOutlook(terms: number, newCards: number, days = 7): Outlook {
  const fresh = Math.min(terms, newCards);
  const ahead = Array.from({ length: days }, () => 0);
  return { ...none, day: 0, begun: false, newCards, fresh, later: terms - fresh, ahead };
}

/** Cards to be seen on its day; none where nothing is known. */
export const dueIn = (outlook: Outlook | undefined): number =>
  outlook ? outlook.due + outlook.again : 0;

/** What an outlook of an earlier day says of a later one, if nothing is reviewed in between. */
export function outlookOn(known: Outlook, day: number): Outlook {
  const passed = day - known.day;
  // A clock that was put back changes nothing.
  if (passed <= 0) return known;
  const came = known.ahead.slice(0, passed).reduce((sum, count) => sum + count, 0);
  // What is to be seen again today comes back on another day too, and is counted there.
  const back = known.due + known.waiting + came;
  const due = Math.min(back, mostADay);
  const open = known.fresh + known.later;
  const fresh = Math.min(open, known.newCards);
  const ahead = known.ahead.map((_, at) => known.ahead[at + passed] ?? 0);
  return { ...known, ...none, day, due, waiting: back - due, fresh, later: open - fresh, ahead };
}

/** A stored outlook, or undefined when it has not the shape of one. */
export function readOutlook(raw: unknown): Outlook | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const shape = raw as Record<string, unknown>;
  const isCount = (value: unknown) => typeof value === 'number' && value >= 0;
  const fits =
    typeof shape['begun'] === 'boolean' &&
    Array.isArray(shape['ahead']) &&
    shape['ahead'].every(isCount) &&
    ['day', 'newCards', 'due', 'waiting', 'again', 'fresh', 'later', 'seen'].every((key) =>
      isCount(shape[key]),
    );
  return fits ? (raw as Outlook) : undefined;
}
