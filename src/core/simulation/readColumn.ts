import { numbersIn } from '#core/question/number.ts';

export type Column =
  | { readonly ok: true; readonly values: readonly number[]; readonly skipped: number }
  | { readonly ok: false; readonly problem: string };

const most = 5000;

/**
 * The numbers of a pasted text: a column of a spreadsheet, or CSV of which the last column counts.
 * A first line that is no number is taken as a heading. Never throws.
 */
export function readColumn(text: string, least = 2): Column {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  if (lines.length === 0)
    return { ok: false, problem: 'Nothing was pasted. Paste a column of numbers.' };
  if (lines.length > most) {
    return { ok: false, problem: `These are ${lines.length} lines; at most ${most} can be read.` };
  }
  const values: number[] = [];
  let skipped = 0;
  for (const [i, line] of lines.entries()) {
    const cell = line.split(/[\t;]/).at(-1) ?? '';
    const found = numbersIn(cell)[0] ?? numbersIn(line.split(',').at(-1) ?? '')[0];
    if (found !== undefined) values.push(found);
    else if (i === 0) skipped += 1;
    else {
      return {
        ok: false,
        problem: `Line ${i + 1} is no number: “${line.slice(0, 30)}”. Correct it and paste again.`,
      };
    }
  }
  if (values.length < least) {
    return {
      ok: false,
      problem: `At least ${least} numbers are needed; ${values.length} can be read.`,
    };
  }
  return { ok: true, values, skipped };
}
