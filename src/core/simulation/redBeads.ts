/** What management does after a day; none of it touches the box. */
export const measures = {
  nothing: 'Leave people alone',
  praise: 'Praise best, blame worst',
  poster: 'Hang up a poster: zero red',
  three: 'Keep the three best only',
} as const;
export type Measure = keyof typeof measures;

export const workers = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Worker = (typeof workers)[number];
export const paddle = 50;

export interface Draw {
  readonly worker: Worker;
  readonly red: number;
}

export interface Day {
  /** What was done before this day. */
  readonly measure: Measure;
  readonly draws: readonly Draw[];
}

/** Fifty beads of a box in which each is red with the chance `share` (Deming 1986, simplified). */
export const dip = (share: number, next: () => number): boolean[] =>
  Array.from({ length: paddle }, () => next() < share);

const redOf = (day: Day, worker: Worker) => day.draws.find((draw) => draw.worker === worker)?.red;

/** The draws of a day in the order of red beads, the fewest first; equal ones stay as they are. */
const ranked = (day: Day) => day.draws.toSorted((a, b) => a.red - b.red);

/** Who draws next: all six, or the three best of the day before, each for two shifts. */
export function crew(measure: Measure, before: Day | undefined): readonly Worker[] {
  if (measure !== 'three' || !before) return workers;
  const best = [...new Set(ranked(before).map(({ worker }) => worker))].slice(0, 3);
  return [...best, ...best];
}

/** What one day's best and worst drew on the day after: red beads more (+) or fewer (−), on average. */
export function dayAfter(days: readonly Day[]): { readonly best: number; readonly worst: number } {
  const change = { best: [] as number[], worst: [] as number[] };
  for (const [i, day] of days.entries()) {
    const following = days[i + 1];
    const order = ranked(day);
    for (const [name, draw] of [['best', order[0]] as const, ['worst', order.at(-1)] as const]) {
      const red = following && draw && redOf(following, draw.worker);
      if (red !== undefined && draw) change[name].push(red - draw.red);
    }
  }
  return { best: mean(change.best), worst: mean(change.worst) };
}

/** Red beads in a draw on average, for the days before which `measure` was taken; NaN without any. */
export const redUnder = (measure: Measure, days: readonly Day[]): number =>
  mean(
    days
      .filter((day) => day.measure === measure)
      .flatMap(({ draws }) => draws.map(({ red }) => red)),
  );

const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;
