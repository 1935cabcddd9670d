import type { Grade } from '#core/review/memory.ts';
import type { Outlook } from '#core/review/outlook.ts';

/** A number with its noun, as in `1 card` and `3 cards`. */
export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${n} ${n === 1 ? one : many}`;

/** In how many days, in words; a long time in months. */
export function inDays(days: number): string {
  if (days <= 0) return 'again today';
  if (days === 1) return 'tomorrow';
  if (days < 60) return `in ${days} days`;
  return days < 720 ? `in ${Math.round(days / 30)} months` : `in ${Math.round(days / 365)} years`;
}

/** When the next card is due, by the counts of the days after today. */
export function nextDue(ahead: readonly number[]): string {
  const days = ahead.findIndex((count) => count > 0) + 1;
  return days > 0 ? `The next card is due ${inDays(days)}.` : 'No card is due within a week.';
}

/** The buttons of a card: two that everybody can tell apart, or four. */
export const gradeNames: Readonly<Record<2 | 4, readonly (readonly [Grade, string])[]>> = {
  2: [
    [1, 'Not yet'],
    [3, 'I knew it'],
  ],
  4: [
    [1, 'Again'],
    [2, 'Hard'],
    [3, 'Good'],
    [4, 'Easy'],
  ],
};

/** One or two sentences on the day. Nothing is owed before somebody has begun. */
export function saidOf({ due, waiting, again, fresh, seen, begun, ahead }: Outlook): string {
  const back = due + again;
  const some = counted(fresh, 'new card');
  const first = (() => {
    if (!begun && fresh === 0) return 'You have not begun, and nothing is due.';
    if (!begun) return `You have not begun. Nothing is due; you may take ${some} today.`;
    if (back > 0 && fresh > 0)
      return `${counted(back, 'card')} to see today, and you may take ${some}.`;
    if (back > 0) return `${counted(back, 'card')} to see today.`;
    if (fresh > 0) return `Nothing is due. You may take ${some}. ${nextDue(ahead)}`;
    const done = seen > 0 ? `${counted(seen, 'card')} seen: that` : 'That';
    return `${done} is all for today. ${nextDue(ahead)}`;
  })();
  const rest = waiting
    ? ` ${counted(waiting, 'more card waits', 'more cards wait')} for other days; nothing is lost.`
    : '';
  return first + rest;
}

/** The cards of the day by what they are. */
export const factsOf = ({ due, again, fresh }: Outlook) =>
  [
    ['Due', due],
    ['See again', again],
    ['New', fresh],
  ] as const;

/** The button that begins; undefined where nothing is left at all. */
export function beginName({ due, again, fresh, later, waiting, begun }: Outlook) {
  if (due + again + fresh > 0) return begun ? 'Go on' : 'Begin';
  return later + waiting > 0 ? 'Take more cards' : undefined;
}

/** The cards that come back by day, today first, and how many the scale of the bars holds. */
export function scaleOf({ due, again, ahead }: Outlook) {
  const days = [due + again, ...ahead];
  return { days, most: Math.max(10, ...days) };
}
