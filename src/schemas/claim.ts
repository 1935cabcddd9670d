import { z } from 'astro/zod';
import { checkedOn, slug, sources } from './citation.ts';

/** The file content/claims.yaml: sentences of a text that a learner audits. */
export const claims = z.strictObject({
  checkedOn,
  claims: z
    .array(
      z.strictObject({
        id: slug,
        /** The claim in our words. */
        text: z.string().min(10).max(140),
        verdict: z.enum(['agree', 'partly', 'disagree', 'silent']),
        why: z.string().min(10),
        sources,
      }),
    )
    .min(3),
});
export type ClaimsFile = z.infer<typeof claims>;
