/** A card as two sides of plain text. */
export interface Sides {
  readonly card: string;
  readonly front: string;
  readonly back: string;
  /** The part of the course that it belongs to. */
  readonly group: string;
}

const cell = (text: string) => text.replace(/\s+/g, ' ').trim();
const tag = (text: string) => text.replace(/[^\w-]+/g, '::') || 'course';

/**
 * Cards as a text that Anki takes in: tabs between cells, the card's name as its lasting id, the
 * part of the course as its tag.
 */
export function ankiText(cards: readonly Sides[]): string {
  const head = ['#separator:tab', '#html:false', '#guid column:1', '#tags column:4'];
  const rows = cards.map(({ card, front, back, group }) =>
    [card, cell(front), cell(back), tag(group)].join('\t'),
  );
  return `${[...head, ...rows].join('\n')}\n`;
}
