interface Acts {
  readonly next: () => void;
  readonly previous: () => void;
  readonly flag: () => void;
  readonly review: () => void;
}

/**
 * Turns pages by Ctrl and an arrow, in the direction of the text; with `single` also by N and P, flags
 * by F and goes to the review by R, but never while somebody writes or a dialog is open.
 */
export function actByKey(event: KeyboardEvent, acts: Acts, single: boolean): void {
  const target = event.target as HTMLElement;
  if (target.closest('dialog')) return;
  const act = event.ctrlKey ? byArrow(event.key, acts) : single && bySingle(event, target, acts);
  if (!act) return;
  event.preventDefault();
  act();
}

function byArrow(key: string, { next, previous }: Acts) {
  const [forward, back] =
    document.documentElement.dir === 'rtl'
      ? ['ArrowLeft', 'ArrowRight']
      : ['ArrowRight', 'ArrowLeft'];
  return key === forward ? next : key === back ? previous : undefined;
}

function bySingle({ altKey, metaKey, key }: KeyboardEvent, target: HTMLElement, acts: Acts) {
  if (altKey || metaKey) return undefined;
  if (target.matches('textarea, select, input:not([type=radio], [type=checkbox])'))
    return undefined;
  const { next, previous, flag, review } = acts;
  return { n: next, p: previous, f: flag, r: review }[key.toLowerCase()];
}
