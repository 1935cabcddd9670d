import { z } from 'astro/zod';
import { checkedOn, slug, sources } from './citation.ts';

const verdict = z.enum(['agree', 'partly', 'disagree', 'silent']);
const trade = z.strictObject({
  qa: z.string().exactOptional(),
  qm: z.string().exactOptional(),
  qc: z.string().exactOptional(),
  note: z.string().exactOptional(),
  sources,
});

export const dimension = z.strictObject({
  id: slug,
  /** The aspect that is compared. */
  name: z.string().min(3).max(40),
  group: slug,
  qa: z.string().min(3),
  qm: z.string().min(3),
  qc: z.string().min(3),
  /** True where QA and QM have the same trait. */
  shared: z.boolean().default(false),
  note: z.string().exactOptional(),
  /** What the web article says in this row, in our words, and what each authority says to it. */
  article: z
    .strictObject({
      qa: z.string(),
      qm: z.string(),
      verdicts: z.strictObject({ iso: verdict, asq: verdict, pmi: verdict, textbooks: verdict }),
    })
    .exactOptional(),
  /** Other uses of the words, only where a source shows one. */
  trades: z
    .strictObject({
      asq: trade.exactOptional(),
      gmp: trade.exactOptional(),
      health: trade.exactOptional(),
    })
    .default({}),
  sources,
});

/** The file content/comparisons/qa-vs-qm.yaml. */
export const comparison = z.strictObject({
  checkedOn,
  groups: z.array(z.strictObject({ id: slug, name: z.string() })).min(1),
  dimensions: z.array(dimension).min(1),
});
export type ComparisonFile = z.infer<typeof comparison>;
