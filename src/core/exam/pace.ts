/** The times that a learner can choose, as multiples of the standard; 0 is no limit. */
export const paces = [1, 1.25, 1.5, 2, 3] as const;
export const longest = 10;

/** Minutes of a sitting at a pace, whole and never less than the exact time; 0 is no limit. */
export const minutesAt = (standard: number, pace: number): number => Math.ceil(standard * pace);

/** A pace out of what somebody typed, or a sentence that says what is wrong with it. */
export function readPace(text: string): number | string {
  const pace = Number(text.trim().replace(',', '.'));
  if (text.trim() === '' || !Number.isFinite(pace)) {
    return 'Write how many times the standard time you want, such as 1.75.';
  }
  if (pace < 1 || pace > longest) return `The time can be 1 to ${longest} times the standard.`;
  return pace;
}

/** Minutes as people say them, such as `2 h 30 min`. */
export function minutesText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}
