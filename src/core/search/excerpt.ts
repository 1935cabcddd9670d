export interface Piece {
  readonly text: string;
  /** The word that was searched for. */
  readonly hit: boolean;
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&nbsp;': ' ',
  '&amp;': '&',
};

/** An excerpt of the search index (HTML with `<mark>` around hits) as pieces of plain text. */
export function pieces(excerpt: string): Piece[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .map((part) => ({ text: plain(part), hit: part.startsWith('<mark>') }))
    .filter(({ text }) => text !== '');
}

const plain = (html: string) =>
  html.replace(/<[^>]*>/g, '').replace(/&[#\w]+;/g, (entity) => entities[entity] ?? entity);
