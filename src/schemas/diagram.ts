import { z } from 'astro/zod';
import { checkedOn, slug, sources } from './citation.ts';

/** One file of content/diagrams: what a drawing is called, what it says, and the words in it. */
export const diagram = z.strictObject({
  checkedOn,
  /** As it is lettered in the title block: D1 to D12. */
  number: z.string().regex(/^D\d{1,2}$/),
  title: z.string().min(5).max(60),
  /** The lesson that shows it first, as module/lesson. */
  lesson: z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/),
  /** What is to be seen, in one or two sentences, for somebody who does not see it. */
  description: z.string().min(20).max(300),
  /** All that the drawing tells, in sentences: it must do without the drawing. */
  alternative: z
    .array(z.string().min(5))
    .min(2, { error: 'needs a text alternative of at least two sentences' }),
  /** The words in the drawing, by the part that they belong to. */
  parts: z
    .array(
      z.strictObject({
        id: slug,
        name: z.string().min(1).max(40),
        /** What it means; shown where the drawing can be asked. */
        text: z.string().min(5).max(240).exactOptional(),
      }),
    )
    .default([]),
  /** Numbered places for a question, by the letters of its options, in the drawing's own units. */
  spots: z
    .array(z.strictObject({ id: z.enum(['a', 'b', 'c', 'd', 'e']), x: z.number(), y: z.number() }))
    .default([]),
  sources,
});
export type DiagramFile = z.infer<typeof diagram>;
