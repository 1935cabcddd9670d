import { z } from 'astro/zod';
import { checkedOn, slug, sources } from './citation.ts';

const text = z.string().min(10);
const option = z.strictObject({
  id: z.enum(['a', 'b', 'c', 'd']),
  text: z.string().min(1).max(160),
  correct: z.boolean(),
  why: text,
});
const ask = z.strictObject({
  stem: z.string().min(10).max(240),
  options: z
    .array(option)
    .min(2)
    .max(4)
    .refine((all) => all.filter((one) => one.correct).length === 1, {
      error: 'must have exactly one option with correct: true',
    }),
});

/** One file of content/simulations: what a simulation is called and what it asks to be tried. */
export const simulation = z.strictObject({
  checkedOn,
  title: z.string().min(5).max(60),
  /** The lesson that shows it, as module/lesson. */
  lesson: z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/),
  /** What can be tried here, in a sentence or two. */
  intro: z.string().min(20).max(320),
  tasks: z
    .array(
      z.strictObject({
        id: slug,
        title: z.string().min(3).max(60),
        /** What will happen? Answered before it is tried; no verdict yet. */
        predict: ask,
        /** What to set, to press and to watch. */
        try: text,
        /** Why did it happen? Answered afterwards; now both are judged. */
        explain: ask,
        sources,
      }),
    )
    .min(1)
    .max(5),
});
export type SimulationFile = z.infer<typeof simulation>;
