import { getEntry } from 'astro:content';

/** Activities, bins, levels and the cards for discussion. */
export async function sorterData() {
  const entry = await getEntry('activities', 'activities');
  if (!entry) throw new Error('content/activities holds no file. Put qa-or-qm.yaml back.');
  return entry.data;
}

/** The dimensions of the comparison table with their groups. */
export async function comparisonData() {
  const entry = await getEntry('comparisons', 'comparison');
  if (!entry) throw new Error('content/comparisons holds no file. Put qa-vs-qm.yaml back.');
  return entry.data;
}
