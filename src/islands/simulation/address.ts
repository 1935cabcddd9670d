/** The numbers of a simulation in the address, under its name: `?pareto=12~3~0.5`. */
export function readState(id: string): readonly number[] {
  const text = new URLSearchParams(location.search).get(id) ?? '';
  const parts = text.split('~').map(Number);
  return text && text.length < 400 && parts.every(Number.isFinite) ? parts : [];
}

/** Keeps numbers in the address, so that a link leads back to this state. */
export function writeState(id: string, numbers: readonly number[]): void {
  const address = new URL(location.href);
  address.searchParams.set(id, numbers.map((n) => Number(n.toPrecision(8))).join('~'));
  history.replaceState(history.state, '', address);
}
