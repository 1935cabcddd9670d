import { z } from 'astro/zod';
import { checkedOn, slug, sources } from './citation.ts';

export const activity = z.strictObject({
  id: slug,
  /** What stands on the card. */
  text: z.string().min(10).max(90, { error: 'must have at most 90 characters' }),
  sector: z.enum([
    'general',
    'manufacturing',
    'software',
    'healthcare',
    'pharma',
    'devices',
    'service',
    'project',
  ]),
  difficulty: z.int().min(1).max(3),
  /** The right bin at each level; a level that is left out does not use the card. */
  answers: z.strictObject({
    1: slug.exactOptional(),
    2: slug.exactOptional(),
    3: slug.exactOptional(),
  }),
  reason: z.string().min(10),
  /** The bin that people choose by mistake, and why it is not right. */
  mistake: z.strictObject({ bin: slug, why: z.string().min(10) }).exactOptional(),
  sources,
});

/** One file of content/activities: a set of cards, its bins and its levels. */
export const activities = z.strictObject({
  checkedOn,
  bins: z
    .array(
      z.strictObject({
        id: slug,
        name: z.string(),
        /** The question to ask of a card. */
        rule: z.string(),
        /** Its sign and frame. Those of QA and QM are theirs alone. */
        mark: z.enum(['qa', 'qm', 'qc', 'qp', 'qi']),
      }),
    )
    .min(2)
    .max(5),
  levels: z
    .array(
      z.strictObject({
        level: z.int().min(1).max(3),
        title: z.string(),
        bins: z.array(slug).min(2).max(5),
        note: z.string(),
        /** Cards of each bin in one round. */
        perBin: z.int().min(1),
      }),
    )
    .min(1)
    .max(3),
  activities: z.array(activity).min(1),
  /** Ambiguous activities: material for a debate, never scored. */
  discuss: z
    .array(
      z.strictObject({
        id: slug,
        text: z.string().max(90),
        why: z.string().min(10),
        /** A question that a group can settle for its own firm. */
        ask: z.string().min(10),
        sources,
      }),
    )
    .default([]),
});
export type ActivitiesFile = z.infer<typeof activities>;
