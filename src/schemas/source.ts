import { z } from 'astro/zod';
import { checkedOn, slug } from './citation.ts';

export const source = z.strictObject({
  id: slug,
  /** How it is named beside a statement: “ISO 9000:2015”. */
  short: z.string().min(2).max(40),
  title: z.string().min(3),
  publisher: z.string().min(2),
  year: z.int().min(1900).max(2100).exactOptional(),
  kind: z.enum(['standard', 'regulation', 'web page', 'syllabus', 'book', 'paper', 'guide']),
  /** Where the publisher offers it. */
  url: z.url().exactOptional(),
  /** What a reader must know about this source, in one sentence. */
  note: z.string().exactOptional(),
});

/** The file content/sources.yaml. */
export const sourceList = z.strictObject({ checkedOn, sources: z.array(source).min(1) });

export type Source = z.infer<typeof source>;
