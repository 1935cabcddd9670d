/** Tells whether a region has to be scrolled, now and whenever that changes. */
export function watchOverflow(region: Element, tell: (overflows: boolean) => void): () => void {
  const observer = new ResizeObserver(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = region;
    const isScroller = getComputedStyle(region).overflowY === 'auto';
    tell(isScroller && (scrollWidth > clientWidth || scrollHeight > clientHeight));
  });
  for (const element of [region, ...region.children]) observer.observe(element);
  return () => observer.disconnect();
}
