export interface Part {
  readonly text: string;
  readonly marked: boolean;
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

/** A text cut where its marks begin and end; a mark beyond the text is cut off. */
export function parts(text: string, marks: readonly string[]): Part[] {
  const result: Part[] = [];
  let at = 0;
  for (const { from, to } of marks.map(read)) {
    if (!(from >= at && to > from && from < text.length)) continue;
    if (from > at) result.push({ text: text.slice(at, from), marked: false });
    result.push({ text: text.slice(from, to), marked: true });
    at = Math.min(to, text.length);
  }
  if (at < text.length) result.push({ text: text.slice(at), marked: false });
  return result;
}
