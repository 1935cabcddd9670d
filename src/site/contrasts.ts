import { getEntry } from 'astro:content';
import type { Pair } from '#core/contrast/pair.ts';
import { termById } from './glossary.ts';
import { cite } from './sources.ts';

/** The pairs of terms that get mixed up, with their definitions and cited statements. */
export async function contrastPairs(): Promise<readonly Pair[]> {
  const entry = await getEntry('contrasts', 'contrasts');
  if (!entry) throw new Error('content/contrasts.yaml is missing. Put it back.');
  const file = 'content/contrasts.yaml';
  const term = async (id: string) => {
    const { term: name, definition } = await termById(id, file);
    return { id, name, definition };
  };
  return Promise.all(
    entry.data.pairs.map(async ({ id, terms: [first, second], statements }) => ({
      id,
      terms: [await term(first), await term(second)] as const,
      statements: await Promise.all(
        statements.map(async ({ id: name, about, text, why, sources }) => {
          const places = sources.map((source) => cite(source, file));
          return {
            id: `${id}/${name}`,
            about,
            text,
            why,
            source: (await Promise.all(places)).join('; '),
          };
        }),
      ),
    })),
  );
}
