import { random } from '#core/random.ts';
import {
  crew,
  dip,
  measures,
  type Day,
  type Measure,
  type Worker,
} from '#core/simulation/redBeads.ts';
import { seed as newSeed } from '#stores/environment.ts';

const most = 500;

export interface Paddle {
  readonly worker: Worker;
  readonly beads: readonly boolean[];
}

/** Six workers, one box: the days that were drawn, and the paddles of the last one. */
export class RedBeadsGame {
  /** Red beads in the box, in %. */
  share = $state(20);
  measure = $state<Measure>('nothing');
  days = $state.raw<readonly Day[]>([]);
  paddles = $state.raw<readonly Paddle[]>([]);

  /** The first four days are the same for everybody, so that the page can show it without script. */
  constructor() {
    this.#work(4, random('first days'));
  }

  work(days: number): void {
    this.#work(Math.min(days, most - this.days.length), random(newSeed()));
  }

  get full(): boolean {
    return this.days.length >= most;
  }

  /** Another box begins another record. */
  setShare(share: number): void {
    this.share = share;
    this.days = [];
    this.work(1);
  }

  empty(): void {
    this.setShare(this.share);
  }

  setMeasure(measure: Measure): void {
    this.measure = measure in measures ? measure : 'nothing';
  }

  #work(days: number, next: () => number): void {
    const all = [...this.days];
    for (let i = 0; i < days; i++) {
      this.paddles = crew(this.measure, all.at(-1)).map((worker) => ({
        worker,
        beads: dip(this.share / 100, next),
      }));
      const draws = this.paddles.map(({ worker, beads }) => ({
        worker,
        red: beads.filter(Boolean).length,
      }));
      all.push({ measure: this.measure, draws });
    }
    this.days = all;
  }
}
