import { getCollection } from 'astro:content';
import type { Dossier } from '#core/simulation/dossier.ts';

/** The dossiers of each lesson that shows some, in the order of their file. */
export async function dossiersByLesson(): Promise<ReadonlyMap<string, readonly Dossier[]>> {
  const files = (await getCollection('dossiers')).map(({ data }) => data);
  return new Map(files.map(({ lesson, dossiers }) => [lesson, dossiers]));
}
