/** The round by which the options of a paper are shuffled: the same for the same seed. */
export function roundOf(seed: string): number {
  const sum = [...seed].reduce((n, sign) => (n * 31 + sign.charCodeAt(0)) % 1_000_003, 7);
  return 1000 + sum;
}
