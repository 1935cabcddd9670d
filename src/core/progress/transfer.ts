import type { Operation } from './operation.ts';
import { migrate } from './migrate.ts';
import { parseOperation } from './parse.ts';

export const format = 'plumbline-progress';
/** The version of the data that this program writes, and the oldest that can read it. */
export const version = 1;

const megabyte = 1024 * 1024;
export const limits = {
  /** Characters of a file. */
  size: 8 * megabyte,
  operations: 100_000,
  /** How far ahead of this device's clock an operation may be, in milliseconds. */
  ahead: 48 * 60 * 60 * 1000,
} as const;

export interface Contents {
  readonly course: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly operations: Iterable<Operation>;
  /** Rows that could not be read; they travel along as they are. */
  readonly unreadable: readonly unknown[];
}

/** The file that a learner takes along: JSON, one operation a line. */
export function toFile({ course, settings, operations, unreadable }: Contents): string {
  const head = { format, version, minReader: version, course, settings, unreadable };
  const rows = [...operations].map((operation) => JSON.stringify(operation));
  return `${JSON.stringify(head).slice(0, -1)},"operations":[\n${rows.join(',\n')}\n]}\n`;
}

export type Parsed =
  | {
      readonly ok: true;
      readonly operations: readonly Operation[];
      /** Entries that are no operations, or lie in the future. */
      readonly rejected: number;
      readonly settings: Readonly<Record<string, unknown>>;
    }
  | {
      readonly ok: false;
      readonly reason: 'too-big' | 'not-json' | 'not-ours' | 'newer' | 'too-many' | 'other-course';
    };

/**
 * Reads the text of a file. Whatever it holds, this neither throws nor changes anything; objects are
 * made anew from known fields.
 */
export function parseFile(text: string, course: string, now: number): Parsed {
  if (text.length > limits.size) return { ok: false, reason: 'too-big' };
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, reason: 'not-json' };
  }
  const file = migrate(raw);
  if (!file.ok) return file;
  if (file.course !== course) return { ok: false, reason: 'other-course' };
  if (file.operations.length > limits.operations) return { ok: false, reason: 'too-many' };
  const operations = file.operations
    .map(parseOperation)
    .filter((one): one is Operation => one !== undefined && one.t <= now + limits.ahead);
  const rejected = file.operations.length - operations.length;
  return { ok: true, operations, rejected, settings: file.settings };
}
