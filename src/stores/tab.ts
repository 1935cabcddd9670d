/**
 * A word for one page that is opened. It stands in every operation, so it is short: of 2⁴⁸ words, a
 * learner who opens 10,000 pages takes one twice with a chance of 2 in 10 million.
 */
export function tabWord(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6));
  return btoa(String.fromCharCode(...bytes));
}
