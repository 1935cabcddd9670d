const signs = [
  'pointermove',
  'pointerdown',
  'wheel',
  'scroll',
  'keydown',
  'focusin',
  'click',
  'input',
  'change',
  // A page that has something to show sends it for itself.
  'wake',
];

/** Acts once, at the first sign of a person on the page, whatever they use; returns how to stop. */
export function atFirstUse(act: () => void): () => void {
  const stop = new AbortController();
  function used(): void {
    stop.abort();
    act();
  }
  const options = { passive: true, capture: true, signal: stop.signal };
  for (const sign of signs) addEventListener(sign, used, options);
  return () => stop.abort();
}
