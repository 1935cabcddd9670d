import { getEntry } from 'astro:content';
import type { Row, Trade, TradeUse } from '#core/comparison/rows.ts';
import type { Activity, Level, LevelRules } from '#core/sorting/activity.ts';
import { deal } from '#core/sorting/deal.ts';
import { cite } from './sources.ts';

/** Activities, bins, levels and the cards for discussion. */
export async function sorterData() {
  const entry = await getEntry('activities', 'activities');
  if (!entry) throw new Error('content/activities holds no file. Put qa-or-qm.yaml back.');
  return entry.data;
}

/** The activities as the sorter needs them. */
export async function sorterActivities(): Promise<readonly Activity[]> {
  const { activities } = await sorterData();
  return activities.map(({ id, text, answers, reason, mistake }) => ({
    id,
    text,
    answers,
    reason,
    ...(mistake && { mistake }),
  }));
}

/** What a sorter starts with: its rules, its bins, and the cards of its first round. */
export async function sorterStart(levels: readonly Level[], seed: string) {
  const data = await sorterData();
  const rules = data.levels.filter(({ level }) => levels.includes(level as Level)) as LevelRules[];
  const first = rules[0];
  if (!first) {
    throw new Error(`A sorter asks for the level ${levels.join(', ')}; there are 1, 2 and 3.`);
  }
  const used = data.bins.filter(({ id }) => rules.some(({ bins }) => bins.includes(id)));
  return { levels: rules, bins: used, seed, cards: deal(await sorterActivities(), first, seed) };
}

/** The rows of the comparison table with their groups, in the order of the course. */
export async function comparisonData() {
  const entry = await getEntry('comparisons', 'comparison');
  if (!entry) throw new Error('content/comparisons holds no file. Put qa-vs-qm.yaml back.');
  const { groups, dimensions } = entry.data;
  const rows = await Promise.all(
    dimensions.map(async ({ trades, ...dimension }): Promise<Row> => {
      const uses = Object.entries(trades).map(async ([trade, { sources, ...use }]) => {
        const texts = await Promise.all(sources.map((source) => cite(source, entry.id)));
        return [trade, { ...use, source: texts.join('; ') }] as const;
      });
      const named = Object.fromEntries(await Promise.all(uses)) as Partial<Record<Trade, TradeUse>>;
      const { id, name, group, qa, qm, qc, shared, note, article } = dimension;
      const extras = { ...(note !== undefined && { note }), ...(article && { article }) };
      return { id, name, group, qa, qm, qc, shared, ...extras, trades: named };
    }),
  );
  return { groups, rows };
}

/** Some rows by their ids, in that order; throws when one does not exist. */
export async function comparisonRows(ids: readonly string[], askedBy: string) {
  const { rows } = await comparisonData();
  return ids.map((id) => {
    const found = rows.find((row) => row.id === id);
    if (found) return found;
    throw new Error(
      `${askedBy} shows the row “${id}”, which content/comparisons does not have. Correct the id.`,
    );
  });
}
