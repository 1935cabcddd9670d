const dayBegins = 4;

/** The name of this course in the browser's storage, with the base path it is served under. */
export const place = `plumbline:${import.meta.env.BASE_URL.replace(/\/?$/, '/')}:`;
export const courseId = 'qa-and-qm';
/** Where the picture of the progress for first frames lies. */
export const viewKey = `${place}${courseId}.view`;

/** Milliseconds since 1970, by the clock of the device. */
export const now = (): number => Date.now();

/** A word that no other call gives, on any device. */
export function seed(): string {
  const bytes = crypto.getRandomValues(new Uint32Array(3));
  return [...bytes].map((n) => n.toString(36)).join('');
}

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

/** The learner's day of a moment, such as `2026-11-24`. It begins at four in the morning. */
export function dayOf(t: number): string {
  const day = new Date(t);
  if (Number.isNaN(day.getTime())) return '';
  day.setHours(day.getHours() - dayBegins);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** The name of the time zone that days are counted by. */
export const zone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

const patience = 2000;

/** Calls back when the page has nothing else to do, or after two seconds. */
export function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: patience });
  else setTimeout(work, patience / 10);
}
