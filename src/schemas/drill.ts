import { z } from 'astro/zod';
import { namesIn } from '#core/question/drill.ts';
import { rules } from '#core/question/rules.ts';
import { checkedOn, edition, exams, slug, sources } from './citation.ts';

const text = z.string().min(1);
const span = z
  .strictObject({ from: z.number(), to: z.number(), step: z.number().positive() })
  .refine(({ from, to }) => from < to, { error: 'must run from a smaller to a larger number' });

export const drill = z
  .strictObject({
    /** lesson/words, for ever, as for questions. */
    id: z
      .string()
      .max(64)
      .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
    lesson: z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/),
    objective: slug,
    section: slug,
    bloom: z.enum(['apply', 'analyse', 'evaluate']),
    difficulty: z.int().min(1).max(5),
    exams,
    edition,
    sources,
    /** How it is worked; the rules stand in src/core/question/rules.ts. */
    rule: z.enum(Object.keys(rules) as [string, ...string[]]),
    /** The numbers that are drawn, one for each input of the rule. */
    draw: z.record(z.string(), span),
    /** `{name}` stands for a number drawn or worked out, `{name:2}` with two decimals. */
    stem: text,
    unit: z.string(),
    decimals: z.int().min(0).max(4),
    why: text,
    mistakes: z.array(z.strictObject({ value: z.string(), why: text })).default([]),
  })
  .superRefine(({ rule: name, draw, stem, why, mistakes }, context) => {
    const rule = rules[name];
    if (!rule) return;
    const say = (message: string) => context.addIssue({ code: 'custom', message });
    const missing = rule.inputs.find((input) => !(input in draw));
    if (missing) say(`does not draw “${missing}”, which the rule ${name} needs. Add it under draw`);
    const extra = Object.keys(draw).find((input) => !rule.inputs.includes(input));
    if (extra) say(`draws “${extra}”, which the rule ${name} does not know. Remove it`);
    const known = [...rule.inputs, ...rule.gives];
    const named = [stem, why, ...mistakes.map((mistake) => mistake.why)].flatMap(namesIn);
    const unknown = [...named, ...mistakes.map(({ value }) => value)].find(
      (one) => !known.includes(one),
    );
    if (unknown) say(`names the number “${unknown}”; the rule ${name} knows ${known.join(', ')}`);
    if (namesIn(stem).includes('answer')) say('tells its answer in the stem. Take {answer} out');
  });

/** The file content/drills.yaml: questions with numbers that are drawn anew each time. */
export const drills = z.strictObject({ checkedOn, drills: z.array(drill).min(1) });
export type AuthoredDrill = z.infer<typeof drill>;
