import type { Page } from '@playwright/test';

/** What an audit saw. `faults` is empty when all is well. */
export interface Audit {
  readonly seen: number;
  readonly faults: readonly string[];
}

/**
 * Walks the page by the Tab key and looks at every stop: it must lie in view, lie on top of what
 * covers the page, and show a ring of at least 2 px.
 */
export async function focusAudit(page: Page, longest = 400): Promise<Audit> {
  const faults: string[] = [];
  for (let seen = 0; seen < longest; seen += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtStop);
    if (!stop) return { seen, faults };
    faults.push(...stop);
  }
  return { seen: longest, faults: [...faults, `more than ${longest} stops: is focus trapped?`] };
}

/** Runs in the page: the faults of the element in focus; undefined when nothing has focus. */
async function lookAtStop(): Promise<string[] | undefined> {
  const stop = document.activeElement;
  if (!stop || stop === document.body || stop === document.documentElement) return undefined;
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const top = () => stop.getBoundingClientRect().top;
  for (let before = NaN, tries = 0; before !== top() && tries < 60; tries += 1) {
    before = top();
    await frame();
  }
  const box = [...stop.getClientRects()].toSorted((a, b) => b.width - a.width)[0] ?? new DOMRect();
  const left = Math.max(0, box.left);
  const right = Math.min(innerWidth, box.right);
  const upper = Math.max(0, box.top);
  const lower = Math.min(innerHeight, box.bottom);
  const label = stop.closest('label') ?? (stop as HTMLInputElement).labels?.[0];
  const belongs = (hit: Element | null) => stop.contains(hit) || label?.contains(hit) === true;
  const points = [
    [0.5, 0.5],
    [0.1, 0.5],
    [0.9, 0.5],
    [0.5, 0.15],
    [0.5, 0.85],
  ] as const;
  const isInView = right > left && lower > upper;
  const isOnTop = points.some(([x, y]) =>
    belongs(document.elementFromPoint(left + (right - left) * x, upper + (lower - upper) * y)),
  );
  const hasRing = [stop, ...(label ? [label] : [])].some((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
  const name = stop.outerHTML.slice(0, 80);
  return [
    ...(isInView ? [] : [`not in view: ${name}`]),
    ...(isInView && !isOnTop ? [`covered: ${name}`] : []),
    ...(hasRing ? [] : [`no ring: ${name}`]),
  ];
}

/**
 * Measures every control that is shown: at least `least` CSS pixels both ways. For a radio or a
 * checkbox its label counts too. Links inside sentences and glossary terms are let off.
 */
export async function sizeAudit(page: Page, least = 44): Promise<Audit> {
  return page.evaluate((limit) => {
    const controls =
      'a[href], button, input, select, textarea, summary, [role=button], [tabindex="0"]';
    const shown = [...document.querySelectorAll<HTMLElement>(controls)].filter((control) => {
      const { width, height } = control.getBoundingClientRect();
      const isInline = getComputedStyle(control).display === 'inline' && !control.matches('input');
      const isLetOff = isInline || control.matches('.term, [type=hidden]');
      const isHiddenUntilFocus = width <= 1 && height <= 1 && !control.matches('input');
      return control.checkVisibility() && !isLetOff && !isHiddenUntilFocus;
    });
    const faults = shown.flatMap((control) => {
      const isChoice = control.matches('[type=radio], [type=checkbox]');
      const labels = isChoice ? [...((control as HTMLInputElement).labels ?? [])] : [];
      const boxes = [control, ...labels].map((element) => element.getBoundingClientRect());
      const extent = (low: 'left' | 'top', high: 'right' | 'bottom') =>
        Math.max(...boxes.map((box) => box[high])) - Math.min(...boxes.map((box) => box[low]));
      const [width, height] = [extent('left', 'right'), extent('top', 'bottom')];
      const isSmall = Math.round(width) < limit || Math.round(height) < limit;
      return isSmall ? [`${width} × ${height}: ${control.outerHTML.slice(0, 80)}`] : [];
    });
    return { seen: shown.length, faults };
  }, least);
}

const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;
const variants = [
  { name: '320 × 800', width: 320, height: 800, css: '' },
  { name: '320 × 256', width: 320, height: 256, css: '' },
  { name: '320 × 800 with text spacing', width: 320, height: 800, css: spacing },
  { name: '1280 × 720 with text spacing', width: 1280, height: 720, css: spacing },
  {
    name: '1280 × 720 with text of 200 %',
    width: 1280,
    height: 720,
    css: ':root { font-size: 200% !important }',
  },
];
/** Where lines are shortest and letters largest. */
export const extremes = ['320 × 800', '1280 × 720 with text of 200 %'];

/**
 * Shows the page narrow, low, with WCAG's text spacing and with text of twice the size: it must
 * never scroll sideways as a whole, nor cut off text. `names` are the variants to look at; all without.
 */
export async function reflowAudit(page: Page, names?: readonly string[]): Promise<Audit> {
  const faults: string[] = [];
  const before = page.viewportSize();
  const looked = variants.filter(({ name }) => names?.includes(name) ?? true);
  for (const { name, css, ...size } of looked) {
    await page.setViewportSize(size);
    const found = await page.evaluate(lookAtFlow, css);
    faults.push(...found.map((fault) => `${name}: ${fault}`));
  }
  if (before) await page.setViewportSize(before);
  return { seen: looked.length, faults };
}

/** Runs in the page: what sticks out or is cut off while a style sheet is in force. */
async function lookAtFlow(css: string): Promise<string[]> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  for (let i = 0; i < 2; i += 1) await new Promise((done) => requestAnimationFrame(done));
  const elements = [...document.body.querySelectorAll<HTMLElement>('*')];
  const name = (element: Element) => element.outerHTML.slice(0, 80);
  const scrolls = (element: Element | null): boolean =>
    element !== null &&
    element !== document.documentElement &&
    (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) ||
      scrolls(element.parentElement));
  const excess = document.documentElement.scrollWidth - innerWidth;
  const wide = elements.find(
    (element) =>
      !scrolls(element.parentElement) &&
      (element.getBoundingClientRect().right > innerWidth + 0.5 ||
        element.getBoundingClientRect().left < -0.5) &&
      element.getBoundingClientRect().width > 1,
  );
  const cut = elements.filter((element) => {
    const { overflowX, overflowY, display } = getComputedStyle(element);
    const hides = (overflow: string) => /hidden|clip/.test(overflow);
    const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
    if (display === 'inline' || clientWidth <= 1 || clientHeight <= 1) return false;
    return (
      (hides(overflowX) && scrollWidth > clientWidth + 1) ||
      (hides(overflowY) && scrollHeight > clientHeight + 1)
    );
  });
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  return [
    ...(excess > 0 ? [`${excess} px too wide${wide ? ` at ${name(wide)}` : ''}`] : []),
    ...cut.map((element) => `cut off: ${name(element)}`),
  ];
}

/** An entry of the browser that the types do not know. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** What moved since the page was parsed, which is before any island can come to life. */
export const moves = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const [start] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: true });
    const shifts = observer.takeRecords() as LayoutShift[];
    return shifts
      .filter(({ startTime }) => startTime > (start?.domInteractive ?? 0))
      .map(({ value, sources }) => {
        const moved = sources.map(({ node }) => node?.textContent?.trim().slice(0, 40));
        return `${value}: ${moved.join(', ')}`;
      });
  });
