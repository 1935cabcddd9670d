/** The numbers of a simulation in the address, under its name: `?pareto=12~3~0.5`. */
export function readState(id: string): readonly number[] {
  const text = new URLSearchParams(location.search).get(id) ?? '';
  const parts = text.split('~').map(Number);
  return text && text.length < 400 && parts.every(Number.isFinite) ? parts : [];
}

const waiting = new Map<string, readonly number[]>();

/**
 * Keeps numbers in the address, so that a link leads back to this state. It is written after the
 * next frame: moving a slider must not wait for it.
 */
export function writeState(id: string, numbers: readonly number[]): void {
  if (waiting.size === 0) requestAnimationFrame(() => setTimeout(write));
  waiting.set(id, numbers);
}

function write(): void {
  const address = new URL(location.href);
  for (const [id, numbers] of waiting) {
    address.searchParams.set(id, numbers.map((n) => Number(n.toPrecision(8))).join('~'));
  }
  waiting.clear();
  history.replaceState(history.state, '', address);
}
