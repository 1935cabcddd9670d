import type { Question } from './question.ts';

/** What is known of a question beside what a learner sees of it. */
export interface About {
  /** An objective of its lesson. */
  readonly objective: string;
  readonly bloom: 'remember' | 'understand' | 'apply' | 'analyse' | 'evaluate' | 'create';
  /** 1 easy to 5 hard. */
  readonly difficulty: number;
  /** The exams of `content/exams` that it serves. */
  readonly exams: readonly string[];
}

/** A question of the bank as it is fetched: `/data/bank/<module>.json` holds a list of them. */
export interface BankEntry extends About {
  readonly question: Question;
}

/** A question without its content, to choose by: `/data/pool.json` holds one for each. */
export interface PoolEntry extends About {
  readonly id: string;
  readonly lesson: string;
  readonly type: Question['type'];
  readonly hash: string;
  readonly case?: string;
}

export function poolEntry({ question, objective, bloom, difficulty, exams }: BankEntry): PoolEntry {
  const { id, lesson, type, hash } = question;
  const about = { objective, bloom, difficulty, exams };
  return { id, lesson, type, hash, ...about, ...(question.case && { case: question.case.id }) };
}
