import type { Operation, VersionVector } from './operation.ts';

const longestText = 20_000;
const mostOptions = 50;
const mostTabs = 20_000;

type Raw = Readonly<Record<string, unknown>>;

const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown, longest = 300): string | undefined =>
  typeof value === 'string' && value.length > 0 && value.length <= longest ? value : undefined;
const count = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 1e6
    ? value
    : undefined;
const time = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= 8.64e15
    ? value
    : undefined;

/**
 * An operation out of anything: a row of the database, an entry of a file. It is made anew from the
 * fields that we know; undefined when it is not one. Never throws.
 */
export function parseOperation(raw: unknown): Operation | undefined {
  if (!isRaw(raw)) return undefined;
  const id = text(raw['id']);
  const t = time(raw['t']);
  if (id === undefined || t === undefined) return undefined;
  const stamp = { id, t };
  switch (raw['kind']) {
    case 'question-answered':
      return questionAnswered(stamp, raw);
    case 'activity-placed':
      return activityPlaced(stamp, raw);
    case 'lesson-completed': {
      const lesson = text(raw['lesson']);
      return lesson === undefined ? undefined : { ...stamp, kind: 'lesson-completed', lesson };
    }
    case 'reset': {
      const scope = text(raw['scope']);
      const through = vector(raw['through']);
      if (scope === undefined || through === undefined) return undefined;
      return { ...stamp, kind: 'reset', scope, through };
    }
    case 'reset-undone': {
      const reset = text(raw['reset']);
      return reset === undefined ? undefined : { ...stamp, kind: 'reset-undone', reset };
    }
    default:
      return undefined;
  }
}

function questionAnswered(stamp: { id: string; t: number }, raw: Raw): Operation | undefined {
  const question = text(raw['question']);
  const hash = text(raw['hash']);
  const set = text(raw['set']);
  const [tried, round, of] = [count(raw['try']), count(raw['round']), count(raw['of'])];
  const { right, shown } = raw;
  const options = texts(raw['options']);
  if (question === undefined || hash === undefined || set === undefined) return undefined;
  if (tried === undefined || round === undefined || of === undefined) return undefined;
  if (typeof right !== 'boolean' || typeof shown !== 'boolean' || !options) return undefined;
  const kind = 'question-answered';
  return { ...stamp, kind, question, hash, options, right, try: tried, shown, set, round, of };
}

function activityPlaced(stamp: { id: string; t: number }, raw: Raw): Operation | undefined {
  const activity = text(raw['activity']);
  const sorter = text(raw['sorter']);
  const round = text(raw['round']);
  const bin = text(raw['bin']);
  const { level, right } = raw;
  const tried = count(raw['try']);
  if (activity === undefined || sorter === undefined) return undefined;
  if (round === undefined || bin === undefined) return undefined;
  if (level !== 1 && level !== 2 && level !== 3) return undefined;
  const place = { ...stamp, kind: 'activity-placed', activity, sorter, round, level, bin } as const;
  if (typeof right !== 'boolean') return place;
  return { ...place, right, try: tried ?? 1 };
}

function texts(value: unknown): string[] | undefined {
  if (!Array.isArray(value) || value.length > mostOptions) return undefined;
  const list: unknown[] = value;
  const isText = (one: unknown): one is string =>
    typeof one === 'string' && one.length <= longestText;
  return list.every(isText) ? list : undefined;
}

function vector(value: unknown): VersionVector | undefined {
  if (!isRaw(value)) return undefined;
  const entries = Object.entries(value);
  if (entries.length > mostTabs) return undefined;
  const known = entries.filter((entry): entry is [string, number] => count(entry[1]) !== undefined);
  return Object.fromEntries(known);
}
