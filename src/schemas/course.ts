import { z } from 'astro/zod';
import { checkedOn, slug } from './citation.ts';

/** The file content/course.yaml. Order stands only here. */
export const course = z.strictObject({
  id: slug,
  title: z.string(),
  /** The letters of every sheet code: QAM-102. */
  code: z.string().regex(/^[A-Z]{2,4}$/),
  edition: z.string(),
  checkedOn,
  /** Share of checks right at the first try that the run chart draws as its limit, in percent. */
  passMark: z.int().min(1).max(100),
  /** Where learners report a faulty question; without it the report is only copied. */
  reportTo: z.email().exactOptional(),
  modules: z
    .array(
      z.strictObject({
        slug,
        title: z.string(),
        summary: z.string(),
        /** In order. A module without lessons keeps its place in the sheet codes and is not shown. */
        lessons: z.array(slug),
      }),
    )
    .min(1),
});
export type Course = z.infer<typeof course>;
