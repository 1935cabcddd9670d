import { z } from 'astro/zod';
import { checkedOn, edition, exams, slug, sources } from './citation.ts';

/** The lines between the two `---` of a lesson. */
export const lesson = z.strictObject({
  title: z.string().min(3).max(60),
  /** One sentence for search results and the module page. */
  summary: z.string().min(40).max(180),
  /** Belongs to the essentials path. */
  essential: z.boolean(),
  /** Reading time with checks. */
  minutes: z.int().min(5).max(60),
  objectives: z
    .array(
      z.strictObject({
        id: slug,
        /** Completes “You will be able to …”. */
        text: z.string().min(10),
        bloom: z.enum(['remember', 'understand', 'apply', 'analyse', 'evaluate', 'create']),
      }),
    )
    .min(1)
    .max(5),
  /** The document whose words the lesson uses, as printed in the title block. */
  authority: z.string().min(3).max(40),
  exams,
  edition,
  /** Revision letter, printed in the title block. */
  revision: z.string().regex(/^[A-Z]$/),
  checkedOn,
  sources,
});

export type LessonData = z.infer<typeof lesson>;
