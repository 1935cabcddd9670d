import type { Cause } from '#core/exam/cause.ts';
import type { Judged } from '#core/exam/score.ts';
import type { Shape } from '#core/icons.ts';

const [second, minute, hour] = [1000, 60_000, 3_600_000];

/** “72.4 %”; for use behind the numbers that it comes from. */
export const share = (part: number, of: number): string =>
  of > 0 ? `${Math.round((1000 * part) / of) / 10}\u00A0%` : '–';

/** “1 h 52 min”, “2 min 5 s”, “45 s”. */
export function spent(ms: number): string {
  const whole = Math.round(ms / second) * second;
  const [h, min, s] = [
    Math.floor(whole / hour),
    Math.floor((whole % hour) / minute),
    Math.floor((whole % minute) / second),
  ];
  if (h > 0) return min > 0 ? `${h} h ${min} min` : `${h} h`;
  if (min > 0) return s > 0 ? `${min} min ${s} s` : `${min} min`;
  return `${s} s`;
}

/** How an item went, in words and as a sign. */
export const verdicts: Readonly<Record<Judged['verdict'], { text: string; icon: Shape }>> = {
  right: { text: 'Right', icon: 'right' },
  part: { text: 'Partly right', icon: 'part' },
  wrong: { text: 'Not right', icon: 'wrong' },
  unanswered: { text: 'Unanswered', icon: 'wrong' },
  gone: { text: 'No longer in the course', icon: 'part' },
};

/** The causes of a miss in the order in which they are offered. */
export const causes: readonly { readonly id: Cause; readonly name: string }[] = [
  { id: 'knowledge', name: 'Did not know it' },
  { id: 'terms', name: 'Mixed up two terms' },
  { id: 'misread', name: 'Misread the question' },
  { id: 'arithmetic', name: 'Slipped in the arithmetic' },
  { id: 'time', name: 'Ran out of time' },
  { id: 'other', name: 'Something else' },
];

export const causeName = (id: Cause): string => causes.find((cause) => cause.id === id)?.name ?? id;

/** True for what the learner has to look at again; what is gone counts neither way. */
export const isMissed = ({ verdict }: Judged): boolean =>
  verdict === 'part' || verdict === 'wrong' || verdict === 'unanswered';
