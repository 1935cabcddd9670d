import { z } from 'astro/zod';
import { checkedOn, slug, sources } from './citation.ts';

const statement = z.strictObject({
  /** Unique within the file; stored answers name it. */
  id: slug,
  /** Which of the two terms it is true of. */
  about: slug,
  /** What is true of the one term and not of the other; it names neither. */
  text: z.string().min(10).max(120),
  why: z.string().min(10),
  sources,
});

/** The file content/contrasts.yaml: pairs of terms that get mixed up. */
export const contrasts = z.strictObject({
  checkedOn,
  pairs: z
    .array(
      z.strictObject({
        id: slug,
        /** Two terms of the glossary, by their ids. */
        terms: z.tuple([slug, slug]),
        statements: z.array(statement).min(6),
      }),
    )
    .min(1),
});
export type ContrastsFile = z.infer<typeof contrasts>;
