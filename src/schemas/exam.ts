import { z } from 'astro/zod';
import { checkedOn, examId, sources } from './citation.ts';

const lesson = z
  .string()
  .regex(/^[a-z-]+\/[a-z0-9-]+$/, { error: 'must look like language/family-tree' });

/** One file of content/exams: what is known of an exam, and what of it the course serves. */
export const exam = z.strictObject({
  id: examId,
  /** As people say it: “ASQ CQA”. */
  name: z.string().min(2).max(40),
  title: z.string().min(5),
  body: z.string().min(2),
  /** The page of the body itself. */
  url: z.url(),
  /** The day on which somebody last held the facts against their sources. */
  checkedOn,
  facts: z
    .array(
      z.strictObject({
        what: z.enum(['items', 'time', 'pass', 'prerequisites', 'outline', 'book', 'change']),
        text: z.string().min(5),
        /** high: seen in the body's own text or in several that agree; medium: in one good text. */
        confidence: z.enum(['high', 'medium', 'unknown']),
        sources,
      }),
    )
    .min(5),
  coverage: z.enum(['good', 'partial', 'slice']),
  /** What of its outline the course teaches, in a sentence. */
  covered: z.string().min(20),
  /** What has to be learned elsewhere, in a sentence. */
  notCovered: z.string().min(20),
  /** The lessons that serve it most, in the order of the course. */
  lessons: z.array(lesson).min(1),
});
export type ExamFile = z.infer<typeof exam>;
