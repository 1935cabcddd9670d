import type { ActivitySet, CardsFile, TermCard } from '#core/review/card.ts';
import type { LevelRules } from '#core/sorting/activity.ts';
import { lessons } from './course.ts';
import { termById, terms, type TermEntry } from './glossary.ts';
import { sorterData, sorterSets } from './interactives.ts';
import { cite } from './sources.ts';

const file = 'content/glossary.yaml';

/** The terms as cards, in the order of the lessons that teach them. */
export async function termCards(): Promise<readonly TermCard[]> {
  const order = new Map((await lessons()).map(({ id }, place) => [id, place]));
  const placeOf = ({ lesson = '' }: { lesson?: string }) => order.get(lesson) ?? order.size;
  const sorted = [...(await terms())].sort((a, b) => placeOf(a) - placeOf(b));
  return Promise.all(sorted.map(termCard));
}

async function termCard(entry: TermEntry): Promise<TermCard> {
  const { id, term, also, definition, notToConfuse, lesson = '', hash } = entry;
  const confused = await Promise.all(notToConfuse.map((other) => termById(other, file)));
  const sources = await Promise.all(entry.sources.map((source) => cite(source, file)));
  return {
    id,
    term,
    also,
    definition,
    source: sources.join('; '),
    confused: confused.map((other) => ({ term: other.term, definition: other.definition })),
    lesson,
    hash,
  };
}

/** All that cards of terms and activities show. */
export async function cardsFile(): Promise<CardsFile> {
  return {
    terms: await termCards(),
    sets: await Promise.all((await sorterSets()).map(activitySet)),
  };
}

async function activitySet(set: string): Promise<ActivitySet> {
  const { bins, levels, activities } = await sorterData(set);
  return {
    set,
    bins,
    levels: levels as readonly LevelRules[],
    activities: activities.map(({ id, text, answers, reason, mistake, hash }) => ({
      id,
      text,
      answers,
      reason,
      ...(mistake && { mistake }),
      hash,
    })),
  };
}
