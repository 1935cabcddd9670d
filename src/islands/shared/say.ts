const clearFor = 40;
const coalesceFor = 150;
const longest = 120;
let waiting: ReturnType<typeof setTimeout> | undefined;

/**
 * Tells a screen reader through the page's one polite region. Calls within 150 ms coalesce to the
 * last; the region is emptied first, so the same text twice is spoken twice.
 */
export function say(text: string): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => speak('say', text), coalesceFor);
}

/** Interrupts: only for what must not be missed, such as work that cannot be saved. */
export const shout = (text: string): void => speak('shout', text);

function speak(region: 'say' | 'shout', text: string): void {
  const element = document.getElementById(region);
  if (!element) return;
  element.textContent = '';
  setTimeout(() => {
    element.textContent = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  }, clearFor);
}
