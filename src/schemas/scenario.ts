import { z } from 'astro/zod';
import { checkedOn, slug, sources } from './citation.ts';

const text = z.string().min(10);
const lesson = z
  .string()
  .regex(/^[a-z-]+\/[a-z0-9-]+$/, { error: 'must look like language/family-tree' });

const choice = z.strictObject({
  id: z.enum(['a', 'b', 'c', 'd']),
  /** What the learner does or says, at most 160 characters. */
  text: z.string().min(5).max(160),
  /** The next scene, or an end. */
  to: slug,
  /** good: what a competent person would do; fair: it can be defended; poor: it costs something. */
  worth: z.enum(['good', 'fair', 'poor']),
  /** What happens because of it. */
  consequence: text,
  /** Why it was good or not, with the rule behind it. */
  why: text,
  sources,
  /** Marks for lines of the rubric, where the scenario has one. */
  marks: z.record(slug, z.int().min(0).max(3)).exactOptional(),
});

/** One file of content/scenarios: a case in which each decision leads on to the next. */
export const scenario = z.strictObject({
  checkedOn,
  title: z.string().min(5).max(60),
  /** The lesson that shows it, as module/lesson. */
  lesson,
  /** Who the learner is in it, and what is at stake. */
  intro: text,
  start: slug,
  scenes: z
    .array(
      z.strictObject({
        id: slug,
        title: z.string().min(3).max(60),
        /** What the learner sees and hears, paragraphs parted by an empty line. */
        text,
        /** The question that has to be decided. */
        ask: z.string().min(5).max(160),
        choices: z.array(choice).min(2).max(4),
      }),
    )
    .min(3),
  ends: z
    .array(
      z.strictObject({
        id: slug,
        title: z.string().min(3).max(60),
        outcome: z.enum(['good', 'mixed', 'poor']),
        text,
        /** What was to be learned, one sentence each. */
        learned: z.array(text).min(1).max(5),
        /** Lessons to read again. */
        read: z.array(lesson).min(1),
      }),
    )
    .min(2),
  /** Lines on which the decisions are marked; the end shows what was reached. */
  rubric: z
    .array(
      z.strictObject({
        id: slug,
        name: z.string().min(3),
        /** The most marks that a path can give on this line. */
        full: z.int().min(1),
        /** What full marks mean. */
        means: text,
      }),
    )
    .exactOptional(),
});
export type ScenarioFile = z.infer<typeof scenario>;
