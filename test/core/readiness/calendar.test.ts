import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarText, escapeText, fold } from '../../../src/core/readiness/calendar.ts';
import { studyPlan } from '../../../src/core/readiness/plan.ts';
import { planCalendar } from '../../../src/core/readiness/planCalendar.ts';
import { readinessOf } from '../../../src/core/readiness/readiness.ts';
import { domain, examOf, learner, lesson } from './learner.ts';
import { readCalendar, unescapeText } from './readCalendar.ts';

const now = Date.UTC(2026, 10, 26, 9, 30, 5, 123);
const octets = (text: string) => new TextEncoder().encode(text).length;
const anyText = fc.string({ unit: 'grapheme', maxLength: 400 });

describe('A calendar file', () => {
  const exam = { id: 'cqa', name: 'ASQ CQA' };
  const outline = examOf([domain('audit', 30, 20), domain('tools', 10, 20)]);
  const made = (today: string, day: string) => {
    const lessons = outline.lessons.map(({ id, minutes }) => ({ lesson: lesson(id), minutes }));
    const readiness = readinessOf(outline, learner([]));
    const plan = studyPlan({ today, day, minutes: 120, readiness, lessons });
    return planCalendar({ exam, day, plan, today, now });
  };

  it('of a plan is this, to the letter', async () => {
    const file = made('2026-11-26', '2026-12-14');
    // The repository keeps its files with plain ends of lines.
    const text = file.ok ? file.text.replaceAll('\r\n', '\n') : '';
    await expect(text).toMatchFileSnapshot('./plan.ics');
  });

  it('holds every week in whole days, the end being the day after, and the exam', () => {
    const file = made('2026-11-26', '2026-12-16');
    const { head, events } = readCalendar(file.ok ? file.text : '');
    expect(head).toEqual({
      VERSION: '2.0',
      PRODID: '-//Plumbline//Study plan//EN',
      CALSCALE: 'GREGORIAN',
    });
    const days = events.map((one) => [one['DTSTART;VALUE=DATE'], one['DTEND;VALUE=DATE']]);
    expect(days).toEqual([
      ['20261126', '20261130'],
      ['20261130', '20261207'],
      ['20261207', '20261214'],
      ['20261214', '20261216'],
      ['20261216', '20261217'],
    ]);
    expect(events.at(-1)).toMatchObject({ SUMMARY: 'ASQ CQA exam', DTSTAMP: '20261126T093005Z' });
    expect(events[1]?.['DESCRIPTION']).toContain('\n');
  });

  it('names the same week the same on another day, so that a calendar replaces it', () => {
    const uids = (today: string) => {
      const file = made(today, '2026-12-14');
      return readCalendar(file.ok ? file.text : '').events.map(({ UID }) => UID);
    };
    expect(uids('2026-11-28')).toEqual(uids('2026-11-26'));
    expect(new Set(uids('2026-11-26')).size).toBe(uids('2026-11-26').length);
  });

  it.each(['2026-11-25', '2026-11-26', '1999-12-31', 'soon'])('is refused for %s', (day) => {
    expect(made('2026-11-26', day)).toEqual({
      ok: false,
      problem: expect.stringContaining('not ahead'),
    });
  });

  it('has no line of more than 75 octets and ends each by CR LF, whatever stands in it', () => {
    fc.assert(
      fc.property(anyText, anyText, (summary, description) => {
        const event = {
          uid: 'x@plumbline',
          from: '2027-03-14',
          to: '2027-03-14',
          summary,
          description,
        };
        const text = calendarText([event], now);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of text.split('\r\n')) {
          expect(octets(line)).toBeLessThanOrEqual(75);
          // A character that was cut would have become a replacement character.
          expect(line.isWellFormed()).toBe(true);
        }
      }),
    );
  });
});

describe('A text in a calendar', () => {
  it('comes back as it went in', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        // Other controls than ends of lines and tabs are not allowed there.
        const allowed = text.replaceAll(/(?![\t\n])\p{Cc}/gu, '');
        expect(unescapeText(escapeText(allowed))).toBe(allowed);
      }),
    );
    expect(escapeText('a\\b; c, d\r\ne\rf')).toBe('a\\\\b\\; c\\, d\\ne\\nf');
  });

  it('is folded between characters, not within one', () => {
    const line = `SUMMARY:${'ß'.repeat(33)}x🙂y`;
    expect(fold(line)).toBe(`SUMMARY:${'ß'.repeat(33)}x\r\n 🙂y`);
    expect(fold('x'.repeat(75))).toBe('x'.repeat(75));
  });

  it('is whole again when it is unfolded', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = escapeText(text);
        expect(fold(line).replaceAll('\r\n ', '')).toBe(line);
      }),
    );
  });
});
