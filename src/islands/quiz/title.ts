let original: string | undefined;

/** Puts a state before the title of the page, as in “Error – The family tree”; empty takes it off. */
export function titled(state: string): void {
  original ??= document.title;
  document.title = state ? `${state} – ${original}` : original;
}
