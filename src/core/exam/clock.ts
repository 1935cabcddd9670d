/** A clock of working time: what was used, and when that was last said by the device's clock. */
export interface Clock {
  /** Milliseconds of working time. */
  readonly used: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const minute = 60_000;

/**
 * The clock some time later. Sleep, a closed tab and a clock set forward count as time that passed;
 * a clock set back takes nothing and gives nothing.
 */
export const tick = ({ used, at }: Clock, now: number): Clock => ({
  used: used + Math.max(0, now - at),
  at: now,
});

/** Milliseconds left of the minutes allowed; never below 0. No limit is infinite. */
export const left = (minutes: number, used: number): number =>
  minutes === 0 ? Number.POSITIVE_INFINITY : Math.max(0, minutes * minute - used);

/** The time left as it is shown: whole minutes until five, then minutes and seconds. */
export function leftText(ms: number): string {
  if (ms > 5 * minute) return `${Math.ceil(ms / minute)} min left`;
  const seconds = Math.ceil(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} left`;
}

export interface Notice {
  readonly text: string;
  /** The last minute interrupts, the others wait their turn. */
  readonly urgent: boolean;
}

/**
 * What is said when the time left went from `before` to `now` (milliseconds): at half of the time,
 * at 30, 10 and 5 minutes, and in the last minute. Of several points that were passed at once only
 * the latest is said.
 */
export function noticeAt(minutes: number, before: number, now: number): Notice | undefined {
  if (minutes === 0) return undefined;
  const points = [minutes / 2, 30, 10, 5, 1].filter((point) => point < minutes);
  const passed = points.filter((point) => before > point * minute && now <= point * minute);
  if (passed.length === 0 || now <= 0) return undefined;
  const last = Math.min(...passed);
  if (last === 1) return { text: 'One minute left.', urgent: true };
  const text = last === minutes / 2 ? 'Half of the time is used.' : `${last} minutes left.`;
  return { text, urgent: false };
}
