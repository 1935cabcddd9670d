import { getCollection } from 'astro:content';
import type { Drill } from '#core/question/drill.ts';

/** The drills of a lesson, in file order. */
export async function drillsOfLesson(lesson: string): Promise<readonly Drill[]> {
  const all = await getCollection('drills');
  return all.map(({ data }) => data).filter((drill) => drill.lesson === lesson);
}
