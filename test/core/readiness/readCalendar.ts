/** Reads a calendar file back, as a calendar would: lines joined, texts without escapes. */
export function readCalendar(file: string) {
  const lines = file.replaceAll('\r\n ', '').split('\r\n');
  if (lines.pop() !== '') throw new Error('the last line does not end');
  if (lines[0] !== 'BEGIN:VCALENDAR' || lines.at(-1) !== 'END:VCALENDAR') {
    throw new Error('this is no calendar');
  }
  const events: Record<string, string>[] = [];
  const head: Record<string, string> = {};
  let event: Record<string, string> | undefined;
  for (const line of lines.slice(1, -1)) {
    const colon = line.indexOf(':');
    const [name, value] = [line.slice(0, colon), line.slice(colon + 1)];
    if (line === 'BEGIN:VEVENT') events.push((event = {}));
    else if (line === 'END:VEVENT') event = undefined;
    else (event ?? head)[name] = unescapeText(value);
  }
  return { head, events };
}

export const unescapeText = (value: string): string =>
  value.replaceAll(/\\([\\;,nN])/g, (_, one: string) => (/n/i.test(one) ? '\n' : one));
