import type { Passage } from './lookUp.ts';

/**
 * The sections of a lesson as plain text, out of its MDX: words of the course are taken off and
 * leave what stands between them, rows of tables become lines, emphasis is lost.
 */
export function passagesOf(source: string, mdx: string): readonly Passage[] {
  return mdx
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [heading = '', ...lines] = section.split('\n');
      return { source, heading: plain(heading), text: paragraphs(lines.join('\n')) };
    })
    .filter(({ text }) => text.length > 0);
}

const paragraphs = (text: string): readonly string[] =>
  text
    .replaceAll(/\{\/\*.*?\*\/\}/gs, '')
    .split(/\n\s*\n|\n(?=[-|] ?|\d+\. )/)
    .filter((part) => !/^\s*\|[\s|:-]+$/.test(part))
    .map(plain)
    .filter(Boolean);

const plain = (text: string): string =>
  text
    .replaceAll(/<\w+[^>]*\btitle="([^"]*)"[^>]*>/g, '$1. ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\*\*?|__|^#+ |^[-*] |^\||\|\s*$/gm, '')
    .replaceAll(/\s*\|\s*/g, '; ')
    .replaceAll(/\s+/g, ' ')
    .trim();
