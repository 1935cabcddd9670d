import type { CourseFiles } from './readCourse.ts';
import type { Problem } from './yamlFile.ts';

/** Every citation, wherever it stands, leads to a document of content/sources.yaml. */
export function citationProblems({
  sources,
  lessons,
  banks,
  glossary,
  drills,
  claims,
  contrasts,
  scenarios,
  diagrams,
  simulations,
  blueprints,
  dossiers,
  sorters,
  overviews,
  comparison,
}: CourseFiles): Problem[] {
  if (!sources) return [];
  const ids = sources.data.sources.map((source) => source.id);
  const known = new Set(ids);
  const unknown = (source: string) =>
    `cites the source “${source}”, which content/sources.yaml does not list. Add it or correct the id.`;
  const doubles = ids.flatMap((id, i) =>
    ids.indexOf(id) < i
      ? [
          {
            file: sources.file,
            line: sources.lineOf(['sources', i]),
            message: `entry “${id}”: is listed a second time. Remove one of the two.`,
          },
        ]
      : [],
  );
  const inLessons = [...lessons.values()].flatMap(({ file, data, words }) => [
    ...data.sources.map(({ source }) => ({ file, line: 2, source })),
    ...words
      .filter(({ name }) => name === 'Ref')
      .map(({ attributes, line }) => ({ file, line, source: attributes['source'] ?? '' })),
  ]);
  const inYaml = [
    ...banks.map((read) => ({ read, key: 'questions', entries: read.data.questions })),
    ...(glossary ? [{ read: glossary, key: 'terms', entries: glossary.data.terms }] : []),
    ...(claims ? [{ read: claims, key: 'claims', entries: claims.data.claims }] : []),
    ...(contrasts
      ? [
          {
            read: contrasts,
            key: 'pairs',
            entries: contrasts.data.pairs.map(({ statements }) => ({
              sources: statements.flatMap((statement) => statement.sources),
            })),
          },
        ]
      : []),
    ...(drills ? [{ read: drills, key: 'drills', entries: drills.data.drills }] : []),
    ...sorters.flatMap((read) => [
      { read, key: 'activities', entries: read.data.activities },
      { read, key: 'discuss', entries: read.data.discuss },
    ]),
    ...scenarios.map((read) => ({
      read,
      key: 'scenes',
      entries: read.data.scenes.map(({ choices }) => ({
        sources: choices.flatMap((choice) => choice.sources),
      })),
    })),
    ...diagrams.map((read) => ({ read, key: 'sources', entries: [read.data] })),
    ...blueprints.map((read) => ({ read, key: 'facts', entries: read.data.facts })),
    ...dossiers.map((read) => ({ read, key: 'dossiers', entries: read.data.dossiers })),
    ...simulations.map((read) => ({ read, key: 'tasks', entries: read.data.tasks })),
    ...overviews.map((read) => ({ read, key: 'rows', entries: read.data.rows })),
    ...(comparison
      ? [{ read: comparison, key: 'dimensions', entries: comparison.data.dimensions }]
      : []),
  ].flatMap(({ read, key, entries }) =>
    entries.flatMap((entry, i) =>
      [...entry.sources, ...tradeSources(entry)].map(({ source }) => ({
        file: read.file,
        line: read.lineOf([key, i]),
        source,
      })),
    ),
  );
  const dangling = [...inLessons, ...inYaml]
    .filter(({ source }) => !known.has(source))
    .map(({ file, line, source }) => ({ file, line, message: unknown(source) }));
  return [...doubles, ...dangling];
}

const tradeSources = (entry: object) =>
  'trades' in entry
    ? Object.values(entry.trades as Record<string, { sources: { source: string }[] }>).flatMap(
        (trade) => trade.sources,
      )
    : [];
