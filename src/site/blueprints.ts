import { getCollection, type CollectionEntry } from 'astro:content';
import type { Blueprint } from '#core/exam/blueprint.ts';
import { pools } from '#core/exam/pool.ts';
import { pool } from './bank.ts';
import { questionsOnDrawings } from './questions.ts';
import { url } from './urls.ts';

export type BlueprintData = CollectionEntry<'blueprints'>['data'];

/** All blueprints of mock exams, the shortest first. */
export async function blueprints(): Promise<readonly BlueprintData[]> {
  const all = (await getCollection('blueprints')).map(({ data }) => data);
  return all.sort((a, b) => a.items - b.items || a.name.localeCompare(b.name, 'en'));
}

/** A blueprint with the questions that its domains may draw, as the exam room needs it. */
export async function withPools(data: BlueprintData): Promise<Blueprint> {
  const onDrawings = await questionsOnDrawings();
  const entries = (await pool()).filter(({ id }) => !onDrawings.has(id));
  const found = pools(data.domains, entries, data);
  const { about: _about, checkedOn: _day, facts: _facts, types: _types, ...rest } = data;
  const { blooms: _blooms, ...shown } = rest;
  const domains = data.domains.map(({ from: _from, marked: _marked, ...domain }, i) => ({
    ...domain,
    pool: found[i] ?? [],
  }));
  return { ...shown, domains };
}

/** The address of a mock exam. */
export const mockUrl = (id: string): string => url(`exam/${id}/`);
