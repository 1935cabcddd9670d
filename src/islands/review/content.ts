import type { PoolEntry } from '#core/question/entry.ts';
import { askActivity, type CardsFile } from '#core/review/card.ts';
import type { DeckCard } from '#core/review/deck.ts';
import type { Face } from '#core/review/face.ts';
import { fetchData, fetchEntries, fetchPool } from '#islands/shared/bank.ts';

/** What the course holds for cards. */
export interface Source {
  readonly file: CardsFile;
  readonly pool: readonly PoolEntry[];
}

/** Fetches it; rejects when it cannot be had. */
export async function fetchSource(): Promise<Source> {
  const [file, pool] = await Promise.all([fetchData<CardsFile>('cards.json'), fetchPool()]);
  return { file, pool };
}

const moduleOf = ({ group }: DeckCard) => group.split('/')[0] ?? '';

/** What these cards show; one whose content cannot be found is left out. Rejects when offline. */
export async function facesOf(
  cards: readonly DeckCard[],
  { file }: Source,
): Promise<ReadonlyMap<string, Face>> {
  const asked = cards.filter(({ kind }) => kind === 'question');
  const entries = await fetchEntries(
    asked.map(({ id }) => id),
    asked.map(moduleOf),
  );
  const faces = cards.map((one): [string, Face | undefined] => {
    if (one.kind === 'question') return [one.card, asQuestion(entries.get(one.id)?.question)];
    if (one.kind === 'term') {
      const term = file.terms.find(({ id }) => id === one.id);
      return [one.card, term && { kind: 'term', term }];
    }
    const set = file.sets.find(({ set: name }) => name === one.group);
    return [one.card, asQuestion(set && askActivity(set, one.id, one.miss?.level))];
  });
  return new Map(faces.filter((pair): pair is [string, Face] => pair[1] !== undefined));
}

const asQuestion = (
  question: Extract<Face, { kind: 'question' }>['question'] | undefined,
): Face | undefined => question && { kind: 'question', question };
