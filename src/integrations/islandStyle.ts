const islandStyle = /<style>astro-island,astro-slot[\w,-]*\{display:contents\}<\/style>/;

/**
 * Astro writes the style of its islands in front of the first one, where HTML allows no `<style>`.
 * This moves it to `at`, a place in the head.
 */
export function moveIslandStyle(html: string, at: number): string {
  const [style] = islandStyle.exec(html) ?? [];
  if (!style) return html;
  const without = html.replace(style, '');
  return without.slice(0, at) + style + without.slice(at);
}
