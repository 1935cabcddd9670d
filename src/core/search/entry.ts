import { folded } from '#core/question/spelling.ts';

/** What the search knows without the index: terms of the glossary and sheets by code. */
export interface Entry {
  readonly title: string;
  /** Other words for it: abbreviations, synonyms, the sheet code. */
  readonly also: readonly string[];
  readonly text: string;
  readonly url: string;
}

/** Entries whose title or other name is just what was typed; they stand before all other results. */
export function exact(entries: readonly Entry[], query: string): Entry[] {
  const wanted = folded(query);
  if (!wanted) return [];
  return entries.filter(({ title, also }) =>
    [title, ...also].some((name) => folded(name) === wanted),
  );
}

const nearest = 3;

/**
 * Up to three entries that the learner may have meant, nearest first. Where something was `found`
 * the query may well be right, so only a slip of one or two letters in a long word counts.
 */
export function suggestions(entries: readonly Entry[], query: string, found = false): Entry[] {
  const wanted = folded(query);
  if (wanted.length < 3) return [];
  const farthest = found
    ? Math.min(2, Math.floor(wanted.length / 5))
    : Math.max(1, Math.ceil(wanted.length / 3));
  return entries
    .map((entry) => ({
      entry,
      away: Math.min(...[entry.title, ...entry.also].map(distanceTo(wanted))),
    }))
    .filter(({ away }) => away <= farthest)
    .sort((a, b) => a.away - b.away)
    .slice(0, nearest)
    .map(({ entry }) => entry);
}

const distanceTo = (wanted: string) => (name: string) => distance(wanted, folded(name));

/** How many letters must be added, taken out or exchanged (Levenshtein, one row at a time). */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const above = row;
    row = [i];
    for (let j = 1; j <= b.length; j++) {
      const exchange = (above[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      row.push(Math.min(exchange, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
  }
  return row[b.length] ?? 0;
}
