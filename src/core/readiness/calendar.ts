import { dayAt, dayNumber } from './calendarDay.ts';

/** One or more whole days in a calendar. */
export interface CalendarEvent {
  /** The same for the same thing in every file, so that a calendar replaces instead of doubling. */
  readonly uid: string;
  readonly from: string;
  /** The last day that belongs to it. */
  readonly to: string;
  readonly summary: string;
  readonly description?: string;
}

/** Octets in a line at most, without its end (RFC 5545, 3.1). */
const longest = 75;

/** A calendar file as RFC 5545 wants it; `now` is when it was made. */
export function calendarText(events: readonly CalendarEvent[], now: number): string {
  const stamp = new Date(now).toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const lines = events.flatMap(({ uid, from, to, summary, description }) => [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${date(from)}`,
    // The end is the first day that does not belong to it any more.
    `DTEND;VALUE=DATE:${date(dayAt((dayNumber(to) ?? 0) + 1))}`,
    `SUMMARY:${escapeText(summary)}`,
    ...(description ? [`DESCRIPTION:${escapeText(description)}`] : []),
    // The day stays free for other appointments.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const all = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Plumbline//Study plan//EN',
    'CALSCALE:GREGORIAN',
    ...lines,
    'END:VCALENDAR',
  ];
  return all.map((line) => `${fold(line)}\r\n`).join('');
}

const date = (day: string) => day.replaceAll('-', '');

/** A text as a value: backslash, comma, semicolon and ends of lines are escaped, other controls left out. */
export const escapeText = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?![\t\n])\p{Cc}/gu, '')
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);

/** A line broken so that no part has more than 75 octets in UTF-8, and no character is cut. */
export function fold(line: string): string {
  let result = '';
  let used = 0;
  for (const character of line) {
    const octets = octetsOf(character.codePointAt(0) ?? 0);
    if (used + octets > longest) {
      result += '\r\n ';
      used = 1;
    }
    result += character;
    used += octets;
  }
  return result;
}

const octetsOf = (point: number): number =>
  point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4;
