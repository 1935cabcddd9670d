import type { AuthoredQuestion } from '../../src/schemas/question.ts';

type Single = Extract<AuthoredQuestion, { type: 'single' }>;
type Rate = (option: string, index: number, question: Single) => number;

const stopWords = new Set(
  'a an and are as at be by for from has have in is it its of on or that the their this to was what when which who will with'.split(
    ' ',
  ),
);
const words = (text: string) =>
  new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !stopWords.has(word)),
  );
const count = (text: string, pattern: RegExp) => (text.match(pattern) ?? []).length;
const shared = (a: Set<string>, b: Set<string>) => [...a].filter((word) => b.has(word)).length;

const likeness: Rate = (option, index, { options }) => {
  const own = words(option);
  const others = options.filter((_, i) => i !== index).map((o) => words(o.text));
  const jaccard = (other: Set<string>) =>
    shared(own, other) / Math.max(1, new Set([...own, ...other]).size);
  return others.reduce((sum, other) => sum + jaccard(other), 0) / others.length;
};
const hedges =
  /\b(may|might|can|could|usually|often|sometimes|generally|whether|likely|tends?|mostly|partly|some|about)\b/gi;
const absolutes =
  /\b(always|never|only|must|all|every|no|none|any|cannot|guarantees?|ensures?)\b/gi;
const stemShare: Rate = (option, _, { stem }) => shared(words(option), words(stem));

/** Ways of answering without knowing anything. Each rates the options; the highest one is chosen. */
export const robots: Readonly<Record<string, Rate>> = {
  'always the first': (_, i) => Number(i === 0),
  'always the second': (_, i) => Number(i === 1),
  'always the third': (_, i) => Number(i === 2),
  'always the last': (_, i, q) => Number(i === q.options.length - 1),
  'the longest': (option) => option.length,
  'the shortest': (option) => -option.length,
  'most words of the stem': stemShare,
  'fewest words of the stem': (option, i, q) => -stemShare(option, i, q),
  'most like the others': likeness,
  'least like the others': (option, i, q) => -likeness(option, i, q),
  'most hedged': (option) => count(option, hedges),
  'fewest absolutes': (option) => -count(option, absolutes),
  'most punctuation': (option) => count(option, /[\p{P}]/gu),
};

/** The share of questions that a robot gets right, from 0 to 1; ties share the credit. */
export function score(rate: Rate, questions: readonly Single[]): number {
  const credit = questions.map((question) => {
    const ratings = question.options.map((o, i) => rate(o.text, i, question));
    const best = Math.max(...ratings);
    const chosen = question.options.filter((_, i) => ratings[i] === best);
    return chosen.filter((o) => o.correct).length / chosen.length;
  });
  return credit.reduce((sum, c) => sum + c, 0) / Math.max(1, questions.length);
}

/** What blind guessing gets right, from 0 to 1. */
export const chance = (questions: readonly Single[]) =>
  questions.reduce((sum, q) => sum + 1 / q.options.length, 0) / Math.max(1, questions.length);

/** Mean length of right options divided by mean length of wrong ones. */
export function lengthRatio(questions: readonly Single[]): number {
  const mean = (correct: boolean) => {
    const lengths = questions.flatMap((q) =>
      q.options.filter((o) => o.correct === correct).map((o) => o.text.length),
    );
    return lengths.reduce((sum, n) => sum + n, 0) / Math.max(1, lengths.length);
  };
  return mean(true) / mean(false);
}

export const singles = (questions: readonly AuthoredQuestion[]): Single[] =>
  questions.filter((q) => q.type === 'single');
