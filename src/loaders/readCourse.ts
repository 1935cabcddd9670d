import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { z } from 'astro/zod';
import { activities } from '#schemas/activity.ts';
import { blueprint } from '#schemas/blueprint.ts';
import { claims } from '#schemas/claim.ts';
import { comparison } from '#schemas/comparison.ts';
import { contrasts } from '#schemas/contrast.ts';
import { course } from '#schemas/course.ts';
import { diagram } from '#schemas/diagram.ts';
import { dossiers } from '#schemas/dossier.ts';
import { drills } from '#schemas/drill.ts';
import { exam } from '#schemas/exam.ts';
import { glossary } from '#schemas/glossary.ts';
import { overview } from '#schemas/overview.ts';
import { bank } from '#schemas/question.ts';
import { scenario } from '#schemas/scenario.ts';
import { simulation } from '#schemas/simulation.ts';
import { sourceList } from '#schemas/source.ts';
import { readMdx, type MdxFile } from './mdxFile.ts';
import { readYaml, type Problem, type YamlFile } from './yamlFile.ts';
import { filesOf } from './yamlLoader.ts';

type Read<S extends z.ZodType> = Extract<YamlFile<z.output<S>>, { ok: true }> & {
  readonly file: string;
};

/** Everything that stands in `content/`, each file held against its schema alone. */
export interface CourseFiles {
  readonly course: Read<typeof course> | undefined;
  readonly lessons: ReadonlyMap<string, MdxFile>;
  readonly banks: readonly Read<typeof bank>[];
  /** Undefined also where the course has none. */
  readonly drills: Read<typeof drills> | undefined;
  readonly claims: Read<typeof claims> | undefined;
  readonly contrasts: Read<typeof contrasts> | undefined;
  readonly exams: readonly Read<typeof exam>[];
  readonly blueprints: readonly Read<typeof blueprint>[];
  readonly glossary: Read<typeof glossary> | undefined;
  readonly sources: Read<typeof sourceList> | undefined;
  readonly activities: Read<typeof activities> | undefined;
  /** All sets of cards for the sorter, `activities` among them. */
  readonly sorters: readonly Read<typeof activities>[];
  readonly diagrams: readonly Read<typeof diagram>[];
  readonly simulations: readonly Read<typeof simulation>[];
  readonly dossiers: readonly Read<typeof dossiers>[];
  readonly scenarios: readonly Read<typeof scenario>[];
  readonly overviews: readonly Read<typeof overview>[];
  readonly comparison: Read<typeof comparison> | undefined;
  readonly problems: readonly Problem[];
}

const drillFile = 'content/drills.yaml';
const claimFile = 'content/claims.yaml';
const contrastFile = 'content/contrasts.yaml';

/** Reads the course below `root` (the folder that holds `content/`). Never throws for its content. */
export function readCourse(root: string, vocabulary: ReadonlySet<string>): CourseFiles {
  const problems: Problem[] = [];
  const one = <S extends z.ZodType>(path: string, schema: S): Read<S> | undefined => {
    const file = relative(root, path);
    const read = readYaml(path, file, schema);
    if (read.ok) return { ...read, file };
    problems.push(...read.problems);
    return undefined;
  };
  const lessons = new Map<string, MdxFile>();
  for (const path of mdxFiles(join(root, 'content/lessons'))) {
    const file = relative(root, path);
    const read = readMdx(path, file, vocabulary);
    if (Array.isArray(read)) problems.push(...read);
    else {
      problems.push(...read.problems);
      lessons.set(file.replace(/^content\/lessons\//, '').replace(/\.mdx$/, ''), read);
    }
  }
  const sorters = filesOf(root, 'content/activities').flatMap(
    (path) => one(path, activities) ?? [],
  );
  return {
    course: one(join(root, 'content/course.yaml'), course),
    lessons,
    banks: filesOf(root, 'content/questions').flatMap((path) => one(path, bank) ?? []),
    drills: existsSync(join(root, drillFile)) ? one(join(root, drillFile), drills) : undefined,
    claims: existsSync(join(root, claimFile)) ? one(join(root, claimFile), claims) : undefined,
    contrasts: existsSync(join(root, contrastFile))
      ? one(join(root, contrastFile), contrasts)
      : undefined,
    exams: filesOf(root, 'content/exams').flatMap((path) => one(path, exam) ?? []),
    blueprints: filesOf(root, 'content/exams/blueprints').flatMap(
      (path) => one(path, blueprint) ?? [],
    ),
    glossary: one(join(root, 'content/glossary.yaml'), glossary),
    sources: one(join(root, 'content/sources.yaml'), sourceList),
    activities: sorters.find(({ file }) => file === 'content/activities/qa-or-qm.yaml'),
    sorters,
    diagrams: filesOf(root, 'content/diagrams').flatMap((path) => one(path, diagram) ?? []),
    simulations: filesOf(root, 'content/simulations').flatMap(
      (path) => one(path, simulation) ?? [],
    ),
    dossiers: filesOf(root, 'content/dossiers').flatMap((path) => one(path, dossiers) ?? []),
    scenarios: filesOf(root, 'content/scenarios').flatMap((path) => one(path, scenario) ?? []),
    overviews: filesOf(root, 'content/overviews').flatMap((path) => one(path, overview) ?? []),
    comparison: one(join(root, 'content/comparisons/qa-vs-qm.yaml'), comparison),
    problems,
  };
}

function mdxFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => join(folder, name));
}
