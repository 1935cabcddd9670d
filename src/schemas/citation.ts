import { z } from 'astro/zod';

const id = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Words in lower case joined by hyphens; ids are for ever. */
export const slug = z
  .string()
  .max(64)
  .regex(id, { error: 'must be lower-case words joined by hyphens, such as family-tree' });

export const citation = z.strictObject({
  /** An id of content/sources.yaml. */
  source: slug,
  /** Clause, section or page in that document. */
  at: z.string().min(1).exactOptional(),
});

/** At least one: no statement stands without its source. */
export const sources = z.array(citation).min(1, { error: 'needs at least one source' });

/** A day as 2026-11-23, on which somebody last held the entry against its sources. */
export const checkedOn = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'must be a day in quotes, such as "2026-11-23"' });

/** The exams that the course knows. */
export const examId = z.enum([
  'cqia',
  'cqpa',
  'cqa',
  'cmq-oe',
  'cqe',
  'cssgb',
  'cssbb',
  'ctfl',
  'pmp',
  'lead-auditor',
]);
export const exams = z.array(examId);

/** Which edition of the ISO standards the wording follows. */
export const edition = z.enum(['2015', '2026', 'both', 'none']);
