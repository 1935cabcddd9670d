const dayBegins = 4;

/** The name of this course in the browser's storage, with the base path it is served under. */
export const place = `plumbline:${import.meta.env.BASE_URL.replace(/\/?$/, '/')}:`;
export const courseId = 'qa-and-qm';
/** Where the picture of the progress for first frames lies. */
export const viewKey = `${place}${courseId}.view`;

/** Where the outlook on the review for first frames lies. */
export const outlookKey = `${viewKey}.review`;

/** Milliseconds since 1970, by the clock of the device. */
export const now = (): number => Date.now();

/** A word that no other call gives, on any device. */
export function seed(): string {
  const bytes = crypto.getRandomValues(new Uint32Array(3));
  return [...bytes].map((n) => n.toString(36)).join('');
}

/** The learner's day of a moment, such as `2026-11-24`. It begins at four in the morning. */
export function dayOf(t: number): string {
  const day = new Date(t);
  if (Number.isNaN(day.getTime())) return '';
  day.setHours(day.getHours() - dayBegins);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
