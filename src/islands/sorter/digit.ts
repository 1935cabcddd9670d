/**
 * The digit that a key stands for, on any layout: `Digit1` is the first key of the row even where it
 * types `&` (French) or `١` (Arabic).
 */
export function digitOf({ key, code }: { key: string; code: string }): number | undefined {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? /^\d$/.exec(key)?.[0];
  return digit === undefined ? undefined : Number(digit);
}
