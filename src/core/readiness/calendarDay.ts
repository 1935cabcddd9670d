const length = 864e5;

/**
 * A calendar day such as `2027-03-14` as a count of days; undefined for what is no day. Days are
 * counted in the calendar, so neither a time zone nor summer time moves one.
 */
export function dayNumber(day: string): number | undefined {
  const n = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00Z`) / length : Number.NaN;
  // 30 February comes back as a day of March.
  return Number.isFinite(n) && dayAt(n) === day ? n : undefined;
}

/** The calendar day of a count of days. */
export const dayAt = (n: number): string => new Date(n * length).toISOString().slice(0, 10);

/** Days until the next Monday, 1 to 7; a Monday is seven days away from the next. */
export const toMonday = (n: number): number => 7 - ((((n + 3) % 7) + 7) % 7);
