const patience = 2000;

/** Calls back when the page has nothing else to do, or after two seconds. */
export function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: patience });
  else setTimeout(work, patience / 10);
}
