/** A text without what does not matter: case, accents, width, spaces at its ends, closing marks. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‐‑–—-]/g, ' ')
    .replace(/[.,;:!?"“”'’]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const shortestForSlip = 6;

/** True when two words of six or more letters differ by one letter: added, lost or exchanged. */
export function isSlip(typed: string, wanted: string): boolean {
  const [a, b] = [folded(typed), folded(wanted)];
  if (a === b || Math.min(a.length, b.length) < shortestForSlip) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end === 1;
}
