/**
 * Letters A to E and digits 1 to 5 choose the option that stands at that place, while the focus is
 * in the question and not in a field for text. Digits are known by place too, for keyboards that
 * write other signs there.
 */
export function chooseByKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  if (document.documentElement.dataset.shortcuts === 'off') return;
  const target = event.target as HTMLElement;
  if (target.matches('select, input:not([type=radio], [type=checkbox])')) return;
  const digit = /^(?:Digit|Numpad)([1-5])$/.exec(event.code)?.[1];
  const place = digit ? Number(digit) - 1 : 'abcde'.indexOf(event.key.toLowerCase());
  if (place < 0 || (event.key.length > 1 && !digit)) return;
  const group =
    target.closest<HTMLElement>('[data-options]') ?? (event.currentTarget as HTMLElement);
  const inputs = group.querySelectorAll<HTMLInputElement>('.opt input');
  const input = inputs[place];
  if (!input) return;
  event.preventDefault();
  input.focus();
  input.click();
}
