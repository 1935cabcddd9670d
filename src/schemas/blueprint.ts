import { z } from 'astro/zod';
import { checkedOn, examId, slug, sources } from './citation.ts';

const text = z.string().min(5);

/** One file of content/exams/blueprints: what a mock exam asks, and how it is weighted. */
export const blueprint = z.strictObject({
  id: slug,
  name: z.string().min(5).max(40),
  /** What it is like and for whom, in one or two sentences. */
  about: text,
  /** The exam of content/exams that it resembles. */
  exam: examId.exactOptional(),
  /** Days on which the facts below were held against their sources. */
  checkedOn,
  /** What is known of the real exam and matters for this mock; each with its source. */
  facts: z.array(z.strictObject({ text, sources })),
  items: z.int().min(10).max(100),
  minutes: z.int().min(10).max(300),
  /** Share of the marks that passes, in percent. */
  pass: z.number().min(1).max(100),
  /** Where that share comes from, in a sentence: of the body, or ours. */
  passNote: text,
  openBook: z.boolean(),
  /** Case sets that each paper holds at least. */
  cases: z.int().min(0).max(10).default(0),
  /** Parts of a sitting; between two of them a break is offered. */
  blocks: z.int().min(1).max(4).default(1),
  /** A partly right answer gives a part of its marks. */
  partial: z.boolean().default(false),
  /** Only questions of these types, or of these Bloom levels, are drawn. */
  types: z.array(z.string()).exactOptional(),
  blooms: z.array(z.string()).exactOptional(),
  domains: z
    .array(
      z.strictObject({
        id: slug,
        name: z.string().min(3),
        /** Weight in the outline, in items or percent. */
        weight: z.number().positive(),
        marks: z.int().positive().exactOptional(),
        minimum: z.int().positive().exactOptional(),
        /** Lessons as `audit/kinds-and-principles`, or one objective as `lesson#objective`. */
        from: z.array(z.string().regex(/^[a-z-]+\/[a-z0-9-]+(#[a-z0-9-]+)?$/)).min(1),
        /** Only questions that are marked for the exam; `false` takes all of these lessons. */
        marked: z.boolean().default(true),
      }),
    )
    .min(1),
  notCovered: z.array(z.strictObject({ name: text, weight: z.string() })).default([]),
});
export type BlueprintFile = z.infer<typeof blueprint>;
