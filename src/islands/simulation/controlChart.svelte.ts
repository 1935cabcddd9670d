import { random } from '#core/random.ts';
import { controlChart, type ChartKind } from '#core/simulation/controlChart.ts';
import { ownSamples } from '#core/simulation/ownSamples.ts';
import { processRun, type Course } from '#core/simulation/processRun.ts';
import { timedRuns, type Timing } from '#core/simulation/timedRuns.ts';
import { allRules, type Rule } from '#core/statistics/westernElectric.ts';
import { seed as newSeed } from '#stores/environment.ts';

export const kinds = ['means', 'individuals', 'shares'] as const;
export const base = 25;
export const count = 60;
const timed = 500;
const hideable = [0, 0.5, 0.75, 1, 1.5, 2];

/** What a link can bring back; a hidden shift is drawn again from the number of the run. */
export interface Settings {
  kind: ChartKind;
  /** Values in a sample of measured values. */
  size: number;
  /** Units in a sample that is counted. */
  units: number;
  shift: number;
  /** Bad share after the shift, in %. */
  share: number;
  /** The first sample after the shift, from 1. */
  start: number;
  rules: readonly Rule[];
  run: number;
  hidden: boolean;
}

const first: Settings = {
  kind: 'means',
  size: 4,
  units: 100,
  shift: 1,
  share: 20,
  start: 41,
  rules: [1],
  run: 7,
  hidden: false,
};

/** One control chart being tried: what is set, what was drawn, what was guessed. */
export class ControlChartGame {
  set = $state.raw<Settings>(first);
  own = $state.raw<readonly number[] | undefined>();
  problem = $state('');
  readonly #remember: (numbers: readonly number[]) => void;
  /** The learner's answer to a hidden shift: a sample, or 0 for none. */
  guess = $state<number | undefined>();
  timing = $state.raw<Timing | undefined>();

  constructor(remember: (numbers: readonly number[]) => void) {
    this.#remember = remember;
  }

  /** Takes the learner's answer to a hidden shift: a sample, or 0 for none. */
  solve(guess: number): void {
    this.guess = guess;
  }

  readonly size = $derived(this.set.kind === 'shares' ? this.set.units : this.set.size);
  readonly course = $derived.by((): Course => (this.set.hidden ? this.#hidden() : this.#open()));
  /** No shift at all, set or hidden. */
  readonly stable = $derived(
    this.course.start >= count ||
      (this.set.kind === 'shares' ? this.course.share === 0.1 : this.course.shift === 0),
  );
  readonly #own = $derived(this.own && ownSamples(this.set.kind, this.size, this.own));
  readonly samples = $derived.by(() => {
    return this.#own?.ok
      ? this.#own.samples
      : processRun(this.course, count, random(`run ${this.set.run}`));
  });
  /** Own values that fill no sample. */
  readonly left = $derived(this.#own?.ok ? this.#own.left : 0);
  readonly base = $derived(this.own ? this.samples.length : base);
  readonly chart = $derived(
    controlChart(this.set.kind, this.samples, this.size, this.base, this.set.rules),
  );
  /** Samples with a signal in one of the panels, from 1, with what they break. */
  readonly signals = $derived(
    this.samples.flatMap((_, at) => {
      const rules = this.chart.main.points.find((one) => one.at === at)?.rules ?? [];
      const wide = (this.chart.spread?.points.find((one) => one.at === at)?.rules.length ?? 0) > 0;
      return rules.length > 0 || wide ? [{ sample: at + 1, rules, wide }] : [];
    }),
  );
  /** A hidden shift that is still to be found. */
  readonly asking = $derived(this.set.hidden && this.guess === undefined && !this.own);

  /** What an answer to a hidden shift was worth; empty before. */
  get verdict(): string {
    if (!this.set.hidden || this.guess === undefined) return '';
    if (this.stable) {
      return this.guess ? 'There was no shift. What you saw was chance.' : 'Right: there was none.';
    }
    const start = this.course.start + 1;
    const truth = `the shift begins at sample ${start}`;
    if (!this.guess) return `There was one: ${truth}.`;
    const off = Math.abs(this.guess - start);
    return off <= 2 ? `Right: ${truth}.` : `Not quite: ${truth}, ${off} samples from your guess.`;
  }

  change(part: Partial<Settings>): void {
    const next = { ...this.set, ...part };
    const size = next.kind === 'shares' ? next.units : next.size;
    if (this.own && part.kind === undefined && part.run === undefined) {
      const read = ownSamples(next.kind, size, this.own);
      this.problem = read.ok ? '' : read.problem;
      if (!read.ok) return;
    } else {
      this.own = undefined;
      this.problem = '';
    }
    this.set = next;
    this.timing = undefined;
    const kept = part.rules !== undefined && Object.keys(part).length === 1;
    if (!kept) this.guess = undefined;
    this.#remember(this.#toNumbers());
  }

  /** Another run, with its shift open or hidden. */
  draw(hidden: boolean): void {
    this.change({ run: Math.floor(random(newSeed())() * 1e6), hidden });
  }

  read(values: readonly number[]): void {
    const read = ownSamples(this.set.kind, this.size, values);
    this.problem = read.ok ? '' : read.problem;
    if (read.ok) this.own = values;
  }

  time(): void {
    this.problem = this.set.rules.length > 0 ? '' : 'Choose at least one rule first.';
    if (this.problem) return;
    const course = { ...this.#open(), start: 0 };
    this.timing = timedRuns(course, this.set.rules, timed, random(newSeed()));
  }

  #toNumbers(): number[] {
    const { kind, size, units, shift, share, start, rules, run, hidden } = this.set;
    const mask = rules.reduce<number>((sum, rule) => sum + 2 ** (rule - 1), 0);
    return [kinds.indexOf(kind), size, units, shift, share, start, mask, run, Number(hidden)];
  }

  /** Takes what an address brings, if all of it is possible. */
  fromNumbers(numbers: readonly number[]): void {
    const [k = -1, size = 0, units = 0, shift = 9, share = 0, start = 0, mask = 16, run = 0] =
      numbers;
    const kind = kinds[k];
    const fits =
      numbers.length === 9 &&
      kind &&
      inside(size, 2, 9) &&
      inside(units, 50, 400) &&
      shift >= 0 &&
      shift <= 3 &&
      share >= 5 &&
      share <= 30 &&
      inside(start, base + 1, count) &&
      inside(mask, 0, 15) &&
      inside(run, 0, 1e6);
    if (!fits) return;
    const rules = allRules.filter((rule) => mask & (2 ** (rule - 1)));
    this.set = { kind, size, units, shift, share, start, rules, run, hidden: numbers[8] === 1 };
  }

  #open(): Course {
    const { kind, shift, share, start } = this.set;
    return { kind, size: this.size, shift, share: share / 100, start: start - 1 };
  }

  #hidden(): Course {
    const next = random(`hidden ${this.set.run}`);
    const size = hideable[Math.floor(next() * hideable.length)] ?? 1;
    const side = next() < 0.5 ? -1 : 1;
    const start = base + Math.floor(next() * 25);
    const share = size === 0 ? 0.1 : 0.1 + 0.05 * (1 + size);
    return { kind: this.set.kind, size: this.size, shift: side * size, share, start };
  }
}

const inside = (n: number, low: number, high: number) =>
  Number.isInteger(n) && n >= low && n <= high;
