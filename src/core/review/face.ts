import { keyLines } from '#core/question/keyLines.ts';
import type { Question } from '#core/question/question.ts';
import type { Sides } from './anki.ts';
import type { TermCard } from './card.ts';
import type { DeckCard } from './deck.ts';

/** What a card shows. An activity is shown as a question for its group. */
export type Face =
  | { readonly kind: 'term'; readonly term: TermCard }
  | { readonly kind: 'question'; readonly question: Question };

/** The two sides of a card in plain text. */
export function sidesOf({ card, group }: DeckCard, face: Face): Sides {
  if (face.kind === 'term') {
    const { term, definition, confused, source } = face.term;
    const others = confused.map((other) => other.term).join(', ');
    const back = [
      definition,
      others && `Not to be confused with: ${others}`,
      `Source: ${source}`,
    ].filter(Boolean);
    return { card, group, front: `What does “${term}” mean?`, back: back.join('. ') };
  }
  const { question } = face;
  const options =
    question.type === 'single' || question.type === 'multiple'
      ? question.options.map(({ text }, i) => `${'ABCDE'[i]}. ${text}`)
      : [];
  const lines = keyLines(question).map(
    ({ text, right, why }) => `${right ? 'Right' : 'Wrong'}: ${text.replace(/[.?]$/, '')}. ${why}`,
  );
  return {
    card,
    group,
    front: [question.case?.text, question.stem, ...options].filter(Boolean).join(' '),
    back: lines.join(' '),
  };
}
