/**
 * Probability that a plan with sample size `n` and acceptance number `c` accepts a large lot with
 * the share `p` of nonconforming items: the sum of the binomial terms from 0 to c.
 */
export function acceptance(n: number, c: number, p: number): number {
  if (p <= 0) return 1;
  if (p >= 1) return c >= n ? 1 : 0;
  let term = (1 - p) ** n;
  let sum = term;
  for (let d = 1; d <= Math.min(c, n); d++) {
    term *= ((n - d + 1) / d) * (p / (1 - p));
    sum += term;
  }
  return sum;
}

/** The same for a lot of `size` items with `bad` nonconforming ones (hypergeometric). */
export function acceptanceOfLot(n: number, c: number, size: number, bad: number): number {
  let sum = 0;
  for (let d = Math.max(0, n - (size - bad)); d <= Math.min(c, n, bad); d++) {
    sum += Math.exp(logChoose(bad, d) + logChoose(size - bad, n - d) - logChoose(size, n));
  }
  return sum;
}

/** The same with Poisson terms of mean n·p, the approximation for rare faults. */
export function acceptanceByPoisson(n: number, c: number, p: number): number {
  const mean = n * p;
  let term = Math.exp(-mean);
  let sum = term;
  for (let d = 1; d <= c; d++) {
    term *= mean / d;
    sum += term;
  }
  return sum;
}

/**
 * Average outgoing quality where rejected lots are sorted and bad items replaced: Pa·p·(N−n)/N; for
 * a large lot (no `size`) Pa·p.
 */
export function outgoing(n: number, c: number, p: number, size = Infinity): number {
  return acceptance(n, c, p) * p * (size === Infinity ? 1 : (size - n) / size);
}

/** Average total inspection per lot: n + (1−Pa)(N−n). */
export const totalInspection = (n: number, c: number, p: number, size: number): number =>
  n + (1 - acceptance(n, c, p)) * (size - n);

/** ln C(n, k) as a sum, exact enough for lots of thousands. */
function logChoose(n: number, k: number): number {
  let sum = 0;
  for (let i = 1; i <= Math.min(k, n - k); i++) sum += Math.log((n - i + 1) / i);
  return sum;
}
