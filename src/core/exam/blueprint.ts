import type { Question } from '#core/question/question.ts';

/** A part of an exam's outline that the course covers, with the questions that may be drawn for it. */
export interface Domain {
  readonly id: string;
  readonly name: string;
  /** Its weight in the outline, in items or percent. */
  readonly weight: number;
  /** Marks that the domain's items share, where items weigh differently. */
  readonly marks?: number;
  /** Marks that have to be reached in it. */
  readonly minimum?: number;
  readonly pool: readonly PoolItem[];
}

/** As much of a question as drawing needs. */
export interface PoolItem {
  readonly id: string;
  readonly objective: string;
  readonly type: Question['type'];
  readonly lesson: string;
  /** Questions on one case are drawn and asked together. */
  readonly case?: string;
}

/** What a mock exam asks. */
export interface Blueprint {
  readonly id: string;
  readonly name: string;
  /** The exam of `content/exams` that it resembles. */
  readonly exam?: string;
  readonly items: number;
  readonly minutes: number;
  /** Share of the marks that passes, in percent, and where that comes from. */
  readonly pass: number;
  readonly passNote: string;
  readonly openBook: boolean;
  /** Case sets that each paper holds at least. */
  readonly cases: number;
  /** Parts of a sitting; between two of them a break is offered. */
  readonly blocks: number;
  /** A partly right answer gives a part of its marks. */
  readonly partial: boolean;
  readonly domains: readonly Domain[];
  /** Domains of the outline that the course does not teach. */
  readonly notCovered: readonly { readonly name: string; readonly weight: string }[];
}

/**
 * How many items each domain gets: its share of the weights of all covered domains, rounded by
 * largest remainder (Hamilton), so that the counts add up and none is off by a whole item.
 */
export function allot(
  domains: readonly { readonly weight: number }[],
  items: number,
): readonly number[] {
  const all = domains.reduce((sum, { weight }) => sum + weight, 0);
  const exact = domains.map(({ weight }) => (items * weight) / all);
  const counts = exact.map(Math.floor);
  const left = items - counts.reduce((sum, count) => sum + count, 0);
  const byRemainder = exact
    .map((share, i) => ({ i, rest: share - Math.floor(share) }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i);
  for (const { i } of byRemainder.slice(0, left)) counts[i] = (counts[i] ?? 0) + 1;
  return counts;
}

/** The marks that one item of a domain gives, by its share of the domain's marks. */
export const marksEach = (domain: Domain, items: number): number =>
  domain.marks === undefined ? 1 : domain.marks / items;
