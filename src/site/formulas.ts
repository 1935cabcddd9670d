import { getEntry } from 'astro:content';
import { cite } from './sources.ts';

const file = 'content/formulas.yaml';

/** The formula sheet by groups, each formula with its sources as they are printed. */
export async function formulaSheet() {
  const entry = await getEntry('formulas', 'formulas');
  if (!entry) throw new Error(`${file} holds no formulas. Write it.`);
  return Promise.all(
    entry.data.groups.map(async ({ name, formulas }) => ({
      name,
      formulas: await Promise.all(
        formulas.map(async ({ sources, ...formula }) => ({
          ...formula,
          cited: (await Promise.all(sources.map((source) => cite(source, file)))).join('; '),
        })),
      ),
    })),
  );
}
