import { z } from 'astro/zod';
import { grades } from '#core/simulation/dossier.ts';
import { flawIds } from '#core/simulation/flaws.ts';
import { checkedOn, slug, sources } from './citation.ts';

const text = z.string().min(10);
const grade = z.enum(grades);
const clause = z
  .string()
  .regex(/^\d{1,2}(\.\d){1,2}$/, { error: 'must be a clause in quotes, such as "8.5.1"' });
const part = z.strictObject({
  right: text,
  wrong: z
    .array(z.strictObject({ text, flaw: z.enum(flawIds) }))
    .min(2)
    .max(3),
});

const dossier = z.strictObject({
  id: slug,
  title: z.string().min(3).max(40),
  trade: z.string().min(3).max(40),
  /** What the auditor saw and was shown, with counts. */
  saw: text,
  /** What else is known: rules of the organization, history, what could still be found out. */
  context: text,
  grade,
  /** Grades that a competent auditor could defend as well. They earn half. */
  near: z.array(grade).default([]),
  clause,
  nearClauses: z.array(clause).default([]),
  /** The other clauses to choose from. */
  beside: z.array(clause).min(2).max(3),
  clauseWhy: text,
  requirement: part,
  evidence: part,
  /** What is not fulfilled; or that nothing is missing; or what is still open. */
  gap: part,
  /** Why this grade and no other. The course check asks for it and says what to write. */
  reason: z.string().default(''),
  /** Where competent auditors differ. The course check asks for it too. */
  differ: z.string().default(''),
  sources,
});

/** One file of content/dossiers: small cases of an audit, to be graded in a lesson. */
export const dossiers = z.strictObject({
  checkedOn,
  /** The lesson that shows them, as module/lesson. */
  lesson: z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/),
  /** The clauses that are named, in our words. */
  clauses: z.record(clause, z.string().min(3).max(60)),
  dossiers: z.array(dossier).min(1),
});
export type DossierFile = z.infer<typeof dossiers>;
