import type { ChoiceQuestion, OptionId } from '#core/question/question.ts';
import { random } from '#core/random.ts';
import type { Activity, Bin, Level, LevelRules } from '#core/sorting/activity.ts';

/** A term of the glossary as it is asked and answered. */
export interface TermCard {
  readonly id: string;
  readonly term: string;
  /** Other words for it. */
  readonly also: readonly string[];
  readonly definition: string;
  /** Where the definition comes from, as it is printed. */
  readonly source: string;
  /** Terms that it is mixed up with, with their meaning. */
  readonly confused: readonly { readonly term: string; readonly definition: string }[];
  /** The lesson that teaches it, as module/lesson; empty where none does. */
  readonly lesson: string;
  readonly hash: string;
}

/** A set of activities with the groups into which they are sorted. */
export interface ActivitySet {
  readonly set: string;
  readonly bins: readonly Bin[];
  readonly levels: readonly LevelRules[];
  readonly activities: readonly (Activity & { readonly hash: string })[];
}

/** What `/data/cards.json` holds. */
export interface CardsFile {
  readonly terms: readonly TermCard[];
  readonly sets: readonly ActivitySet[];
}

/** The names of cards in the learner's record. */
export const termCard = (id: string): string => `term/${id}`;
export const questionCard = (id: string): string => `question/${id}`;
export const activityCard = (set: string, id: string): string => `activity/${set}/${id}`;

/** Whether a term is asked for, by its definition, or given; it takes turns from sight to sight. */
export const asksForTerm = (card: string, reviews: number): boolean =>
  random(card)() < 0.5 === (reviews % 2 === 0);

const letters: readonly OptionId[] = ['a', 'b', 'c', 'd', 'e'];

/** An activity as a question: which group is its place? Undefined where no level uses it. */
export function askActivity(
  { set, bins, levels, activities }: ActivitySet,
  id: string,
  level?: Level,
): ChoiceQuestion | undefined {
  const activity = activities.find((one) => one.id === id);
  const asked = [level, ...levels.map((one) => one.level)].find(
    (one) => one !== undefined && activity?.answers[one],
  );
  const rules = levels.find((one) => one.level === asked);
  if (!activity || !rules) return undefined;
  const { mistake, reason, hash } = activity;
  const options = rules.bins.map((bin, i) => {
    const correct = activity.answers[rules.level] === bin;
    const why = correct ? reason : mistake?.bin === bin ? mistake.why : '';
    const text = bins.find((one) => one.id === bin)?.name ?? bin;
    return { id: letters[i] ?? 'e', text, correct, why };
  });
  const common = { id: activityCard(set, id), lesson: '', section: '', stem: activity.text };
  return { ...common, type: 'single', options, hash };
}
