import type { Operation } from '#core/progress/operation.ts';
import type { Question } from '#core/question/question.ts';
import { mean } from './difference.ts';
import { triesOf, wrongParts, type QuestionOf, type Try } from './tries.ts';

/** Below so many learners a discrimination says nothing. */
export const fewestLearners = 10;
/** Below so many answers no hint is given. */
export const fewestAnswers = 5;
/** A learner's other answers tell how good the learner is from so many on. */
const fewestOthers = 5;

export type Hint = 'all-right' | 'below-chance' | 'good-miss';

/** How one question did. */
export interface ItemStatistics {
  readonly id: string;
  /** Undefined when the course no longer holds it. */
  readonly question: Question | undefined;
  /** First tries, and how many learners gave them. */
  readonly answers: number;
  readonly learners: number;
  /** Share of the first tries that were right, 0 to 1. */
  readonly facility: number;
  /** −1 to 1; undefined where `discrimination` is. */
  readonly discrimination: number | undefined;
  /** Median milliseconds of those tries whose time was taken. */
  readonly ms: number | undefined;
  /** The wrong part that was given most often, and in how many of the wrong answers. */
  readonly wrong:
    { readonly part: string; readonly times: number; readonly of: number } | undefined;
  readonly hints: readonly Hint[];
}

/**
 * Statistics of every question that one of the learners has tried, in the order of ids. Whose
 * operations come first does not matter.
 */
export function itemStatistics(
  learners: readonly (readonly Operation[])[],
  questionOf: QuestionOf,
): readonly ItemStatistics[] {
  const tries = learners.map((operations) => triesOf(operations, questionOf));
  const firsts = tries.map(firstOfEach);
  const all = Map.groupBy(tries.flat(), ({ question }) => question);
  return [...all.keys()].sort().map((id) => {
    const own = all.get(id) ?? [];
    const question = questionOf(id);
    const known = {
      id,
      question,
      answers: own.length,
      learners: firsts.filter((first) => first.has(id)).length,
      facility: mean(own.map(({ right }) => Number(right))),
      discrimination: discrimination(id, firsts),
      ms: median(own.flatMap(({ ms }) => ms ?? [])),
      wrong: mostWrong(question, own),
    };
    return { ...known, hints: hintsOf(known) };
  });
}

/** What a learner made of each question when it came up for the first time. */
function firstOfEach(tries: readonly Try[]): ReadonlyMap<string, boolean> {
  const first = new Map<string, boolean>();
  for (const { question, right } of tries) if (!first.has(question)) first.set(question, right);
  return first;
}

/**
 * Corrected item-total correlation: the point-biserial correlation of being right at a question with
 * the share of the *other* questions that the same learner had right, all at first sight:
 * r = (M₁ − M₀) ÷ s · √(p·q), where M₁ and M₀ are the mean shares of those who were right and of
 * those who were not, s the standard deviation of all these shares, p the share of learners who were
 * right and q = 1 − p. Leaving the question itself out of the total is the correction of Henrysson
 * (1963), Psychometrika 28, 211–218. Undefined below `fewestLearners` learners who have each tried
 * five other questions, and where all of them did the same or all are equally good.
 */
export function discrimination(
  id: string,
  learners: readonly ReadonlyMap<string, boolean>[],
): number | undefined {
  const points = learners.flatMap((first) => {
    const right = first.get(id);
    const others = first.size - 1;
    if (right === undefined || others < fewestOthers) return [];
    const total = [...first.values()].filter(Boolean).length;
    return [{ right, rest: (total - Number(right)) / others }];
  });
  if (points.length < fewestLearners) return undefined;
  const rest = (among: typeof points) => among.map((point) => point.rest).sort((a, b) => a - b);
  const [yes, no] = [points.filter(({ right }) => right), points.filter(({ right }) => !right)];
  const centre = mean(rest(points));
  const s = Math.sqrt(mean(rest(points).map((value) => (value - centre) ** 2)));
  if (yes.length === 0 || no.length === 0 || s < 1e-12) return undefined;
  const [p, q] = [yes.length / points.length, no.length / points.length];
  return ((mean(rest(yes)) - mean(rest(no))) / s) * Math.sqrt(p * q);
}

/** The value in the middle, of two in the middle their mean; undefined of none. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return sorted.length > 0 ? mean(middle) : undefined;
}

function mostWrong(question: Question | undefined, tries: readonly Try[]): ItemStatistics['wrong'] {
  if (!question) return undefined;
  const wrong = tries.filter(({ right }) => !right);
  const times = new Map<string, number>();
  for (const { answer } of wrong) {
    for (const part of wrongParts(question, answer)) times.set(part, (times.get(part) ?? 0) + 1);
  }
  const [most] = [...times].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return most && { part: most[0], times: most[1], of: wrong.length };
}

/** The share that guessing gives, where there is a fixed number of choices. */
export function chanceOf(question: Question | undefined): number | undefined {
  if (question?.type === 'single') return 1 / question.options.length;
  return question?.type === 'true-false' ? 1 / (2 * question.options.length) : undefined;
}

function hintsOf(item: Omit<ItemStatistics, 'hints'>): readonly Hint[] {
  const hints: Hint[] = [];
  const chance = chanceOf(item.question);
  const isEnough = item.answers >= fewestAnswers;
  if (isEnough && item.facility === 1) hints.push('all-right');
  if (isEnough && chance !== undefined && item.facility < chance) hints.push('below-chance');
  if (item.discrimination !== undefined && item.discrimination < 0) hints.push('good-miss');
  return hints;
}
