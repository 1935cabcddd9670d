import { random, shuffle } from '#core/random.ts';
import { mean, signalOf, type Signal } from '#core/statistics/difference.ts';
import { noise } from './noise.ts';

/** The case: late discharges a week on two wards that are alike, and what a walk may use up. */
export const ward = { level: 30, sigma: 4, weeks: 40, days: 70, sharpening: 3, worth: 5 } as const;

/** What can be tried, with the staff days that it takes to bring it to all wards. */
export const changes = [
  { name: 'Ward round at eight', rollout: 8 },
  { name: 'Medicines packed the evening before', rollout: 10 },
  { name: 'Transport booked a day ahead', rollout: 12 },
  { name: 'Posters: out by eleven', rollout: 6 },
  { name: 'Letters written at admission', rollout: 14 },
  { name: 'A lounge for those who wait', rollout: 9 },
] as const;

const effects = [8, 5, 3, 0, 0, -3];
/** What somebody who knew all effects would reach, in late discharges a week fewer. */
export const reachable = 16;

export type Way = 'settled' | 'looking' | 'untried';
export type Decision = 'adopt' | 'adapt' | 'abandon';
export const ways: readonly Way[] = ['settled', 'looking', 'untried'];
export const signals: readonly Signal[] = ['better', 'unclear', 'worse'];
export const decisions: readonly Decision[] = ['adopt', 'adapt', 'abandon'];

/** One turn of the wheel as the learner took it; `weeks` is 0 when nothing was tried. */
export interface Round {
  readonly change: number;
  readonly way: Way;
  readonly weeks: number;
  /** How the learner read the difference. */
  readonly judged: Signal;
  readonly decision: Decision;
}

/** A turn with what came of it. */
export interface Turn extends Round {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly signal: Signal;
  /** The true effect, fewer late discharges a week. The learner sees it at the end. */
  readonly effect: number;
}

export interface Walk {
  readonly number: number;
  readonly turns: readonly Turn[];
  /** The true level, with all that was adopted. */
  readonly level: number;
  readonly weeks: number;
  readonly days: number;
  readonly adopted: readonly number[];
  readonly sharpened: readonly number[];
}

export const begin = (number: number): Walk => ({
  number,
  turns: [],
  level: ward.level,
  weeks: ward.weeks,
  days: ward.days,
  adopted: [],
  sharpened: [],
});

/** The hidden effect of a change: dealt by the number of the walk; a change that works gains 2 when it was adapted. */
export function effectOf({ number, sharpened }: Walk, change: number): number {
  const effect = shuffle(effects, random(`walk ${number}`))[change] ?? 0;
  return effect > 0 && sharpened.includes(change) ? effect + 2 : effect;
}

/** The next trial, week by week: level + σε on one ward, level − effect + σε on the other, in whole patients. */
export function trial(walk: Walk, change: number, weeks: number) {
  const time = walk.turns.filter((one) => one.change === change).length;
  const chance = noise(random(`walk ${walk.number}, change ${change}, time ${time}`));
  const effect = effectOf(walk, change);
  const before: number[] = [];
  const after: number[] = [];
  const count = (level: number) => Math.max(0, Math.round(level + ward.sigma * chance()));
  for (let week = 0; week < weeks; week++) {
    before.push(count(walk.level));
    after.push(count(walk.level - effect));
  }
  return { before, after, effect };
}

/** What a turn uses up: a staff day a week for the trial, then bringing it to all wards or sharpening it. */
export const daysOf = ({ change, weeks, decision }: Pick<Round, 'change' | 'weeks' | 'decision'>) =>
  weeks + { adopt: changes[change]?.rollout ?? 0, adapt: ward.sharpening, abandon: 0 }[decision];

/** The walk one turn further, or undefined when time, days or the change do not allow it. */
export function turn(walk: Walk, round: Round): Walk | undefined {
  const { change, weeks, way, decision } = round;
  const days = walk.days - daysOf(round);
  const tried = way !== 'untried';
  if (!changes[change] || walk.adopted.includes(change) || tried !== weeks > 0) return undefined;
  if (!Number.isInteger(weeks) || weeks < 0 || weeks > walk.weeks || days < 0) return undefined;
  if (!tried && decision !== 'adopt') return undefined;
  const { before, after, effect } = trial(walk, change, weeks);
  const signal = tried ? signalOf(before, after, ward.sigma) : 'unclear';
  return {
    ...walk,
    turns: [...walk.turns, { ...round, before, after, signal, effect }],
    level: decision === 'adopt' ? walk.level - effect : walk.level,
    weeks: walk.weeks - weeks,
    days,
    adopted: decision === 'adopt' ? [...walk.adopted, change] : walk.adopted,
    sharpened: decision === 'adapt' ? [...walk.sharpened, change] : walk.sharpened,
  };
}

/** Average before minus average after, to two decimals. */
export const difference = ({ before, after }: Pick<Turn, 'before' | 'after'>): number =>
  Math.round((mean(before) - mean(after)) * 100) / 100;
