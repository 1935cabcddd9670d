import { getCollection, getEntry } from 'astro:content';
import type { Citation } from '#core/question/question.ts';
import type { Row, Trade, TradeUse } from '#core/comparison/rows.ts';
import type { Activity, Level, LevelRules } from '#core/sorting/activity.ts';
import { deal } from '#core/sorting/deal.ts';
import { cite } from './sources.ts';

/** The set of cards with which the course began. */
export const firstSet = 'qa-or-qm';

/** Activities, bins, levels and the cards for discussion of a set, named by its file. */
export async function sorterData(set = firstSet) {
  const entry = await getEntry('activities', set);
  if (!entry) {
    throw new Error(
      `A sorter asks for the set “${set}”, but content/activities/${set}.yaml does not exist. Write it or correct the name.`,
    );
  }
  return entry.data;
}

/** The names of all sets. */
export const sorterSets = async (): Promise<readonly string[]> =>
  (await getCollection('activities')).map(({ id }) => id);

/** The activities as the sorter needs them. */
export async function sorterActivities(set = firstSet): Promise<readonly Activity[]> {
  const { activities } = await sorterData(set);
  return activities.map(({ id, text, answers, reason, mistake }) => ({
    id,
    text,
    answers,
    reason,
    ...(mistake && { mistake }),
  }));
}

/** What a sorter starts with: its rules, its bins, and the cards of its first round. */
export async function sorterStart(levels: readonly Level[], seed: string, set = firstSet) {
  const data = await sorterData(set);
  const rules = data.levels.filter(({ level }) => levels.includes(level as Level)) as LevelRules[];
  const first = rules[0];
  if (!first) {
    throw new Error(
      `A sorter asks for the level ${levels.join(', ')}; the set “${set}” has ${data.levels.map((one) => one.level).join(', ')}.`,
    );
  }
  const used = data.bins.filter(({ id }) => rules.some(({ bins }) => bins.includes(id)));
  return { levels: rules, bins: used, seed, cards: deal(await sorterActivities(set), first, seed) };
}

/** Things side by side with the places that rows cite and all documents, named by their file; throws when there is none. `askedBy` is for the message. */
export async function overviewByName(name: string, askedBy: string) {
  const entry = await getEntry('overviews', name);
  if (!entry) {
    throw new Error(
      `${askedBy} shows the overview “${name}”, but content/overviews/${name}.yaml does not exist. Write it or correct the name.`,
    );
  }
  const { caption, columns, rows } = entry.data;
  const places = async (sources: readonly Citation[]) =>
    (await Promise.all(sources.map((source) => cite(source, entry.id)))).join('; ');
  const cited = rows.map(async ({ sources, ...row }) => {
    const source = await places(sources.filter(({ at }) => at !== undefined));
    return { ...row, source };
  });
  const documents = [...new Set(rows.flatMap(({ sources }) => sources.map((one) => one.source)))];
  const sources = await places(documents.map((source) => ({ source })));
  return { caption, columns, rows: await Promise.all(cited), sources };
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
