import { z } from 'astro/zod';
import { checkedOn, slug, sources } from './citation.ts';

/** content/formulas.yaml: the formula sheet of the mock exams. */
export const formulas = z.strictObject({
  checkedOn,
  groups: z
    .array(
      z.strictObject({
        name: z.string().min(3).max(60),
        formulas: z
          .array(
            z.strictObject({
              id: slug,
              name: z.string().min(2).max(60),
              /** In Unicode, as a lesson writes it. */
              formula: z.string().min(3).max(120),
              /** What the signs mean, in a sentence. */
              where: z.string().min(5),
              sources,
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});
export type FormulasFile = z.infer<typeof formulas>;
