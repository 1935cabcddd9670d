/**
 * The round of a paper's seed: a small positive whole number, so that its options stand in the same
 * order wherever the paper is shown (see `shown` in core/question/order.ts).
 */
export function roundOf(seed: string): number {
  const sum = [...seed].reduce((n, sign) => (n * 31 + (sign.codePointAt(0) ?? 0)) % 999_983, 7);
  return sum + 1;
}
