import { random } from '#core/random.ts';
import type { NumberQuestion } from './question.ts';
import { rules, type Numbers } from './rules.ts';

/** A number that is drawn: from, from + step, … up to `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/** A question whose numbers are drawn anew each time. `{name}` in its texts stands for a number. */
export interface Drill {
  readonly id: string;
  readonly lesson: string;
  readonly section: string;
  /** A name of core/question/rules.ts. */
  readonly rule: string;
  readonly draw: Readonly<Record<string, Span>>;
  readonly stem: string;
  readonly unit: string;
  /** Decimals asked for; the answer may be off by one unit of the last place. */
  readonly decimals: number;
  readonly why: string;
  /** Wrong ways that are foreseen: the name of the number that they lead to. */
  readonly mistakes: readonly { readonly value: string; readonly why: string }[];
  readonly hash: string;
}

/** The question that a drill and a seed make: the same seed, the same numbers. */
export function ask(drill: Drill, seed: string): NumberQuestion {
  const next = random(`${drill.id} ${seed}`);
  const drawn: Record<string, number> = {};
  for (const [name, span] of Object.entries(drill.draw)) drawn[name] = pick(span, next());
  const numbers: Numbers = { ...drawn, ...rules[drill.rule]?.work(drawn) };
  const fill = (text: string) => filled(text, numbers, drill);
  const tolerance = 10 ** -drill.decimals;
  const value = round(numbers['answer'] ?? Number.NaN, drill.decimals);
  const { id, lesson, section, unit, hash } = drill;
  const mistakes = drill.mistakes
    .map((mistake) => ({
      value: round(numbers[mistake.value] ?? Number.NaN, drill.decimals),
      why: fill(mistake.why),
    }))
    .filter((mistake) => Math.abs(mistake.value - value) > 2 * tolerance);
  return {
    id,
    lesson,
    section,
    unit,
    type: 'number',
    stem: fill(drill.stem),
    value,
    tolerance,
    why: fill(drill.why),
    mistakes,
    hash: `${hash}.${seed}`,
  };
}

/** The names in braces in a text: `{mean}` and, with its decimals, `{cp:2}`. */
export const namesIn = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)(?::\d)?\}/g)].map(([, name = '']) => name);

function filled(text: string, numbers: Numbers, { draw, decimals }: Drill): string {
  return text.replaceAll(/\{(\w+)(?::(\d))?\}/g, (_, name: string, places?: string) => {
    const digits = places ?? (name in draw ? placesOf(draw[name]) : decimals);
    return (numbers[name] ?? Number.NaN).toFixed(Number(digits)).replace('-', '−');
  });
}

function pick({ from, to, step }: Span, chance: number): number {
  const count = Math.floor((to - from) / step + 1e-9) + 1;
  return round(from + step * Math.floor(chance * count), placesOf({ from, to, step }));
}

/** As many decimals as the span is written with. */
function placesOf(span: Span | undefined): number {
  const places = [span?.from, span?.step].map((n) => String(n).split('.')[1]?.length ?? 0);
  return Math.max(...places);
}

const round = (n: number, decimals: number): number => Number(n.toFixed(decimals));
