import { getCollection } from 'astro:content';
import { poolEntry, type BankEntry, type PoolEntry } from '#core/question/entry.ts';
import { modules } from './course.ts';

/** The questions of a module as they are fetched, in the order of its bank. */
export async function bankOf(module: string): Promise<readonly BankEntry[]> {
  const all = await getCollection('questions');
  return all
    .map(({ data: { question, objective, bloom, difficulty, exams } }) => ({
      question,
      objective,
      bloom,
      difficulty,
      exams,
    }))
    .filter(({ question }) => question.lesson.startsWith(`${module}/`));
}

/** All questions of the course without their content, in the order of the modules. */
export async function pool(): Promise<readonly PoolEntry[]> {
  const banks = await Promise.all((await modules()).map(({ slug }) => bankOf(slug)));
  return banks.flat().map(poolEntry);
}
