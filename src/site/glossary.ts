import { getCollection, type CollectionEntry } from 'astro:content';

export type TermEntry = CollectionEntry<'glossary'>['data'];

/** All terms, A to Z. */
export async function terms(): Promise<readonly TermEntry[]> {
  const all = (await getCollection('glossary')).map(({ data }) => data);
  const collator = new Intl.Collator('en', { numeric: true });
  return all.sort((a, b) => collator.compare(a.term, b.term));
}

/** One term by its id; throws when the glossary has none. `askedBy` names the asking file. */
export async function termById(id: string, askedBy: string): Promise<TermEntry> {
  const found = (await terms()).find((term) => term.id === id);
  if (found) return found;
  throw new Error(
    `${askedBy} marks the term “${id}”, which content/glossary.yaml does not define. Define it or correct the id.`,
  );
}

/** The names of all terms that the glossary says are mixed up, each pair once. */
export async function confused(): Promise<readonly (readonly [string, string])[]> {
  const all = await terms();
  const nameOf = new Map(all.map(({ id, term }) => [id, term]));
  const pairs = all.flatMap(({ id, term, notToConfuse }) =>
    notToConfuse.flatMap((other): [string, string][] => {
      const name = nameOf.get(other);
      const isTwin = all.some((one) => one.id === other && one.notToConfuse.includes(id));
      return name === undefined || (isTwin && other < id) ? [] : [[term, name]];
    }),
  );
  return pairs;
}
