import type { Operation } from '#core/progress/operation.ts';
import { limits, parseFile, type Parsed } from '#core/progress/transfer.ts';
import { courseId, now } from '#stores/environment.ts';

/** A chosen file, with its operations or with what is wrong with it. */
export interface ReadFile {
  readonly name: string;
  readonly operations: readonly Operation[];
  /** What is wrong with it, in a sentence; empty where nothing is. */
  readonly says: string;
  readonly isUsed: boolean;
}

const wanted = 'Ask for the file that the page Progress saves.';
const reasons: Readonly<Record<Extract<Parsed, { ok: false }>['reason'], string>> = {
  'too-big': 'Not used: it is larger than 8 MB, so it is no progress file of this course.',
  'not-json': `Not used: it is not JSON. ${wanted}`,
  'not-ours': `Not used: it is no progress file. ${wanted}`,
  newer: 'Not used: it comes from a newer edition of this course. Load this page again first.',
  'too-many': 'Not used: it holds more entries than this course can take in.',
  'other-course': 'Not used: it belongs to another course.',
};
const table = `Not used: it is a table (CSV), which does not say who answered what. ${wanted}`;

/** True for what looks like lines of a spreadsheet. */
function isTable(name: string, text: string): boolean {
  const [first = ''] = text.trimStart().split('\n', 1);
  return /\.(csv|tsv)$/i.test(name) || (!/^[[{"]/.test(first) && /[,;\t]/.test(first));
}

/** Reads a file that somebody chose. Never rejects. */
export async function readFile(file: File): Promise<ReadFile> {
  const { name } = file;
  const refused = (says: string): ReadFile => ({ name, operations: [], says, isUsed: false });
  if (file.size > limits.size) return refused(reasons['too-big']);
  let text: string;
  try {
    text = await file.text();
  } catch {
    return refused('Not used: the browser could not read it. Choose it once more.');
  }
  const parsed = parseFile(text, courseId, now());
  if (!parsed.ok) {
    return refused(
      parsed.reason === 'not-json' && isTable(name, text) ? table : reasons[parsed.reason],
    );
  }
  const { operations, rejected } = parsed;
  const isEmpty = !operations.some(({ kind }) =>
    ['question-answered', 'exam-begun'].includes(kind),
  );
  if (isEmpty) return refused('Not used: it holds no answer to a question.');
  const says =
    rejected > 0 ? `Used, but for ${rejected} of its entries, which cannot be read.` : '';
  return { name, operations, says, isUsed: true };
}
