import { folded } from '#core/question/spelling.ts';

/** A passage of the course, or an entry of its glossary, as the reference pane shows it. */
export interface Passage {
  /** Where it stands: the title of the lesson, or “Glossary”. */
  readonly source: string;
  readonly heading: string;
  readonly text: readonly string[];
}

export interface Found {
  readonly passage: Passage;
  /** How well it fits; more is better. */
  readonly weight: number;
}

const most = 12;

/**
 * The passages in which every word of the query stands, the best first: words in the heading weigh
 * more than words in the text, and a heading that is just the query weighs most.
 */
export function lookUp(passages: readonly Passage[], query: string): readonly Passage[] {
  const wanted = folded(query).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  return passages
    .flatMap((passage): Found[] => {
      const [heading, text] = [folded(passage.heading), folded(passage.text.join(' '))];
      if (!wanted.every((word) => heading.includes(word) || text.includes(word))) return [];
      const inHeading = wanted.filter((word) => heading.includes(word)).length;
      const exact = heading === wanted.join(' ') ? 10 : 0;
      return [{ passage, weight: exact + inHeading }];
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ passage }) => passage);
}
