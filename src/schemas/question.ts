import { z } from 'astro/zod';
import { checkedOn, edition, exams, slug, sources } from './citation.ts';

const text = z.string().min(1);
const optionId = z.enum(['a', 'b', 'c', 'd', 'e']);
const option = z.strictObject({ id: optionId, text, correct: z.boolean(), why: text });

const common = {
  /** lesson/words, at most 64 characters, for ever. */
  id: z
    .string()
    .max(64, { error: 'must have at most 64 characters' })
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, { error: 'must look like family-tree/part-of-what' }),
  /** module/lesson, as its file is named. */
  lesson: z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/),
  /** An objective of that lesson. */
  objective: slug,
  /** The heading of that lesson that teaches the answer, as an anchor. */
  section: slug,
  bloom: z.enum(['remember', 'understand', 'apply', 'analyse', 'evaluate', 'create']),
  /** 1 easy to 5 hard. */
  difficulty: z.int().min(1).max(5),
  exams,
  edition,
  checkedOn: checkedOn.exactOptional(),
  sources,
  /** A case of this bank that the question belongs to. */
  case: slug.exactOptional(),
  stem: text,
};

const oneRight = (options: { correct: boolean }[]) => options.filter((o) => o.correct).length === 1;

const single = z.strictObject({
  ...common,
  type: z.literal('single'),
  options: z
    .array(option)
    .min(3)
    .max(5)
    .refine(oneRight, { error: 'must have exactly one option with correct: true' }),
});

const multiple = z.strictObject({
  ...common,
  type: z.literal('multiple'),
  options: z
    .array(option)
    .min(4)
    .max(5)
    .refine((o) => o.some((x) => x.correct) && o.some((x) => !x.correct), {
      error: 'must have at least one right and one wrong option',
    }),
});

const trueFalse = z.strictObject({
  ...common,
  type: z.literal('true-false'),
  answer: z.boolean(),
  why: text,
  options: z
    .array(option)
    .min(3)
    .max(4)
    .refine(oneRight, { error: 'must have exactly one right reason' }),
});

const match = z.strictObject({
  ...common,
  type: z.literal('match'),
  rows: z
    .array(z.strictObject({ id: optionId, text, choice: slug, why: text }))
    .min(3)
    .max(5),
  choices: z
    .array(z.strictObject({ id: slug, text }))
    .min(3)
    .max(7),
});

const order = z.strictObject({
  ...common,
  type: z.literal('order'),
  items: z
    .array(z.strictObject({ id: optionId, text, why: text }))
    .min(3)
    .max(5),
});

const fill = z.strictObject({
  ...common,
  type: z.literal('fill'),
  before: z.string(),
  after: z.string(),
  accepted: z.array(text).min(1),
  why: text,
  mistakes: z.array(z.strictObject({ text, why: text })).default([]),
});

const number = z.strictObject({
  ...common,
  type: z.literal('number'),
  unit: z.string(),
  value: z.number(),
  tolerance: z.number().min(0, { error: 'must not be negative' }),
  why: text,
  mistakes: z.array(z.strictObject({ value: z.number(), why: text })).default([]),
});

export const question = z.discriminatedUnion('type', [
  single,
  multiple,
  trueFalse,
  match,
  order,
  fill,
  number,
]);

/** One file of content/questions: the bank of a module. */
export const bank = z.strictObject({
  module: slug,
  /** Holds for every question that has no day of its own. */
  checkedOn,
  cases: z.array(z.strictObject({ id: slug, text })).default([]),
  questions: z.array(question).min(1),
});

export type AuthoredQuestion = z.infer<typeof question>;
export type Bank = z.infer<typeof bank>;
