const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const wordLength = 8;

/**
 * A word for one page that is opened. It stands in every operation, so it is short: of 62⁸ words, a
 * learner who opens 10,000 pages takes one twice with a chance of 2 in 10 million.
 */
export function tabWord(): string {
  const bytes = crypto.getRandomValues(new Uint32Array(wordLength));
  return [...bytes].map((n) => letters[n % letters.length]).join('');
}
