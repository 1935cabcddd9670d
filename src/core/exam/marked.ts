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
