import type { Blueprint } from '#core/exam/blueprint.ts';
import { pools } from '#core/exam/pool.ts';
import { poolEntry, type PoolEntry } from '#core/question/entry.ts';
import type { BlueprintFile } from '#schemas/blueprint.ts';
import { questionsOf } from './bank.ts';
import type { CourseFiles } from './readCourse.ts';

/**
 * The questions that a mock exam may draw, without their content, in the order of the modules: all
 * but those that are asked on a drawing of their lesson.
 */
export function poolOf({ course, banks, lessons }: CourseFiles): readonly PoolEntry[] {
  const order = course?.data.modules.map(({ slug }) => slug) ?? [];
  const onDrawings = new Set(
    [...lessons.values()].flatMap(({ words }) =>
      words.flatMap(({ attributes }) => attributes['ask']?.split(/\s+/) ?? []),
    ),
  );
  return banks
    .map(({ data }) => data)
    .toSorted((a, b) => order.indexOf(a.module) - order.indexOf(b.module))
    .flatMap(questionsOf)
    .map(poolEntry)
    .filter(({ id }) => !onDrawings.has(id));
}

/** A blueprint with the questions that its domains may draw, as the site gives it to the exam room. */
export function filled(file: BlueprintFile, entries: readonly PoolEntry[]): Blueprint {
  const found = pools(file.domains, entries, file);
  return { ...file, domains: file.domains.map((one, i) => ({ ...one, pool: found[i] ?? [] })) };
}
