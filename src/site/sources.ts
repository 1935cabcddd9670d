import { getCollection, type CollectionEntry } from 'astro:content';
import type { Citation } from '#core/question/question.ts';

export type SourceEntry = CollectionEntry<'sources'>['data'];

/** All documents that the course names, by title. */
export async function allSources(): Promise<readonly SourceEntry[]> {
  const all = (await getCollection('sources')).map(({ data }) => data);
  return all.sort((a, b) => a.short.localeCompare(b.short, 'en', { numeric: true }));
}

/** One document by its id; throws when content/sources.yaml has none. */
export async function sourceById(id: string, askedBy: string): Promise<SourceEntry> {
  const found = (await allSources()).find((source) => source.id === id);
  if (found) return found;
  throw new Error(
    `${askedBy} cites the source “${id}”, which content/sources.yaml does not list. Add it or correct the id.`,
  );
}

/** A citation as it is printed: “ISO 9000:2015, 3.3.6”. */
export async function cite(citation: Citation, askedBy: string): Promise<string> {
  const { short } = await sourceById(citation.source, askedBy);
  return citation.at === undefined ? short : `${short}, ${citation.at}`;
}
