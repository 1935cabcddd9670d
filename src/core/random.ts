/**
 * A repeatable source of chance: the same seed gives the same numbers, 0 ≤ x < 1.
 * The seed is hashed by FNV-1a, the numbers come from mulberry32 (Tommy Ettinger, public domain).
 */
export function random(seed: string): () => number {
  let state = 0x811c9dc5;
  for (let i = 0; i < seed.length; i++) {
    state = Math.imul(state ^ seed.charCodeAt(i), 0x01000193);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let n = Math.imul(state ^ (state >>> 15), 1 | state);
    n = (n + Math.imul(n ^ (n >>> 7), 61 | n)) ^ n;
    return ((n ^ (n >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** A new list with the same members in an order decided by `next` (Fisher–Yates). */
export function shuffle<T>(list: readonly T[], next: () => number): T[] {
  const result = [...list];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [result[i], result[j]] = [result[j] as T, result[i] as T];
  }
  return result;
}
