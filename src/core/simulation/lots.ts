interface Lots {
  readonly lots: number;
  /** The plan: sample size and acceptance number. */
  readonly n: number;
  readonly c: number;
  /** Items of each lot, at least `n`, and how many of them are nonconforming. */
  readonly size: number;
  readonly bad: number;
}

/**
 * How many of the lots a plan accepts when each is sampled without putting back; `next` gives
 * chance, 0 ≤ x < 1.
 */
export function acceptedLots({ lots, n, c, size, bad }: Lots, next: () => number): number {
  let accepted = 0;
  for (let lot = 0; lot < lots; lot++) {
    let found = 0;
    for (let i = 0; i < n; i++) {
      if (next() < (bad - found) / (size - i)) found += 1;
    }
    if (found <= c) accepted += 1;
  }
  return accepted;
}
