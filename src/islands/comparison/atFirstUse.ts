/** Acts once, at the first sign of a person on the page, whatever they use; returns how to stop. */
export function atFirstUse(act: () => void): () => void {
  const stop = new AbortController();
  function used(): void {
    stop.abort();
    act();
  }
  for (const sign of ['pointerover', 'pointerdown', 'keydown', 'focusin']) {
    addEventListener(sign, used, { passive: true, signal: stop.signal });
  }
  return () => stop.abort();
}
