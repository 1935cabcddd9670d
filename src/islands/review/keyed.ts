import type { Grade } from '#core/review/memory.ts';

/**
 * What a key asks for on a card: Space, or the grade at the place of a digit. Undefined in fields,
 * on controls that have their own use for the key, and where single keys are switched off.
 */
export function keyed(event: KeyboardEvent, grades: readonly Grade[]): 'space' | Grade | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return undefined;
  if (document.documentElement.dataset['shortcuts'] === 'off') return undefined;
  const target = event.target as HTMLElement;
  if (target.matches('input, select, textarea')) return undefined;
  if (event.key === ' ') return target.matches('button, a, summary') ? undefined : 'space';
  const digit = /^(?:Digit|Numpad)([1-4])$/.exec(event.code)?.[1] ?? event.key;
  return /^[1-4]$/.test(digit) ? grades[Number(digit) - 1] : undefined;
}
