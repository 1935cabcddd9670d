import { z } from 'astro/zod';
import { checkedOn, slug, sources } from './citation.ts';

const words = (text: string) => text.trim().split(/\s+/).length;

export const term = z.strictObject({
  id: slug,
  term: z.string().min(2),
  /** Other words and abbreviations that mean the same. */
  also: z.array(z.string().min(1)).default([]),
  /** What it means, in at most 40 words. */
  definition: z
    .string()
    .min(10)
    .refine((text) => words(text) <= 40, { error: 'must have at most 40 words' }),
  sources,
  checkedOn: checkedOn.exactOptional(),
  /** Terms that people mix up with this one. */
  notToConfuse: z.array(slug).default([]),
  seeAlso: z.array(slug).default([]),
  /** The lesson that teaches it, as module/lesson. */
  lesson: z.string().exactOptional(),
});

/** The file content/glossary.yaml. */
export const glossary = z.strictObject({ checkedOn, terms: z.array(term).min(1) });

export type Term = z.infer<typeof term>;
export type Glossary = z.infer<typeof glossary>;
