import { allot } from '#core/exam/blueprint.ts';

export interface Party {
  readonly weight: number;
  /** As many as it can use. */
  readonly most: number;
}

const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0);

/**
 * Shares slots out in proportion to weights, to no party more than it can use; what one cannot use
 * goes to the others. Where there are enough, no party that has a weight goes without.
 */
export function share(slots: number, parties: readonly Party[]): readonly number[] {
  const got = parties.map(() => 0);
  const has = (i: number) => got[i] ?? 0;
  const room = (i: number) => (parties[i]?.most ?? 0) - has(i);
  const wanting = parties.flatMap(({ weight, most }, i) => (weight > 0 && most > 0 ? [i] : []));
  for (let left = slots; left > 0; left = slots - sum(got)) {
    const open = wanting.filter((i) => room(i) > 0);
    if (open.length === 0) break;
    const more = allot(
      open.map((i) => ({ weight: parties[i]?.weight ?? 0 })),
      left,
    );
    open.forEach((i, at) => {
      got[i] = has(i) + Math.min(more[at] ?? 0, room(i));
    });
  }
  for (const i of wanting.filter((one) => has(one) === 0)) {
    const richest = wanting.reduce((a, b) => (has(b) > has(a) ? b : a));
    if (has(richest) < 2) break;
    got[richest] = has(richest) - 1;
    got[i] = 1;
  }
  return got;
}
