const msPerDay = 864e5;

/** Days since 1970 of a day such as `2026-11-24`; 0 for what is no day. */
export function dayNumber(day: string): number {
  const [, year, month, date] = /^(\d{1,6})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  const n = Date.UTC(Number(year), Number(month) - 1, Number(date)) / msPerDay;
  return Number.isFinite(n) ? n : 0;
}
