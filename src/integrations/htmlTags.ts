/** A start tag of a page. */
export interface Tag {
  readonly name: string;
  /** Values as they are written; names in lower case. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Where the tag ends in the page. */
  readonly end: number;
  /** What stands in a script or style; empty for other elements. */
  readonly text: string;
  /** Whether it stands in the page's `<main>`. */
  readonly inMain: boolean;
}

const attribute = /\s*([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?|\s*\//y;
const rawText = new Set(['script', 'style', 'textarea', 'title']);

/** The start tags of a page in their order. Comments and the text of scripts hold no tags. */
export function readTags(html: string): Tag[] {
  const tags: Tag[] = [];
  const opening = /<!--[\s\S]*?-->|<(\/?)([a-z][^\s/>]*)/gi;
  let openMains = 0;
  for (let match = opening.exec(html); match; match = opening.exec(html)) {
    const name = match[2]?.toLowerCase();
    if (!name) continue;
    if (match[1]) {
      if (name === 'main') openMains -= 1;
      continue;
    }
    if (name === 'main') openMains += 1;
    const { attributes, end } = readAttributes(html, opening.lastIndex);
    const close = rawText.has(name) ? closeOf(html, name, end) : end;
    const text = name === 'script' || name === 'style' ? html.slice(end, close) : '';
    tags.push({ name, attributes, end, text, inMain: openMains > 0 });
    opening.lastIndex = close;
  }
  return tags;
}

function readAttributes(html: string, from: number) {
  const attributes = new Map<string, string>();
  attribute.lastIndex = from;
  let end = from;
  for (let match = attribute.exec(html); match; match = attribute.exec(html)) {
    end = attribute.lastIndex;
    const name = match[1]?.toLowerCase();
    if (name) attributes.set(name, match[2] ?? match[3] ?? match[4] ?? '');
  }
  return { attributes, end: html.indexOf('>', end) + 1 };
}

function closeOf(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}[\\s/>]`, 'gi');
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}
