/** A run of a text that is marked as a whole, or not at all. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A text in pieces, by marks written as `from-to` in characters; marks that make no sense mark nothing. */
export function pieces(text: string, marks: readonly string[]): readonly Piece[] {
  const ranges = marks.map((mark) => mark.split('-').map(Number));
  const isMarked = (at: number) =>
    ranges.some(([from = Number.NaN, to = Number.NaN]) => at >= from && at < to);
  const result: Piece[] = [];
  for (let at = 0; at < text.length; at++) {
    const [last, marked, sign] = [result.at(-1), isMarked(at), text.charAt(at)];
    if (last?.marked === marked) result.splice(-1, 1, { text: last.text + sign, marked });
    else result.push({ text: sign, marked });
  }
  return result;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

const read = (mark: string): Range => {
  const [from = 0, to = 0] = mark.split('-').map(Number);
  return { from, to };
};

/** Marks with one more; marks that touch or overlap become one. In the order of the text. */
export function withMark(marks: readonly string[], from: number, to: number): readonly string[] {
  const all = [...marks.map(read), { from, to }].sort((a, b) => a.from - b.from);
  const joined: Range[] = [];
  for (const range of all) {
    const last = joined.at(-1);
    if (last && range.from <= last.to) {
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
    } else if (range.to > range.from) joined.push(range);
  }
  return joined.map((range) => `${range.from}-${range.to}`);
}
